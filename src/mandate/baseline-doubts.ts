/** What is not certain of the text that a draft is compared with. Other languages find their sentences by these. */
export const baselineDoubts = {
  noMandate: 'No mandate was matched, so there is no prior text to compare with.',
  noneHeld: 'No prior text is held, so there is nothing to compare it with yet.',
  noneKnown: '{mandate}: no adopted text before this one is known.',
  beyondCatalogue: '{mandate}: the draft renews on the terms of {symbol}, which the catalogue does not list yet.',
  unheldRenewal: '{mandate}: a renewal at session {session} is known, but not its symbol; compared with {symbol}, the text before it.',
  unheldRenewalAlone: '{mandate}: a renewal at session {session} is known, but not its symbol; there is no prior text to compare with.',
  priorNotHeld:
    '{symbol}, the mandate’s prior text, is not held and could not be fetched. Drop it into the inbox folder to have this text compared.',
}
