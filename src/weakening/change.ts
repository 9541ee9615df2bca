import type { Correspondence, Relation } from '../comparison/comparison.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Span } from '../text/span.ts'
import { fold, isEmpty, overlaps, type Passage, passageOf, wordsOf } from './passage.ts'
import { stemsIn } from './stems-in.ts'

/** Words struck from the prior text and the words inserted in their place. One of the two spans may be empty; it still has its place. */
export interface Replacement {
  readonly prior: Span
  readonly draft: Span
}

export type Side = 'prior' | 'draft'

/** One correspondence as rules see it: who became whom, and word for word what became of it. */
export interface Change {
  /** Split and merged paragraphs are `edited`; `relation` tells them apart. */
  readonly kind: 'edited' | 'added' | 'removed'
  readonly relation: Relation
  readonly moved: boolean
  /** `operative` where one of the two sides is. */
  readonly part: 'preambular' | 'operative'
  /** Without paragraphs where `kind` is `added`. */
  readonly prior: Passage
  /** Without paragraphs where `kind` is `removed`. */
  readonly draft: Passage
  /** In text order, changes of form (capitals, quotation marks, hyphens, -ise and -ize) left out. */
  readonly replacements: readonly Replacement[]
  /** The words struck and inserted, folded; the cheap look before any pattern is tried. */
  readonly words: Readonly<Record<Side, ReadonlySet<string>>>
  /** Of a removed paragraph the one that stands in its place and speaks of something else, and the other way round: the nearest to a counterpart that there is. */
  readonly opposite?: Passage
  /** Removed or struck text that the draft keeps by reference: the texts that carry it, nearest first. */
  readonly carriedBy: readonly DocumentSymbol[]
}

/** The change that rules look at; undefined where the words stand unchanged. */
export function changeOf(correspondence: Correspondence): Change | undefined {
  const { relation, moved, carriedBy } = correspondence
  if (relation === 'unchanged') return undefined
  const prior = passageOf(correspondence.prior)
  const draft = passageOf(correspondence.draft)
  const kind = relation === 'added' || relation === 'removed' ? relation : 'edited'
  const whole = [{ prior: { start: 0, end: prior.text.length }, draft: { start: 0, end: draft.text.length } }]
  const replacements = kind === 'edited' ? replacementsOf(correspondence, prior, draft) : whole
  if (replacements.length === 0) return undefined
  const operative = [...prior.paragraphs, ...draft.paragraphs].some((paragraph) => paragraph.part === 'operative')
  return {
    kind,
    relation,
    moved,
    part: operative ? 'operative' : 'preambular',
    prior,
    draft,
    replacements,
    words: { prior: wordsIn(prior, replacements, 'prior'), draft: wordsIn(draft, replacements, 'draft') },
    carriedBy,
  }
}

/**
 * The changes that a correspondence comes to. Two paragraphs paired for want of a better match that speak of different things are a
 * removed and an added one: compared word for word they would say nothing.
 */
export function changesOf(correspondence: Correspondence): readonly Change[] {
  const change = changeOf(correspondence)
  if (!change) return []
  if (correspondence.relation !== 'edited' || change.carriedBy.length > 0 || isOneSubject(change)) return [change]
  const halves: readonly Correspondence[] = [
    { ...correspondence, relation: 'removed', moved: false, draft: [] },
    { ...correspondence, relation: 'added', moved: false, prior: [] },
  ]
  return halves.flatMap((half) => {
    const split = changeOf(half)
    return split ? [{ ...split, opposite: split.kind === 'removed' ? change.draft : change.prior }] : []
  })
}

/** So much of the longer side stands: then the two paragraphs are one, whatever was rewritten. Our judgement, as are the next three, tried on the real pairs. */
const surelyOne = 0.3
/** So much of either side's content words the other must hold to speak of the same. */
const sharedOfShorter = 0.6
const sharedOfLonger = 0.3

function isOneSubject(change: Change): boolean {
  if (keptShare(change) >= surelyOne) return true
  const [was, now] = [stemsIn(change.prior), stemsIn(change.draft)]
  let shared = 0
  for (const stem of was) if (now.has(stem)) shared++
  return shared >= sharedOfShorter * Math.min(was.size, now.size) && shared >= sharedOfLonger * Math.max(was.size, now.size)
}

/** The change told from the other end: what was inserted is struck. What weakens in it strengthens in the change itself. */
export function mirrored(change: Change): Change {
  return {
    ...change,
    kind: change.kind === 'added' ? 'removed' : change.kind === 'removed' ? 'added' : 'edited',
    relation: mirroredRelation[change.relation],
    prior: change.draft,
    draft: change.prior,
    replacements: change.replacements.map(({ prior, draft }) => ({ prior: draft, draft: prior })),
    words: { prior: change.words.draft, draft: change.words.prior },
    carriedBy: [],
  }
}

const mirroredRelation: Readonly<Record<Relation, Relation>> = {
  unchanged: 'unchanged',
  edited: 'edited',
  split: 'merged',
  merged: 'split',
  added: 'removed',
  removed: 'added',
}

export const otherSide: Readonly<Record<Side, Side>> = { prior: 'draft', draft: 'prior' }

/** Where a span of one side stands on the other: the same words where they were kept, else what stands in their place. */
export function counterpart(change: Change, side: Side, span: Span): Span {
  const start = acrossFrom(change, side, span.start, 'start')
  return { start, end: Math.max(start, acrossFrom(change, side, span.end, 'end')) }
}

