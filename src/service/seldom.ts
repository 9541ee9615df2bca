/** When something that is done seldom may be done again, kept over restarts. */
export interface SeldomPorts {
  readonly clock: () => Date
  readonly memory: {
    lastRun(entry: string): Promise<Date | undefined>
    keepRun(entry: string, at: Date): Promise<void>
  }
}

/** A source that failed, perhaps because it does not want us just now, is left alone for a day (un-sources 6.4). */
const afterFailureMs = 24 * 60 * 60_000

/** Does the work where it was not done for so long, or did not fail within a day; null otherwise. */
export async function seldom<T>(name: string, everyMs: number, { clock, memory }: SeldomPorts, work: () => Promise<T>): Promise<T | null> {
  const entry = `${name}, next look`
  const next = await memory.lastRun(entry)
  const now = clock()
  if (next && now < next) return null
  await memory.keepRun(entry, new Date(now.getTime() + Math.max(everyMs, afterFailureMs)))
  const result = await work()
  await memory.keepRun(entry, new Date(now.getTime() + everyMs))
  return result
}
