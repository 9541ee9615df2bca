import { filled } from '../text/filled.ts'
import { amendingDoubts } from './amending-doubts.ts'
import {
  capitalLike,
  type Found,
  joined,
  type NotFound,
  occurrenceAtEdge,
  occurrenceBeside,
  occurrences,
  onlyOccurrence,
  placeOfAnchor,
  spliced,
  withoutStop,
} from './change-words.ts'
import type { Anchor, Change, Place } from './instruction.ts'
import { newParagraphs } from './new-paragraphs.ts'
import { labelOfTarget, type Target } from './paragraph-reference.ts'
import type { Paragraph } from './resolution.ts'

/** What an amendment can change of a draft. */
export interface AmendedText {
  readonly title: string | null
  readonly paragraphs: readonly Paragraph[]
}

/** The text after a change, or why the change cannot be made. */
export type Outcome = AmendedText | NotFound

type ChangeOfWords = Extract<Change, { kind: 'delete-words' | 'replace-words' | 'replace-range' | 'replace-rest' | 'insert-words' }>

const ellipsis = / ?(?:…|\.{3}|\[(?:…|\.{3})\]) ?/

/** Position and number of a paragraph with its sub-paragraphs; a reason where the draft has none of that name. */
function stretchOf(paragraphs: readonly Paragraph[], target: Target): { from: number; until: number } | NotFound {
  const label = labelOfTarget(target, paragraphs)
  const from = paragraphs.findIndex((paragraph) => paragraph.label === label)
  if (from < 0) return { reason: amendingDoubts.noSuchParagraph }
  let until = from + 1
  while (paragraphs[until]?.label.startsWith(`${label}(`)) until++
  return { from, until }
}

/** Where the words of a change stand, and what comes in their place. */
function editsOf(change: ChangeOfWords, texts: readonly string[]): readonly { found: Found; by: string }[] | NotFound {
  switch (change.kind) {
    case 'delete-words':
    case 'replace-words': {
      const by = change.kind === 'replace-words' ? change.by : ''
      const [from, to, ...more] = change.words.split(ellipsis)
      if (from && to && more.length === 0) return rangeEdit(texts, from, to, by)
      if (change.everywhere) {
        const all = occurrences(texts, change.words)
        return all.length > 0
          ? all.toReversed().map((found) => ({ found, by }))
          : { reason: filled(amendingDoubts.notThere, { words: change.words }) }
      }
      const found = foundBeside(texts, change.words, change.beside)
      return 'reason' in found ? found : [{ found, by }]
    }
    case 'replace-range':
      return rangeEdit(texts, change.from, change.to, change.by)
    case 'replace-rest': {
      const found = onlyOccurrence(texts, change.after)
      if ('reason' in found) return found
      return [{ found: { ...found, start: found.end, end: restEnd(texts[found.text] ?? '') }, by: withoutStop(change.by).words }]
    }
    case 'insert-words': {
      if (typeof change.at === 'string') return { reason: amendingDoubts.notOfWords }
      const found = placeOfAnchor(texts, change.at)
      if ('reason' in found) return found
      const at = change.at.side === 'after' ? found.end : found.start
      return [{ found: { ...found, start: at, end: at }, by: change.words }]
    }
  }
}

function foundBeside(texts: readonly string[], words: string, beside: Anchor | 'end' | 'beginning' | null): Found | NotFound {
  if (beside === null) return onlyOccurrence(texts, words)
  return typeof beside === 'string' ? occurrenceAtEdge(texts, words, beside) : occurrenceBeside(texts, words, beside)
}

/** Where the rest of a paragraph ends: before the stop that closes it. */
const restEnd = (text: string): number => withoutStop(text).words.length

