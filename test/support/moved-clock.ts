/** A clock that stands still until something waits: then it jumps to the end of the pause. */
export interface MovedClock {
  now(): Date
  pause(milliseconds: number, signal: AbortSignal): Promise<void>
  /** Every pause so far, in milliseconds. */
  readonly pauses: readonly number[]
  advance(milliseconds: number): void
}

export function movedClock(start = '2035-11-12T08:00:00Z'): MovedClock {
  let at = Date.parse(start)
  const pauses: number[] = []
  return {
    now: () => new Date(at),
    async pause(milliseconds) {
      pauses.push(milliseconds)
      at += milliseconds
    },
    pauses,
    advance(milliseconds) {
      at += milliseconds
    },
  }
}
