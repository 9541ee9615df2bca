import { at } from './at.ts'
import type { KeptRun } from './edit-script.ts'
import type { Worded } from './redline.ts'

const digit = /\d/

/** Kept runs that end or begin within a number (`1.` of `1.1 million` and `1.2 million`) without that part of it: numbers change as a whole. */
export function withWholeNumbers(runs: readonly KeptRun[], prior: Worded, draft: Worded): readonly KeptRun[] {
  const goesOn = (run: KeptRun, offset: number): boolean => parts(prior, run.prior + offset) || parts(draft, run.draft + offset)
  return runs.flatMap((run) => {
    let [start, end] = [0, run.length]
    while (start < end && goesOn(run, start - 1)) start++
    while (end > start && goesOn(run, end - 1)) end--
    if (end - start === run.length) return [run]
    return end > start ? [{ prior: run.prior + start, draft: run.draft + start, length: end - start }] : []
  })
}

/** True where a word and the next one are parts of one number. */
function parts({ text, starts, ends }: Worded, word: number): boolean {
  if (word < 0 || word + 1 >= starts.length) return false
  const [end, next] = [at(ends, word), at(starts, word + 1)]
  return next - end === 1 && /[.,/]/.test(text.charAt(end)) && digit.test(text.charAt(end - 1)) && digit.test(text.charAt(next))
}