function rangeEdit(
  texts: readonly string[],
  from: string,
  to: string | null,
  by: string,
): readonly { found: Found; by: string }[] | NotFound {
  const first = onlyOccurrence(texts, from)
  if ('reason' in first) return first
  const text = texts[first.text] ?? ''
  if (to === null) return [{ found: { ...first, end: restEnd(text) }, by: withoutStop(by).words }]
  const [last, ...more] = occurrences([text.slice(first.end)], to)
  if (!last || more.length > 0) return { reason: filled(amendingDoubts.notOnceAfter, { words: to, beside: from }) }
  return [{ found: { ...first, end: first.end + last.end }, by }]
}

/** Words added at the end keep the stop of the paragraph; words put at the beginning take its capital. */
function atEdge(text: string, words: string, edge: 'end' | 'beginning'): string {
  if (edge === 'beginning') return joined(words, text.charAt(0).toLowerCase() + text.slice(1))
  const { words: before, stop } = withoutStop(text)
  return joined(before, withoutStop(words).words) + stop
}

/** The text with one stretch exchanged; it keeps its capital at the beginning and its stop at the end. */
function edited(text: string, { start, end }: Found, by: string): string {
  const rest = text.slice(end)
  const changed = spliced(text.slice(0, start), by, start === 0 && end === 0 ? capitalLike('', rest) : rest)
  const { stop } = withoutStop(text)
  const closed =
    stop !== '' && end === text.length && withoutStop(changed).stop !== stop && !/[.;:]$/.test(by) ? joined(changed, stop) : changed
  return start === 0 && /^\p{Lu}/u.test(text) ? capitalLike(text, closed) : closed
}

function changedTexts(change: ChangeOfWords, texts: readonly string[]): readonly string[] | NotFound {
  if (change.kind === 'insert-words' && typeof change.at === 'string') {
    if (texts.length > 1) return { reason: amendingDoubts.edgesNotOne }
    return [atEdge(texts[0] ?? '', change.words, change.at)]
  }
  const edits = editsOf(change, texts)
  if ('reason' in edits) return edits
  const changed = [...texts]
  for (const { found, by } of edits) {
    const text = changed[found.text] ?? ''
    changed[found.text] = edited(text, found, by)
  }
  return changed.some((text) => text.replace(/[.,;:\s]/g, '') === '') ? { reason: amendingDoubts.nothingLeft } : changed
}

/** All paragraphs; whether `throughout the text` means the title too is not said. */
function wholeText(
  title: string | null,
  paragraphs: readonly Paragraph[],
  change: ChangeOfWords,
): { readonly from: number; readonly until: number } | NotFound {
  const isInTitle = 'words' in change && occurrences([title ?? ''], change.words).length > 0
  return isInTitle ? { reason: amendingDoubts.titleToo } : { from: 0, until: paragraphs.length }
}

function changeWords(text: AmendedText, change: ChangeOfWords): Outcome {
  let { title, paragraphs } = text
  for (const target of change.targets) {
    if (target.kind === 'title') {
      const changed = changedTexts(change, [title ?? ''])
      if ('reason' in changed) return changed
      title = changed[0] ?? null
      continue
    }
    const stretch = target.kind === 'text' ? wholeText(title, paragraphs, change) : stretchOf(paragraphs, target)
    if ('reason' in stretch) return stretch
    const { from, until } = stretch
    const within = paragraphs.slice(from, until)
    const changed = changedTexts(
      change,
      within.map((paragraph) => paragraph.text),
    )
    if ('reason' in changed) return changed
    paragraphs = paragraphs.toSpliced(
      from,
      until - from,
      ...within.map((paragraph, at) => ({ ...paragraph, text: changed[at] ?? paragraph.text })),
    )
  }
  return { title, paragraphs }
}

/** After what was inserted there before: `OP5 bis` stands after `OP5`, and `OP5 ter` after both. */
function afterInserted(paragraphs: readonly Paragraph[], label: string, until: number): number {
  const inserted = label.endsWith(')') ? `${label.slice(0, -1)} ` : `${label} `
  let at = until
  while (paragraphs[at]?.label.startsWith(inserted)) at++
  return at
}

