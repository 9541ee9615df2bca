import { at } from './at.ts'
import type { RedlineRun } from './comparison.ts'
import { type KeptRun, keptRuns } from './edit-script.ts'
import { withWholeNumbers } from './whole-numbers.ts'
import { alongPhrases } from './whole-phrases.ts'

/** A text and its words: `ids[i]` names the word at `starts[i]` to `ends[i]`. */
export interface Worded {
  readonly text: string
  readonly ids: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Struck, inserted and kept text, whole words only. Keep and strike joined give the prior text, keep and insert the draft's. */
export function redline(prior: Worded, draft: Worded): RedlineRun[] {
  const runs: RedlineRun[] = []
  let priorEnd = 0
  let draftEnd = 0
  for (const kept of keptStretches(prior, draft)) {
    writeChange(runs, prior.text.slice(priorEnd, kept.prior), draft.text.slice(draftEnd, kept.draft))
    write(runs, 'keep', prior.text.slice(kept.prior, kept.prior + kept.length))
    priorEnd = kept.prior + kept.length
    draftEnd = kept.draft + kept.length
  }
  writeChange(runs, prior.text.slice(priorEnd), draft.text.slice(draftEnd))
  return runs
}

function write(runs: RedlineRun[], op: RedlineRun['op'], text: string): void {
  if (!text) return
  const last = runs.at(-1)
  if (last?.op === op) runs[runs.length - 1] = { op, text: last.text + text }
  else runs.push({ op, text })
}

const firstLetter = /[\p{L}\p{N}]/u

/** What stands between two kept stretches. Spaces and marks that both sides begin or end with are kept. */
function writeChange(runs: RedlineRun[], struck: string, inserted: string): void {
  const head = commonHead(struck, inserted)
  const tail = commonTail(struck.slice(head), inserted.slice(head))
  write(runs, 'keep', struck.slice(0, head))
  write(runs, 'strike', struck.slice(head, struck.length - tail))
  write(runs, 'insert', inserted.slice(head, inserted.length - tail))
  write(runs, 'keep', struck.slice(struck.length - tail))
}

function commonHead(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length] && !firstLetter.test(one[length] ?? '')) length++
  return length
}

function commonTail(one: string, other: string): number {
  let length = 0
  const most = Math.min(one.length, other.length)
  while (length < most && one.at(-1 - length) === other.at(-1 - length) && !firstLetter.test(one.at(-1 - length) ?? '')) length++
  return length
}

/** `length` characters that stand at `prior` and again at `draft`. */
interface KeptStretch {
  readonly prior: number
  readonly draft: number
  readonly length: number
}

/** Kept words as they are printed: where capitals or typography differ between the sides, the word is not kept. */
function keptStretches(prior: Worded, draft: Worded): KeptStretch[] {
  const runs = alongPhrases(withoutCrumbs(keptRuns(prior.ids, draft.ids), prior, draft), prior, draft)
  return withWholeNumbers(runs, prior, draft).flatMap((run) => {
    const whole = stretch(prior, draft, run.prior, run.draft, run.length)
    if (whole) return [whole]
    const words = Array.from({ length: run.length }, (_, word) => stretch(prior, draft, run.prior + word, run.draft + word, 1))
    return words.flatMap((word) => word ?? [])
  })
}

/** Kept words that say nothing between changes: so many words at most, of so many letters each, where so many words changed on either side. */
const crumbs = [
  { words: 2, letters: 3, changedBeside: 4 },
  { words: 3, letters: 4, changedBeside: 8 },
  { words: 2, letters: 12, changedBeside: 12 },
]

/** Kept crumbs between large changes are struck and inserted with them, so that a rewritten phrase can be read in one piece. */
function withoutCrumbs(runs: readonly KeptRun[], prior: Worded, draft: Worded): readonly KeptRun[] {
  const beginning = { prior: 0, draft: 0, length: 0 }
  const end = { prior: prior.ids.length, draft: draft.ids.length, length: 0 }
  return runs.filter((run, index) => {
    const changed = Math.min(changedBetween(runs[index - 1] ?? beginning, run), changedBetween(run, runs[index + 1] ?? end))
    return !crumbs.some(({ words, letters, changedBeside }) => {
      return run.length <= words && changed >= changedBeside && longestWord(run, prior) <= letters
    })
  })
}

function longestWord(run: KeptRun, { starts, ends }: Worded): number {
  let longest = 0
  for (let word = run.prior; word < run.prior + run.length; word++) longest = Math.max(longest, at(ends, word) - at(starts, word))
  return longest
}

const changedBetween = (before: KeptRun, after: KeptRun): number =>
  after.prior - before.prior - before.length + after.draft - before.draft - before.length

/** Undefined where the two sides are not the same to the letter. */
function stretch(prior: Worded, draft: Worded, fromPrior: number, fromDraft: number, words: number): KeptStretch | undefined {
  const start = at(prior.starts, fromPrior)
  const draftStart = at(draft.starts, fromDraft)
  const text = prior.text.slice(start, at(prior.ends, fromPrior + words - 1))
  const same = text === draft.text.slice(draftStart, at(draft.ends, fromDraft + words - 1))
  return same ? { prior: start, draft: draftStart, length: text.length } : undefined
}
