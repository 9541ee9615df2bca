import { oncePer } from '../text/once-per.ts'
import type { Span } from '../text/span.ts'
import type { Change } from './change.ts'
import { type AdjunctHead, adjunctHeads, bindingAdjunct, limitingConnective, openConnective } from './lexicon/adjuncts.ts'
import { hasWords, isEmpty } from './passage.ts'
import { fallsOnKeptWords } from './phrase-match.ts'
import type { Triggered } from './trigger-index.ts'

/** An adjunct put into a sentence that otherwise stands: `to investigate, [depending on available capacity,] such acts`. */
export interface Adjunct {
  readonly span: Span
  readonly head: AdjunctHead
}

/** A longer insertion is a clause of its own and speaks of itself. */
const longestAdjunct = 16

/** The adjuncts inserted into a change's paragraphs that limit what they are put into, each with what it limits by. */
export const adjunctsInserted = oncePer((change: Change): readonly Adjunct[] => (change.kind === 'edited' ? readAdjuncts(change) : []))

/** What a rule watches for that asks about adjuncts of one kind; no single word tells of them. */
export const adjunctSigns: Readonly<Record<AdjunctHead, Triggered>> = {
  consent: { triggers: [] },
  'national law': { triggers: [] },
  resources: { triggers: [] },
  sovereignty: { triggers: [] },
  particularities: { triggers: [] },
  cooperation: { triggers: [] },
  none: { triggers: [] },
}

/** Those that limit by one kind of thing. */
export function adjunctsBy(change: Change, head: AdjunctHead): readonly Adjunct[] {
  return adjunctsInserted(change).filter((adjunct) => adjunct.head === head)
}

function readAdjuncts(change: Change): Adjunct[] {
  return change.replacements.flatMap(({ prior, draft }) => {
    if (isEmpty(draft) || hasWords(change.prior.folded.slice(prior.start, prior.end))) return []
    const span = trimmed(change.draft.folded, draft)
    const text = change.draft.folded.slice(span.start, span.end)
    const head = isShort(text) ? headOf(text) : undefined
    return head && standsApart(change, draft, text) && fallsOnKeptWords(change, span) ? [{ span, head }] : []
  })
}

/** The insertion without the commas and spaces around it. */
function trimmed(folded: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && parting.has(folded.charAt(from))) from++
  while (to > from && parting.has(folded.charAt(to - 1))) to--
  return { start: from, end: to }
}

const parting: ReadonlySet<string> = new Set([',', ' ', '\n'])

function isShort(text: string): boolean {
  const words = text.split(' ').length
  return words > 1 && words <= longestAdjunct && !/[;:]/.test(text)
}

/** A comma parts an adjunct from what stood there, unless it ends the clause or opens with a limiting word. */
function standsApart(change: Change, draft: Span, text: string): boolean {
  const inserted = change.draft.folded.slice(draft.start, draft.end)
  const before = change.draft.folded.slice(Math.max(0, draft.start - 2), draft.start)
  return /^\s*,/.test(inserted) || /,\s*$/.test(before) || /,\s*$/.test(inserted) || limitingConnective.test(text)
}

function headOf(text: string): AdjunctHead | undefined {
  const limits = limitingConnective.test(text)
  if (!limits && !openConnective.test(text)) return undefined
  const head = adjunctHeads.find(({ words }) => words.test(text))?.head
  if (head && /^without prejudice to /.test(text)) return head
  if (head) return bindingAdjunct.test(text) && !limits ? undefined : head
  return limits && !bindingAdjunct.test(text) ? 'none' : undefined
}
