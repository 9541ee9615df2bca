const years = (count: number): string => ['zero', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? String(count)

/** Answers to `/mandate`. */
export const englishChat = {
  text: 'text',
  holder: 'Holder',
  asOf: (name: string, day: string) => `${name} (as of ${day})`,
  termsToday: 'Terms today',
  /** `of 31/3 (not in the archive), carried by 40/16 and 49/10`. */
  termsOf: (symbol: string, held: boolean, carriers: string) =>
    `of ${symbol}${held ? '' : ' (not in the archive)'}${carriers === '' ? '' : `, carried by ${carriers}`}`,
  priorText: 'Prior text',
  nextRenewal: 'Next renewal',
  rightNow: 'Right now',
  noDraftSeen: 'no draft has been seen',
  noDraftCompared: 'no draft has been compared',
  amendmentsTabled: (count: number) => (count === 1 ? 'One amendment is tabled.' : `${count} amendments are tabled.`),
  watchedBy: 'Watched by',
  noChannel: 'no channel',
  lastRenewed: 'Last renewed',
  inSession: (session: string) => `session ${session}`,
  textNotHeld: 'the text is not held',
  notKnown: 'not known',
  findings: 'Findings',
  none: 'none',
  stronger: 'stronger',
  wasNow: (was: string, now: string) => `was ${was}, now ${now}.`,
  nothing: 'nothing',
  more: 'More',
  moreInRedline: (count: number) => `${count} more in the redline`,
  history: (name: string) => `${name}: what happened`,
  seenSoFar: 'Seen so far',
  terms: (name: string) => `${name}: the texts its terms rest on`,
  kept: 'Kept by reference',
  keeps: {
    notHeld: (text: string) => `${text} is not held, so what it keeps of earlier texts could not be read`,
    nothing: (text: string) => `nothing: ${text} states its terms itself`,
    paragraphs: (text: string, count: number, of: string) =>
      `${text} keeps ${count === 1 ? 'one paragraph' : `${count} paragraphs`} of ${of}`,
    unread: (text: string, of: string, missing: string) => `${text} keeps terms of ${of} that could not be read, as ${missing} is not held`,
    through: (symbol: string, chain: string) => `${symbol} (through ${chain})`,
  },
  term: 'Term',
  oldestFirst: 'Texts, oldest first',
  renewal: (name: string) => `${name}: renewal`,
  tabledBy: 'Tabled by',
  item: 'Agenda item',
  /** `Council session 67 (February to April 2028, estimated from a three-year term)`; the period is known in English alone. */
  councilSession: (session: string, period: string | null, estimated: boolean, term: number | null) => {
    const estimate = term ? `estimated from a ${years(term)}-year term` : 'estimated'
    const remarks = [...(period === null ? [] : [period]), ...(estimated ? [estimate] : [])]
    return `Council session ${session}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`
  },
  sessionOver: 'That session is over; what it decided is not known here',
  dueNext: 'Renewals that come next',
  later: 'Later',
  moreOnPage: (count: number) => `${count} more, on the page`,
  unknown: 'Not known',
  lostSight: (count: number) => `${count} whose last known renewal has run out, or was never found`,
  unknownMandate: (asked: string) => `I know no mandate called “${asked}”.`,
  didYouMean: 'Did you mean',
  oneOfThese: 'one of these?',
  tip: 'Tip',
  tipCompleted: 'names are completed while you type them after /mandate',
  tipList: '/mandate list shows all that are watched',
  share: 'Share here',
  sharedBy: (who: string) => `Shared by ${who}`,
  search: 'Search all mandates',
  choose: 'Choose a mandate',
  which: 'Which mandate?',
  several: (asked: string) => `“${asked}” could be several mandates. Which one?`,
}

export type ChatWords = typeof englishChat
