import type { EventSentences } from '../sentence.ts'

const inPlaces = (count: number): string => (count === 1 ? 'in one place' : `in ${count} places`)

/** What is noted of dossiers, in English. */
export const englishEventSentences: EventSentences = {
  'seen-as': ({ text }, { text: name }) => `Seen as ${name(text)}.`,
  dropped: () => 'An unofficial text was dropped into the inbox.',
  'earlier-version': ({ text }, { text: name }) => `${name(text)}, an earlier version, came to hand.`,
  'revised-as': ({ text }, { text: name }) => `Revised as ${name(text)}.`,
  'other-contents': ({ text }, { text: name }) => `${name(text)} was issued again with other contents.`,
  'issued-as': ({ text }, { text: name }) => `Issued as ${name(text)}.`,
  'read-beside': ({ text }, { text: name }) => `${name(text)} was issued: it is read beside the draft.`,
  became: ({ text, how }, { adopted }) => `${adopted(text, how)}.`,
  'seen-after-all': ({ text }, { text: name }) => `Seen after all: ${name(text)}.`,
  'amendment-tabled': ({ amendment, amends, by }) =>
    `Amendment ${amendment} to ${amends} tabled${by.length > 0 ? ` by ${by.join(', ')}` : ''}.`,
  'amends-replaced': ({ amendment, amends, by }, { text: name }) =>
    `Amendment ${amendment} amends ${amends}, which ${name(by)} has replaced: it may no longer fit.`,
  'would-change': ({ text, weaker, stronger }, { text: name }) => {
    const said = [...(weaker > 0 ? [`weaker ${inPlaces(weaker)}`] : []), ...(stronger > 0 ? [`stronger ${inPlaces(stronger)}`] : [])]
    return `${name(text)} would ${said.length > 0 ? `be ${said.join(' and ')}` : 'change nothing of substance'}.`
  },
  'compared-with': ({ text, priors }, { text: name }) =>
    `${name(text)} was compared with ${priors.map(name).join(' and ')}, which had not been at hand.`,
  'compared-again': ({ text }, { text: name }) => `${name(text)} was compared again.`,
  'revision-entered': ({ text, by }, { text: name }) => `Oral revision of ${name(text)} entered as heard by ${by} (unofficial).`,
  'acceptance-entered': ({ amendments, text, by }, { text: name }) =>
    `${amendments.length === 1 ? 'Amendment' : 'Amendments'} ${amendments.join(', ')} to ${name(text)} entered as accepted by ${by} (unofficial).`,
  'words-adopted': ({ text }, { text: name }) => `The words adopted are those of ${name(text)}.`,
}
