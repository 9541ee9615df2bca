import type { Correspondence, RedlineRun } from '../comparison/comparison.ts'
import type { Paragraph, Resolution } from '../resolution/resolution.ts'
import { visible } from '../text/visible.ts'
import { printedNumber } from './paragraph-label.ts'

/**
 * A paragraph of a text with tracked changes. `end` says whether its end is on both sides (`keep`), on the prior side alone (`strike`) or on the draft's
 * (`insert`): without its end a paragraph runs on into the next, as in Word.
 */
export interface TrackedLine {
  readonly runs: readonly RedlineRun[]
  readonly end: RedlineRun['op']
  readonly depth: number
  /** Labels of the paragraphs that begin or stand in it, by side. */
  readonly prior: readonly string[]
  readonly draft: readonly string[]
}

/** What is compared, as far as its paragraphs go. */
export interface Tracked {
  readonly prior: Pick<Resolution, 'paragraphs'>
  readonly draft: Pick<Resolution, 'paragraphs'>
  readonly correspondences: readonly Correspondence[]
}

/** A paragraph as a line of its own side: `4. Urges all States …`. */
export function lineOf(paragraph: Paragraph): string {
  return `${printedNumber(paragraph)} ${clean(paragraph.text)}`
}

const clean = (text: string) => visible(text.toWellFormed())

/**
 * Both texts in one, line by line: with every change rejected it is the prior text in its order, with every change accepted the draft in its own. Text that
 * moved is struck where it was and inserted where it is.
 */
export function trackedLines({ prior, draft, correspondences }: Tracked): readonly TrackedLine[] {
  const fixed = fixedOnes(prior.paragraphs, draft.paragraphs, correspondences)
  const lines: TrackedLine[] = []
  let [atPrior, atDraft] = [0, 0]
  const upTo = (priorEnd: number, draftEnd: number) => {
    lines.push(...prior.paragraphs.slice(atPrior, priorEnd).map((paragraph) => whole(paragraph, 'strike')))
    lines.push(...draft.paragraphs.slice(atDraft, draftEnd).map((paragraph) => whole(paragraph, 'insert')))
  }
  for (const { correspondence, priorStart, draftStart } of fixed) {
    upTo(priorStart, draftStart)
    lines.push(...edited(correspondence))
    atPrior = priorStart + correspondence.prior.length
    atDraft = draftStart + correspondence.draft.length
  }
  upTo(prior.paragraphs.length, draft.paragraphs.length)
  return lines
}

function whole(paragraph: Paragraph, op: 'strike' | 'insert'): TrackedLine {
  const { label, depth } = paragraph
  return {
    runs: [{ op, text: lineOf(paragraph) }],
    end: op,
    depth,
    prior: op === 'strike' ? [label] : [],
    draft: op === 'insert' ? [label] : [],
  }
}

interface Fixed {
  readonly correspondence: Correspondence
  readonly priorStart: number
  readonly draftStart: number
}

/** The correspondences that stand in the same order on both sides, their paragraphs side by side on each: between them all else is struck or inserted. */
function fixedOnes(prior: readonly Paragraph[], draft: readonly Paragraph[], correspondences: readonly Correspondence[]): readonly Fixed[] {
  const places = (paragraphs: readonly Paragraph[]) => new Map(paragraphs.map(({ label }, index) => [label, index]))
  const [priorPlaces, draftPlaces] = [places(prior), places(draft)]
  const fixed: Fixed[] = []
  let [priorEnd, draftEnd] = [0, 0]
  for (const correspondence of correspondences) {
    if (correspondence.moved) continue
    const priorStart = startOf(correspondence.prior, priorPlaces)
    const draftStart = startOf(correspondence.draft, draftPlaces)
    if (priorStart < priorEnd || draftStart < draftEnd) continue
    fixed.push({ correspondence, priorStart, draftStart })
    priorEnd = priorStart + correspondence.prior.length
    draftEnd = draftStart + correspondence.draft.length
  }
  return fixed
}

/** Where paragraphs stand that follow one another; -1 where they do not, or where there are none. */
function startOf(paragraphs: readonly Paragraph[], places: ReadonlyMap<string, number>): number {
  const start = places.get(paragraphs[0]?.label ?? '') ?? -1
  return paragraphs.every(({ label }, index) => places.get(label) === start + index) ? start : -1
}

/** Paragraphs that answer to one another, their numbers included. */
function edited({ redline, prior, draft }: Correspondence): readonly TrackedLine[] {
  const runs = redline.length > 0 ? redline : [{ op: 'keep' as const, text: (draft[0] ?? prior[0])?.text ?? '' }]
  const lines: TrackedLine[] = []
  let [inPrior, inDraft] = [0, 0]
  let line = begun(prior[0], draft[0])
  const close = (end: RedlineRun['op']) => {
    if (end !== 'insert') inPrior++
    if (end !== 'strike') inDraft++
    lines.push({ ...line, end })
    line = begun(end === 'insert' ? undefined : prior[inPrior], end === 'strike' ? undefined : draft[inDraft])
  }
  for (const { op, text } of runs) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) close(op)
      if (part !== '') line = { ...line, runs: [...line.runs, { op, text: clean(part) }] }
    }
  }
  return [...lines, { ...line, end: 'keep' }]
}

/** A line that begins with the numbers of its paragraphs: once where both sides have the same. */
function begun(prior: Paragraph | undefined, draft: Paragraph | undefined): TrackedLine {
  const [was, now] = [prior && `${printedNumber(prior)} `, draft && `${printedNumber(draft)} `]
  const runs: RedlineRun[] =
    was !== undefined && was === now
      ? [{ op: 'keep', text: was }]
      : [
          ...(was === undefined ? [] : [{ op: 'strike' as const, text: was }]),
          ...(now === undefined ? [] : [{ op: 'insert' as const, text: now }]),
        ]
  return {
    runs,
    end: 'keep',
    depth: (draft ?? prior)?.depth ?? 0,
    prior: prior ? [prior.label] : [],
    draft: draft ? [draft.label] : [],
  }
}
