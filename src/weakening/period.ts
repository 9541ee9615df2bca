import type { Span } from '../text/span.ts'

/** A period as a clause states it. */
export interface Term {
  /** Halves where the text has them. */
  readonly months: number
  /** From `for` to the unit: `for a further period of three years`. */
  readonly span: Span
}

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty']

const one = ones.join('|')
const number = `(?:(?:(?:${one}|a) )?hundred(?: and [a-z-]+)?|(?:${tens.join('|')})(?:[- ](?:${one}))?|${teens.join('|')}|${one}|\\d{1,3})`
const limit =
  '(?:up to|only|no more than|not more than|no longer than|not longer than|at most|at least|not exceeding|not to exceed|a maximum of|maximum of|a total of) '

/** `three years`, `a year and a half`, `two and a half years`, `one year and six months`, `twenty-four (24) months`, `six-month`. */
const period = `(?:half (?:a |of a )?-?year|(?<count>${number}|an?|another)(?: \\(\\d{1,3}\\))?(?<half> and a half)?(?:(?: further| additional| more| consecutive| final| calendar| initial| single| trial| interim| transitional)? |-)(?<unit>year|month|week|day|quarter|session)s?(?:'s?)?\\b(?: and (?<rest>a half|(?:${number}) months?))?)`

/** `for a further period of three years`, `for a final, non-extendable period of one year`, `for a six-month period`, `within a period not exceeding nine months`. */
const term = new RegExp(
  `\\b(?:for|within) (?:(?:a|an|another|the|its) )?(?:[a-z-]+,? (?:and )?){0,5}?(?:(?:period|term|duration|tenure|extension) (?:of )?)?(?:${limit})?${period}(?: (?:period|term|duration|extension))?`,
  'g',
)

/** Periods that look back or measure something else than the mandate's life. */
const otherPeriod = /\b(?:past|last|previous|preceding|next|every)\b(?! period)|fellow|intern/

/** "Until its next regular session": the Council meets three times a year. */
const untilNextSession = /\b(?:until|up to|to) (?:its|the) next (?:regular |ordinary )?session\b/
const monthsToNextSession = 4

/** The first period that a folded text states. */
export function termOf(folded: string): Term | undefined {
  for (const match of folded.matchAll(term)) {
    if (otherPeriod.test(match[0]) && !/\bfor (?:a|the|its) last\b/.test(match[0])) continue
    const { count, half, unit, rest } = match.groups ?? {}
    const months = count === undefined ? 6 : monthsOf(count, half !== undefined, monthsIn(unit), rest)
    if (months < 1) continue
    return { months, span: { start: match.index, end: match.index + match[0].length } }
  }
  const next = untilNextSession.exec(folded)
  return next ? { months: monthsToNextSession, span: { start: next.index, end: next.index + next[0].length } } : undefined
}

/** A mandate's life is told in whole months: two hundred days are seven. The Council meets three times a year. */
const monthsIn = (unit: string | undefined): number => monthsOfUnit.get(unit ?? '') ?? 1
const monthsOfUnit: ReadonlyMap<string, number> = new Map([
  ['year', 12],
  ['session', 4],
  ['quarter', 3],
  ['week', 12 / 52],
  ['day', 1 / 30],
])

function monthsOf(count: string, half: boolean, unit: number, rest: string | undefined): number {
  const further = rest === undefined ? 0 : rest === 'a half' ? unit / 2 : numberOf(rest.replace(/ months?$/, ''))
  const months = (numberOf(count) + (half ? 0.5 : 0)) * unit
  return (unit < 1 ? Math.floor(months + 0.5) : months) + further
}

/** `twenty-four` is 24, `a` is 1. */
function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  if (/^(?:an?|another)$/.test(word)) return 1
  const hundreds = /^(?:([a-z]+) )?hundred(?: and ([a-z-]+))?$/.exec(word)
  if (hundreds) return numberOf(hundreds[1] ?? 'a') * 100 + (hundreds[2] === undefined ? 0 : numberOf(hundreds[2]))
  const [first = '', second] = word.split(/[- ]/)
  const ten = tens.indexOf(first)
  if (ten >= 0) return (ten + 2) * 10 + (second === undefined ? 0 : ones.indexOf(second) + 1)
  const teen = teens.indexOf(first)
  return teen >= 0 ? teen + 10 : ones.indexOf(first) + 1
}

/** A period that no number states: `for a short interim period`, `until further notice`, `for the time being`. */
const unstated =
  /\b(?:for (?:the (?:time being|interim|remainder|rest)\b[^,;]{0,60}|an? (?:[a-z-]+ ){0,2}?(?:interim|short(?:er)?|brief|limited|temporary|provisional|transitional|reduced|trial|probationary|bridging)\b[^,;]{0,30}?\b(?:period|term|time|duration|phase|extension))|on an? (?:interim|temporary|provisional|short-term) basis|until (?:further notice|the end of the (?:current|present|calendar)[^,;]{0,20}|the (?:next|following) [^,;]{0,30}session)|pending (?:a|further) [a-z]+)/

/** Where a folded text limits a period without saying how long it is. */
export function unstatedTermOf(folded: string): Span | undefined {
  const match = unstated.exec(folded)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

const inWords = [...ones, ...teens]

/** A period in words: `nine months`, `three years`. */
export function periodInWords(months: number): string {
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month']
  return `${inWords[count - 1] ?? count} ${unit}${count === 1 ? '' : 's'}`
}
