import { compareResolutions } from './comparison/compare-resolutions.ts'
import { blocksOfText } from './extraction/blocks-of-text.ts'
import { type MachineComparison, machineComparison } from './machine-contract.ts'
import { parseResolution } from './resolution/parse-resolution.ts'
import { weigh } from './weakening/weigh.ts'

export type { AlignmentEntry, ComparedText, MachineComparison } from './machine-contract.ts'
export { blocksOfText, compareResolutions, machineComparison, parseResolution, weigh }

/** Compares two plain texts by themselves; no file, clock, store or network is touched. The same texts give the same answer. */
export function compareTexts(prior: string, draft: string): MachineComparison {
  const comparison = compareResolutions(parseResolution(blocksOfText(prior)), parseResolution(blocksOfText(draft)))
  return machineComparison(comparison, weigh(comparison), { prior: 'text', draft: 'text' })
}
