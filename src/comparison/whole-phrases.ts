import { at } from './at.ts'
import type { KeptRun } from './edit-script.ts'
import type { Worded } from './redline.ts'

const mark = /[,;:.]/

/**
 * Slides what was only inserted or only struck to the ends of a phrase, where the words beside it allow: of `the Covenant, the Convention` after
 * `including the Convention` not `Covenant, the` is new but `the Covenant,`. The script stays as long as it was.
 */
export function alongPhrases(runs: readonly KeptRun[], prior: Worded, draft: Worded): readonly KeptRun[] {
  const slid = [...runs]
  for (let index = 0; index + 1 < slid.length; index++) {
    const [before, after] = [slid[index], slid[index + 1]]
    if (!before || !after) continue
    const struck = after.prior - before.prior - before.length
    const inserted = after.draft - before.draft - before.length
    if (struck > 0 === inserted > 0) continue
    const [side, from, to] =
      inserted > 0 ? [draft, before.draft + before.length, after.draft] : [prior, before.prior + before.length, after.prior]
    const steps = bestSlide(side, from, to, before.length, after.length)
    slid[index] = { ...before, length: before.length + steps }
    slid[index + 1] = { prior: after.prior + steps, draft: after.draft + steps, length: after.length - steps }
  }
  return slid
}

/** How many words to go, back where negative, so that the stretch `from` up to `to` begins and ends at marks. Zero where nothing is gained. */
function bestSlide(side: Worded, from: number, to: number, mostBack: number, mostOn: number): number {
  let best = 0
  let most = marksAround(side, from, to)
  for (let steps = 1; steps < mostBack && at(side.ids, from - steps) === at(side.ids, to - steps); steps++) {
    const marks = marksAround(side, from - steps, to - steps)
    if (marks > most) [best, most] = [-steps, marks]
  }
  for (let steps = 1; steps < mostOn && at(side.ids, from + steps - 1) === at(side.ids, to + steps - 1); steps++) {
    const marks = marksAround(side, from + steps, to + steps)
    if (marks > most) [best, most] = [steps, marks]
  }
  return best
}

/** Whether a mark stands before the first word of a stretch, and one behind its last. */
function marksAround({ text, starts, ends }: Worded, from: number, to: number): number {
  const before = text.slice(at(ends, from - 1), at(starts, from))
  const behind = text.slice(at(ends, to - 1), to < starts.length ? at(starts, to) : text.length)
  return Number(mark.test(before)) + Number(mark.test(behind))
}
