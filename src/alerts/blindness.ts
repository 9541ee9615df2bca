import type { SourceHealth } from '../council/record.ts'
import type { SourceChange } from './ledger.ts'

/** How a source was doing until now, and when the operators were last told that it is blind. */
export interface Sight extends Pick<SourceHealth, 'failingSince'> {
  readonly alarmedAt: Date | null
}

/** A source that fails on and off is told of no more often than this. */
const quietMs = 4 * 60 * 60_000

/**
 * What a look at a source changed. The alarm is due once, when a source has failed for as long as it is given patience; the all-clear is due only
 * where there was an alarm.
 */
export function sightChange({ failingSince, alarmedAt }: Sight, at: Date, problem: string | null, patienceMs: number): SourceChange {
  const since = (failingSince ?? at).getTime()
  const told = failingSince !== null && alarmedAt !== null && alarmedAt.getTime() >= since
  if (problem === null) return told ? 'sees-again' : 'same'
  const quiet = alarmedAt !== null && at.getTime() - alarmedAt.getTime() < quietMs
  return told || quiet || at.getTime() - since < patienceMs ? 'same' : 'went-blind'
}
