import type { RedlineRun } from '../comparison/comparison.ts'
import { redline, type Worded } from '../comparison/redline.ts'
import { Vocabulary } from '../text/words.ts'
import type { Finding } from '../weakening/finding.ts'
import type { Alert, QuotedChange } from './alert.ts'
import { placeOf, placePartsOf } from './place.ts'

/** More than these nobody reads on a phone. */
export const mostChanges = 3

/** A finding as people are shown it. */
export function quotedChange(finding: Finding): QuotedChange {
  const runs = aroundTheChange(quoteRedline(finding.prior?.quote ?? null, finding.draft?.quote ?? null))
  const sideOf = (op: 'strike' | 'insert') => runs.flatMap((run) => (run.op === 'keep' || run.op === op ? run.text : [])).join('')
  return {
    place: placeOf(finding),
    placed: placePartsOf(finding),
    direction: finding.direction,
    was: finding.prior && sideOf('strike'),
    now: finding.draft && sideOf('insert'),
    redline: runs,
    why: finding.explanation,
    ...(finding.told && { explained: { rule: finding.rule, ...finding.told } }),
  }
}

/** How many words that both sides share stay around the changed ones. */
const sharedWords = 4

/** The words that both sides begin or end with are cut short, between words, where they are many. */
function aroundTheChange(runs: readonly RedlineRun[]): readonly RedlineRun[] {
  if (runs.every(({ op }) => op === 'keep')) return runs
  return runs.map((run, index) => {
    if (run.op !== 'keep' || (index > 0 && index < runs.length - 1)) return run
    return { op: run.op, text: index === 0 ? lastWords(run.text) : firstWords(run.text) }
  })
}

function lastWords(text: string): string {
  const words = text.split(' ')
  const space = words.at(-1) === '' ? 1 : 0 // what follows begins after a space
  return words.length - space > sharedWords + 1 ? `… ${words.slice(-sharedWords - space).join(' ')}` : text
}

function firstWords(text: string): string {
  const words = text.split(' ')
  const space = words[0] === '' ? 1 : 0
  return words.length - space > sharedWords + 1 ? `${words.slice(0, sharedWords + space).join(' ')} …` : text
}

/** Keep and strike joined give the one quotation, keep and insert the other. */
function quoteRedline(was: string | null, now: string | null): readonly RedlineRun[] {
  if (was === null || now === null)
    return [...(was ? [{ op: 'strike' as const, text: was }] : []), ...(now ? [{ op: 'insert' as const, text: now }] : [])]
  const vocabulary = new Vocabulary()
  return redline(worded(was, vocabulary), worded(now, vocabulary))
}

function worded(text: string, vocabulary: Vocabulary): Worded {
  const { ids, starts, ends, first } = vocabulary.read([text])
  const count = first[1] ?? 0
  return { text, ids: ids.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count) }
}

/** The worst weakenings, and how many findings there are beyond them; where nothing is weakened, what is stronger. */
export function shownChanges(findings: readonly Finding[], most = mostChanges): Pick<Alert, 'changes' | 'more'> {
  const weakens = findings.filter(({ direction }) => direction === 'weakens')
  const strengthens = findings.filter(({ direction }) => direction === 'strengthens')
  const weaker = differentFirst(weakens, itself).slice(0, most)
  const stronger = weakens.length > 0 ? [] : differentFirst(strengthens, itself).slice(0, most)
  return {
    changes: [...weaker, ...stronger].map(quotedChange),
    more: { weakened: weakens.length - weaker.length, strengthened: strengthens.length - stronger.length },
  }
}

/** What is said a second time, of another paragraph, gives its place to what is not said yet. */
export function differentFirst<Told>(told: readonly Told[], findingOf: (one: Told) => Finding): readonly Told[] {
  const first = new Map(told.toReversed().map((one) => [findingOf(one).explanation, one]))
  const isFirst = (one: Told) => first.get(findingOf(one).explanation) === one
  return [...told.filter(isFirst), ...told.filter((one) => !isFirst(one))]
}

const itself = (finding: Finding): Finding => finding
