import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import type { Severity } from '../weakening/finding.ts'
import { summaryIn, type VerdictTold } from '../weakening/verdict-words.ts'
import { doubtIn } from './doubts.ts'
import type { Amount, Dated, HowAdopted, Pace, SourceName, Sponsors, Subject, TextName } from './fact.ts'
import type { Words } from './language.ts'

const shownNames = 4
const longestName = 80
const longestSubject = 80

/** Says facts of each kind in a language: what sentences are put together from. */
export interface Voice {
  /** The first few and how many more there are: `A, B and 3 more`. */
  names(list: readonly string[]): string
  subject(subject: Subject): string
  text(name: TextName): string
  source(name: SourceName): string
  /** `Aldovia, Bremony (on behalf of the Group of Shores) and 3 more`. */
  sponsors(sponsors: Sponsors): string
  /** In the middle of a sentence: `critical`, `no weakening found`. */
  severity(severity: Severity | 'none'): string
  /** A doubt, or why something could not be done, by the English sentence that is recorded; that sentence where there are no words for it. */
  reason(recorded: string): string
  /** What a comparison amounts to, in a sentence. */
  verdict(told: VerdictTold): string
  /** `paragraph 4 (a)` for `OP4(a)`, `preambular paragraph 3` for `PP3`, `the title`, `the agenda item`. */
  label(label: string): string
  /** The same of several, each once; empty where there are none. */
  labels(labels: readonly string[]): string
  /** `critical, 2 weakened, 1 stronger`. */
  amount(amount: Amount): string
  /** `, which strengthens paragraph 4 and weakens paragraph 2`; empty where nothing of substance changed. */
  changes(paragraphs: { readonly stronger: readonly string[]; readonly weaker: readonly string[] }): string
  /** `Adopted as A/HRC/RES/90/5 without a vote`. */
  adopted(text: TextName, how: HowAdopted): string
  /** `4 October 2023` for `2023-10-04`. */
  day(day: string): string
  days(days: readonly string[]): string
  /** A day as documents print it, `24 March 2026`; what is printed otherwise stays as it is. */
  printed(day: string): string
  dated(dated: Dated): string
  /** `24 March, 14:10 UTC`. */
  moment(time: string): string
  pace(pace: Pace): string
}

const voices = new WeakMap<Words, Voice>()

/** The voice of a language. */
export function voiceOf(words: Words): Voice {
  const known = voices.get(words)
  if (known) return known
  const voice = madeFor(words)
  voices.set(words, voice)
  return voice
}

function madeFor(words: Words): Voice {
  const { alert, locale, place, redline } = words
  const names = (list: readonly string[]) => listedIn(list, words)
  const label = (one: string) => labelIn(one, place)
  const labels = (list: readonly string[]) => (list.length > 0 ? names([...new Set(list.map(label))]) : '')
  const severity = (worst: Severity | 'none') => withSmallInitial(words.severities[worst])
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const day = (one: string) => alert.written(long.format(Date.parse(one)))
  return {
    names,
    subject: (subject) => shorten((typeof subject === 'string' ? subject : joined(subject, words)) || alert.untitled, longestSubject),
    text: (name) => textIn(name, words),
    source: (name) => (typeof name === 'string' ? name : name.what === 'inbox' ? alert.sources.inbox : alert.sources[name.what](name.host)),
    sponsors: (sponsors) =>
      names(sponsors.map(({ name, onBehalfOf }) => (onBehalfOf === null ? name : alert.where.onBehalf(name, onBehalfOf)))),
    severity,
    reason: (recorded) => doubtIn(recorded, words.doubts) ?? recorded,
    verdict: (told) => summaryIn(told, words),
    label,
    labels,
    amount: ({ severity: worst, weakened, stronger }) =>
      [severity(worst), ...(weakened > 0 ? [redline.weakened(weakened)] : []), ...(stronger > 0 ? [redline.stronger(stronger)] : [])].join(
        ', ',
      ),
    changes: ({ stronger, weaker }) => alert.inShort.changes(labels(stronger), labels(weaker), 'does'),
    adopted: (text, how) => alert.inShort.adopted(textIn(text, words), how),
    day,
    days: (days) => inARow([...new Set(days.map(day))], words),
    printed: (one) => (/^\d{1,2} [A-Z][a-z]{2,8} \d{4}$/.test(one) ? alert.written(printedDay(one, long)) : one),
    dated: (dated) => (dated.estimated ? alert.estimated(day(dated.day)) : day(dated.day)),
    moment: (time) =>
      alert.moment(
        alert.written(new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long' }).format(new Date(time))),
        time.slice(11, 16),
      ),
    pace: alert.pace,
  }
}

function listedIn(names: readonly string[], words: Words): string {
  const shown = names.length <= shownNames + 1 ? names : names.slice(0, shownNames)
  const rest = names.length - shown.length
  const said = shown.map((name) => shorten(oneLine(name), longestName))
  return inARow([...said, ...(rest > 0 ? [words.alert.others(rest)] : [])], words)
}

/** `A and B and C`. */
function joined([first = '', ...others]: readonly string[], { alert }: Words): string {
  return others.reduce((said, name) => `${said} ${alert.and(name)} ${name}`, first)
}

/** `A, B and C`. */
function inARow(names: readonly string[], { alert }: Words): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${alert.and(last)} ${last}` : last
}

function textIn(name: TextName, words: Words): string {
  const { texts } = words.alert
  if (typeof name === 'string') return name
  switch (name.how) {
    case 'unofficial':
      return texts.unofficial(name.short)
    case 'orally-revised':
      return texts.orallyRevised(name.of, name.short)
    case 'as-amended':
      return texts.asAmended(name.of, inARow(name.by, words))
  }
}

function labelIn(label: string, place: Words['place']): string {
  if (label === 'TITLE') return place.title
  if (label === 'ITEM') return place.item
  return label.startsWith('PP') ? place.preambular(numberOf(label)) : place.paragraph(numberOf(label))
}

/** `4 (a)` for `OP4(a)`. */
export function numberOf(label: string): string {
  return label.slice(2).replaceAll('(', ' (').trim()
}

function printedDay(day: string, long: Intl.DateTimeFormat): string {
  const time = Date.parse(`${day} UTC`)
  return Number.isNaN(time) ? day : long.format(time)
}

/** What goes on a sentence. */
export function withSmallInitial(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
