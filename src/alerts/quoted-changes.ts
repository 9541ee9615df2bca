import type { RedlineRun } from '../comparison/comparison.ts'
import { redline, type Worded } from '../comparison/redline.ts'
import { Vocabulary } from '../text/words.ts'
import type { Finding } from '../weakening/finding.ts'
import type { QuotedChange } from './alert.ts'
import { placeOf } from './place.ts'

/** More than these nobody reads on a phone. */
export const mostChanges = 3

/** A finding as people are shown it. */
export function quotedChange(finding: Finding): QuotedChange {
  const was = finding.prior?.quote ?? null
  const now = finding.draft?.quote ?? null
  return { place: placeOf(finding), direction: finding.direction, was, now, redline: quoteRedline(was, now), why: finding.explanation }
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

export interface Shown {
  readonly changes: readonly QuotedChange[]
  readonly more: { readonly weakened: number; readonly strengthened: number }
}

/** The worst weakenings, and how many findings there are beyond them; where nothing is weakened, what is stronger. */
export function shownChanges(findings: readonly Finding[], most = mostChanges): Shown {
  const weakens = findings.filter(({ direction }) => direction === 'weakens')
  const shown = (weakens.length > 0 ? weakens : findings).slice(0, most)
  return { changes: shown.map(quotedChange), more: restOf(findings, shown) }
}

/** The findings that are not among those shown, counted by direction. */
export function restOf(findings: readonly Finding[], shown: readonly Finding[]): Shown['more'] {
  const rest = findings.filter((finding) => !shown.includes(finding))
  const weakened = rest.filter(({ direction }) => direction === 'weakens').length
  return { weakened, strengthened: rest.length - weakened }
}
