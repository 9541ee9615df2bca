/** A clock that stands still until something waits: then it jumps to the end of the pause. */
export interface MovedClock {
  now(): Date
  pause(milliseconds: number, signal: AbortSignal): Promise<void>
  /** Every pause so far, in milliseconds. */
  readonly pauses: readonly number[]
  advance(milliseconds: number): void
  /** What happens elsewhere while somebody waits. */
  onPause(happens: () => void): void
}

export function movedClock(start = '2035-11-12T08:00:00Z'): MovedClock {
  let at = Date.parse(start)
  const pauses: number[] = []
  let meanwhile = (): void => undefined
  return {
    now: () => new Date(at),
    async pause(milliseconds) {
      pauses.push(milliseconds)
      at += milliseconds
      meanwhile()
    },
    pauses,
    advance(milliseconds) {
      at += milliseconds
    },
    onPause(happens) {
      meanwhile = happens
    },
  }
}
