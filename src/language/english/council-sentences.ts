import type { CouncilSentences } from '../sentence.ts'

const capital = (said: string): string => `${said.charAt(0).toUpperCase()}${said.slice(1)}`

/** What is said of sessions and renewals, in English. */
export const englishCouncilSentences: CouncilSentences = {
  'renewal-due': ({ session, deadline, left }, { dated }) => {
    if (left === null) return `The renewal is due at session ${session} and the tabling deadline was ${dated(deadline)}.`
    const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`
    return `The renewal is due at session ${session}. The tabling deadline is ${when}, ${dated(deadline)}.`
  },
  'none-seen': () => 'No draft has been seen yet.',
  'looked-for-from': ({ day }, { day: said }) => `Drafts are looked for from ${said(day)} on.`,
  'cannot-be-told': ({ why }) => `Whether a draft was tabled cannot be told: ${why}.`,
  'not-matched': ({ count }) =>
    count === 1 ? 'One tabled draft is not matched to a mandate.' : `${count} tabled drafts are not matched to a mandate.`,
  'listed-without-text': ({ text }) => `The list of outcomes names ${text}; no text of it is held yet.`,
  'closed-unseen': ({ session, closed }, { dated }) =>
    `Session ${session} closed on ${dated(closed)}, and no draft that renews this mandate was seen.`,
  'not-on-list': ({ session }) =>
    `The list of outcomes of session ${session} has none on this mandate, and no draft that renews this mandate was seen.`,
  'ran-out': ({ text, session }) => `By the term of ${text} the mandate ran out with session ${session}.`,
  'runs-until': ({ text, session }) =>
    `By the term of ${text} the mandate runs until the end of session ${session}, so it can still be renewed.`,
  'check-the-list': () => 'Texts can reach the public system late: check the list of outcomes.',
  'term-over': ({ text, session, closed, why }, { dated }) =>
    `By the term of ${text ?? 'its last text'} the mandate ran out with session ${session}, which closed on ${dated(closed)}; ${why === 'last-term' ? 'the text meant it as the last term' : 'no draft on it was adopted'}.`,
  'deadline-was': ({ session, deadline }, { dated }) => `The tabling deadline of session ${session} was ${dated(deadline)}.`,
  'nothing-raised': ({ why }) =>
    `Whether drafts were tabled cannot be told: ${why}. Nothing is raised for these mandates until the source can be read again.`,
  named: ({ names }, { names: said }) => `${said(names)}.`,
  'alarm-over': () => 'The alarm about a missing draft is over; the draft itself is told in a thread of its own.',
  'nobody-acknowledged': ({ left, estimated }) => {
    const when = left > 1 ? `in ${left} days` : left === 1 ? 'tomorrow' : 'today or in the next days'
    return `The Council acts ${when}${estimated ? ' (estimated)' : ''}, and nobody has acknowledged this.`
  },
  'still-open': ({ subject, text }, { subject: said }) => `Still open: ${said(subject)}, ${text}`,
  'last-day': ({ session, drafts }) =>
    `Session ${session}, last day: ${drafts === 0 ? 'no draft' : drafts === 1 ? 'one draft' : `${drafts} drafts`} on your mandates`,
  outcomes: ({ adopted, rejected, withdrawn, open, unseen }) => {
    const missing =
      unseen === 1 ? 'one renewal is due and no draft of it was seen' : `${unseen} renewals are due and no draft of them was seen`
    const said = [
      ...(adopted > 0 ? [`${adopted} adopted`] : []),
      ...(rejected > 0 ? [`${rejected} rejected`] : []),
      ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
      ...(open > 0 ? [`${open} with no outcome seen yet`] : []),
      ...(unseen > 0 ? [missing] : []),
    ]
    return `${capital(said.join(', '))}.`
  },
  verdicts: ({ by }, { severity }) => `By present verdict: ${by.map((one) => `${severity(one.severity)}: ${one.count}`).join(', ')}.`,
  'session-opens': ({ session, left, renewals }) =>
    `Session ${session} opens ${left === 1 ? 'tomorrow' : `in ${left} days`}: ${renewals === 1 ? 'one renewal is' : `${renewals} renewals are`} due on your mandates`,
  dates: ({ deadline, action, last }, { day, dated }) =>
    `Tabling deadline ${dated(deadline)}; action from ${dated(action)} to ${day(last)}.`,
}