/** The position that a place means, and the paragraph whose `bis` (or, before the first of its kind, `ante`) a new one there is. */
function positionOf(
  paragraphs: readonly Paragraph[],
  { side, target }: Place,
): { at: number; beside: Paragraph; way: 'bis' | 'ante' } | NotFound {
  const stretch = stretchOf(paragraphs, target)
  if ('reason' in stretch) return stretch
  const named = paragraphs[stretch.from]
  if (!named) return { reason: amendingDoubts.noSuchParagraph }
  if (side === 'after') return { at: afterInserted(paragraphs, named.label, stretch.until), beside: named, way: 'bis' }
  const isSibling = ({ part, depth, parent }: Paragraph): boolean => part === named.part && depth === named.depth && parent === named.parent
  const before = paragraphs.slice(0, stretch.from).findLast(isSibling)
  return { at: stretch.from, beside: before ?? named, way: before ? 'bis' : 'ante' }
}

const labelsOf = (paragraphs: readonly Paragraph[]): ReadonlySet<string> => new Set(paragraphs.map(({ label }) => label))

function insertParagraphs(text: AmendedText, place: Place, quoted: string): Outcome {
  const position = positionOf(text.paragraphs, place)
  if ('reason' in position) return position
  const added = newParagraphs(quoted, position.beside, position.way, labelsOf(text.paragraphs))
  if (!added) return { reason: amendingDoubts.unreadable }
  return { ...text, paragraphs: text.paragraphs.toSpliced(position.at, 0, ...added) }
}

function deleteParagraphs(text: AmendedText, targets: readonly Target[]): Outcome {
  let { paragraphs } = text
  for (const target of targets) {
    const stretch = stretchOf(paragraphs, target)
    if ('reason' in stretch) return stretch
    paragraphs = paragraphs.toSpliced(stretch.from, stretch.until - stretch.from)
  }
  return { ...text, paragraphs }
}

function replaceParagraphs(text: AmendedText, targets: readonly Target[], quoted: string): Outcome {
  const [target, ...more] = targets
  if (!target) return { reason: amendingDoubts.noParagraph }
  if (target.kind === 'title') return { ...text, title: quoted.replace(/^(?:S-)?\d{1,3}\/(?:\d{1,4}|…|\.{2,3})\.?\s*/, '') }
  const stretch = stretchOf(text.paragraphs, target)
  if ('reason' in stretch) return stretch
  const { from, until } = stretch
  const replaced = text.paragraphs[from]
  const added = replaced && newParagraphs(quoted, replaced, 'in-place', labelsOf(text.paragraphs))
  if (!added) return { reason: amendingDoubts.unreadable }
  if (until - from > 1 && added.length === 1) return { reason: amendingDoubts.subparagraphs }
  return deleteParagraphs({ ...text, paragraphs: text.paragraphs.toSpliced(from, until - from, ...added) }, more)
}

function moveParagraphs(text: AmendedText, targets: readonly Target[], place: Place): Outcome {
  const [target, ...more] = targets
  if (!target || more.length > 0) return { reason: amendingDoubts.notOneParagraph }
  const stretch = stretchOf(text.paragraphs, target)
  if ('reason' in stretch) return stretch
  const moved = text.paragraphs.slice(stretch.from, stretch.until)
  const rest = text.paragraphs.toSpliced(stretch.from, moved.length)
  const goal = stretchOf(rest, place.target)
  if ('reason' in goal) return goal
  return { ...text, paragraphs: rest.toSpliced(place.side === 'after' ? goal.until : goal.from, 0, ...moved) }
}

/** The text with one change made. */
export function applyChange(text: AmendedText, change: Change): Outcome {
  switch (change.kind) {
    case 'renumber':
      return text
    case 'insert-paragraphs':
      return insertParagraphs(text, change.place, change.text)
    case 'delete-paragraph':
      return deleteParagraphs(text, change.targets)
    case 'replace-paragraph':
      return replaceParagraphs(text, change.targets, change.text)
    case 'move-paragraph':
      return moveParagraphs(text, change.targets, change.place)
    default:
      return changeWords(text, change)
  }
}
