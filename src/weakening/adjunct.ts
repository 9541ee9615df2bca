import { oncePer } from '../text/once-per.ts'
import type { Span } from '../text/span.ts'
import type { Change } from './change.ts'
import {
  type AdjunctHead,
  adjunctHeads,
  between,
  bindingAdjunct,
  limitingConnective,
  openConnective,
  opensWithParticiple,
  relative,
  weighs,
} from './lexicon/adjuncts.ts'
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
/** In characters, with what parts it from its neighbours: the cheap look. */
const mostLetters = 170

/** The adjuncts inserted into a change's paragraphs that limit what they are put into, each with what it limits by. */
export const adjunctsInserted = oncePer((change: Change): readonly Adjunct[] => (change.kind === 'edited' ? readAdjuncts(change) : []))

/** What a rule watches for that asks about adjuncts of one kind; no single word tells of them. */
export const adjunctSigns: Readonly<Record<AdjunctHead, Triggered>> = {
  consent: { triggers: [] },
  'choice of the State': { triggers: [] },
  'say of the State': { triggers: [] },
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
    if (isEmpty(draft) || draft.end - draft.start > mostLetters) return []
    const span = trimmed(change.draft.folded, draft)
    const text = change.draft.folded.slice(span.start, span.end)
    if (!isShort(text)) return []
    const struck = trimmedText(change.prior.folded, prior)
    const replaces = hasWords(struck)
    if (replaces && (text.includes(',') || !mayGiveWay(struck))) return []
    const head = headOf(text)
    if (!head || !fallsOnKeptWords(change, span)) return []
    if (replaces) return measuresAnew.has(head) && headOf(struck) === undefined ? [{ span, head }] : []
    return standsApart(change, draft, text) || (measuredBy.has(head) && endsClause(change, draft)) ? [{ span, head }] : []
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

const trimmedText = (folded: string, span: Span): string => {
  const { start, end } = trimmed(folded, span)
  return folded.slice(start, end)
}

/** An adjunct stood there too, and measured the duty by something else: "to seek funding [from abroad] {as the authorities lay down}". */
const measuresAnew: ReadonlySet<AdjunctHead> = new Set(['consent', 'choice of the State', 'national law'])
const mayGiveWay = (struck: string): boolean => isShort(struck) && openConnective.test(struck) && !limitingConnective.test(struck)

function isShort(text: string): boolean {
  const words = text.split(' ').length
  return words > 1 && words <= longestAdjunct && !/[;:]|, and\b/.test(text)
}

/** What measures a duty may also end its clause without a comma. */
const endsClause = ({ draft: { folded } }: Change, { start, end }: Span): boolean =>
  folded.charAt(start) === ' ' && /^[;.,]/.test(folded.slice(end, end + 1))

/** A comma parts an adjunct from what stood there, unless it opens with a limiting word. */
function standsApart(change: Change, draft: Span, text: string): boolean {
  const inserted = change.draft.folded.slice(draft.start, draft.end)
  const before = change.draft.folded.slice(Math.max(0, draft.start - 2), draft.start)
  return /^\s*,/.test(inserted) || /,\s*$/.test(before) || /,\s*$/.test(inserted) || limitingConnective.test(text.replace(between, ''))
}

/** Of what a participle may open these alone measure a duty. */
const measuredBy: ReadonlySet<AdjunctHead> = new Set([
  'consent',
  'choice of the State',
  'say of the State',
  'national law',
  'sovereignty',
  'resources',
])

function headOf(text: string): AdjunctHead | undefined {
  const plain = text.replace(between, '')
  const limits = limitingConnective.test(plain)
  if (limits || openConnective.test(plain)) return headOfConnected(text, plain, limits)
  if (!opensWithParticiple.test(plain) || bindingAdjunct.test(text)) return undefined
  const head = headIn(text)
  return head && measuredBy.has(head) ? head : undefined
}

function headOfConnected(text: string, plain: string, limits: boolean): AdjunctHead | undefined {
  const head = headIn(text)
  if (head && /^without prejudice to /.test(text)) return head
  if (head) return bindingAdjunct.test(text) && !limits ? undefined : head
  return (limits || (weighs.test(plain) && relative.test(text))) && !bindingAdjunct.test(text) ? 'none' : undefined
}

const headIn = (text: string): AdjunctHead | undefined => adjunctHeads.find(({ words }) => words.test(text))?.head