function acrossFrom(change: Change, side: Side, offset: number, edge: 'start' | 'end'): number {
  const other = otherSide[side]
  const before = change.replacements.findLast((replacement) =>
    edge === 'start' ? replacement[side].start <= offset : replacement[side].start < offset,
  )
  if (!before) return offset
  const { start, end } = before[side]
  if (offset < end || (offset === end && start === end && edge === 'start')) return before[other][edge]
  return before[other].end + (offset - end)
}

/** True where some word of the span was struck (`prior`) or inserted (`draft`). */
export function isChanged(change: Change, side: Side, span: Span): boolean {
  return change.replacements.some((replacement) => overlaps(replacement[side], span))
}

/** How much of the longer side stands unchanged, from 0 to 1: below a third, two paragraphs share a subject and little else. */
export function keptShare(change: Change): number {
  if (change.kind !== 'edited') return 0
  const struck = change.replacements.reduce((sum, { prior }) => sum + prior.end - prior.start, 0)
  const inserted = change.replacements.reduce((sum, { draft }) => sum + draft.end - draft.start, 0)
  const [kept, longer] = [change.prior.text.length - struck, Math.max(change.prior.text.length, change.draft.text.length)]
  return kept / Math.max(1, longer, kept + inserted)
}

/** The replacements that touch a span. */
export function replacementsAt(change: Change, side: Side, span: Span): readonly Replacement[] {
  return change.replacements.filter((replacement) => overlaps(replacement[side], span))
}

function wordsIn(passage: Passage, replacements: readonly Replacement[], side: Side): ReadonlySet<string> {
  const words = new Set<string>()
  for (const replacement of replacements) {
    for (const word of wordsOf(passage.folded.slice(replacement[side].start, replacement[side].end))) words.add(word)
  }
  return words
}

function replacementsOf({ redline }: Correspondence, prior: Passage, draft: Passage): readonly Replacement[] {
  const found: { prior: { start: number; end: number }; draft: { start: number; end: number } }[] = []
  let atPrior = 0
  let atDraft = 0
  let bridge = ''
  for (const { op, text } of redline) {
    if (op === 'keep') {
      atPrior += text.length
      atDraft += text.length
      bridge += text
      continue
    }
    const last = found.at(-1)
    const current =
      last && (bridge === '' || bridge === ' ')
        ? last
        : { prior: { start: atPrior, end: atPrior }, draft: { start: atDraft, end: atDraft } }
    if (current !== last) found.push(current)
    if (op === 'strike') atPrior += text.length
    else atDraft += text.length
    current.prior.end = atPrior
    current.draft.end = atDraft
    bridge = ''
  }
  return found.flatMap((replacement) => withoutForm(replacement, prior, draft) ?? [])
}

/** The replacement without the words at its ends that differ in form only; undefined where nothing else is left. */
function withoutForm(replacement: Replacement, prior: Passage, draft: Passage): Replacement | undefined {
  if (isEmpty(replacement.prior) || isEmpty(replacement.draft)) return isFormOnly(replacement, prior, draft) ? undefined : replacement
  const [struck, inserted] = [tokens(prior.text, replacement.prior), tokens(draft.text, replacement.draft)]
  const same = (a: Span | undefined, b: Span | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    prior.folded[a.start] === draft.folded[b.start] &&
    formless(prior.text.slice(a.start, a.end)) === formless(draft.text.slice(b.start, b.end))
  let head = 0
  while (same(struck[head], inserted[head])) head++
  let tail = 0
  while (
    tail < Math.min(struck.length, inserted.length) - head &&
    same(struck[struck.length - 1 - tail], inserted[inserted.length - 1 - tail])
  )
    tail++
  if (head + tail === 0) return isFormOnly(replacement, prior, draft) ? undefined : replacement
  const cut = { prior: inner(replacement.prior, struck, head, tail), draft: inner(replacement.draft, inserted, head, tail) }
  return isFormOnly(cut, prior, draft) ? undefined : cut
}

const tokens = (text: string, { start, end }: Span): readonly Span[] =>
  Array.from(text.slice(start, end).matchAll(/\S+/g), ({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.replace(/[,;.:]+$/, '').length,
  }))

function inner(span: Span, words: readonly Span[], head: number, tail: number): Span {
  const start = head > 0 ? (words[head - 1]?.end ?? span.start) : span.start
  const end = tail > 0 ? (words[words.length - tail]?.start ?? span.end) : span.end
  return { start, end: Math.max(start, end) }
}

const isFormOnly = (replacement: Replacement, prior: Passage, draft: Passage): boolean =>
  formless(prior.text.slice(replacement.prior.start, replacement.prior.end)) ===
  formless(draft.text.slice(replacement.draft.start, replacement.draft.end))

/** The letters and digits alone, with one spelling for words that British and American English spell each in its way: two texts that agree in it differ in form only. */
function formless(text: string): string {
  return fold(text)
    .replace(/(?<=[a-z]{2})our/g, 'or')
    .replace(/(?<=\b(?:cent|theat|fib))re\b/g, 'er')
    .replace(/(?<=\b(?:def|off|lic|pret))ence/g, 'ense')
    .replace(/\b(programm)e?\b/g, 'program')
    .replace(/(?<=judg)e(?=ment)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/is(?=e|ing|ation)/g, 'iz')
}
