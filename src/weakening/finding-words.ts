import { filled } from '../text/filled.ts'
import type { Direction, Finding } from './finding.ts'
import type { Reason } from './lowered.ts'
import type { Messages } from './rule.ts'
import type { ListedRule } from './rules.ts'
import type { Datum, Names, Told } from './told.ts'

/** What every sentence of a language is filled with. */
export interface FindingTerms {
  /** As they stand in the sentences of the rules that name them. */
  readonly names: { readonly [What in keyof Names]: Readonly<Record<Names[What], string>> }
  readonly period: (months: number) => string
  readonly quoted: (words: string) => string
  readonly listed: (names: readonly string[]) => string
  /** Each a sentence without its full stop. */
  readonly reasons: Readonly<Record<Reason, string>>
  /** The sentence that names a clause which limits the harm, without its full stop. */
  readonly keeps: (words: string) => string
}

/** The sentences of every message of every rule. */
export type RuleSentences = { readonly [One in ListedRule as One['id']]: Messages<keyof One['messages'] & string> }

/** All that findings say, in one language. */
export interface FindingWords extends FindingTerms {
  readonly sentences: RuleSentences
  /** A sentence that begins with `quoted` words and what `became` of them; `rest` is what follows from it. */
  readonly quotedFirst: RegExp
}

/**
 * What a finding says in a language. Undefined where it cannot be said: an earlier version recorded the finding without its message, or this
 * one does not know the message or the reason. The finding's own English explanation is then all there is.
 */
export function explanationIn(
  { rule, direction, told }: Pick<Finding, 'rule' | 'direction' | 'told'>,
  words: FindingWords,
): string | undefined {
  if (!told || (told.reason !== undefined && !Object.hasOwn(words.reasons, told.reason))) return undefined
  const messages = own<Messages<string>>(words.sentences, rule)
  const sentence = messages && own(messages, told.message)?.[direction]
  return sentence === undefined ? undefined : explanationOf(sentence, told, words)
}

/** A sentence of a rule with its data, then why it weighs less and what limits the harm. */
export function explanationOf(sentence: string, { data, reason, saving }: Told, terms: FindingTerms): string {
  const worded = Object.entries(data).map(([name, datum]) => [name, inWords(datum, terms)])
  const what = filled(sentence, Object.fromEntries(worded))
  const why = reason && own<string>(terms.reasons, reason)
  const said = [`${what.charAt(0).toUpperCase()}${what.slice(1)}`, ...(why ? [why] : []), ...(saving ? [terms.keeps(saving)] : [])]
  return said.map((one) => `${one}.`).join(' ')
}

function inWords(datum: Datum, { names, period, quoted, listed }: FindingTerms): string {
  if (typeof datum === 'string') return datum
  switch (datum.kind) {
    case 'quoted':
      return quoted(datum.words)
    case 'period':
      return period(datum.months)
    case 'named':
      return listed(datum.names.map((name) => own<string>(names[datum.what], name) ?? name))
  }
}

/** An entry under a key that may come from a store of another version. */
const own = <Value>(entries: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined

/** A strengthening was found with the texts turned round: what the rule saw as `was` is what now stands. */
const turned: Readonly<Record<string, string>> = { was: 'now', now: 'was', helpWas: 'helpNow', helpNow: 'helpWas' }

/** Data in the order of the two texts. */
export function inOrder(data: Told['data'], direction: Direction): Told['data'] {
  if (direction === 'weakens') return data
  return Object.fromEntries(Object.entries(data).map(([name, datum]) => [turned[name] ?? name, datum]))
}
