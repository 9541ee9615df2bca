/** Stops asking a host that keeps failing. */
export interface Breaker {
  /** When the host may be asked again; undefined where it may be asked now. */
  closedUntil(now: Date): Date | undefined
  /** A request that came to something. */
  succeeded(): void
  /** A request that came to nothing. `retryAt`: what the host itself asked for. */
  failed(now: Date, retryAt?: Date): void
}

/** Failures in a row that are put down to chance. */
const patience = 8
/** How long the host is left alone, the first time and again: a quarter of an hour, then an hour. */
const restsMs = [15 * 60_000, 60 * 60_000]

export function newBreaker(): Breaker {
  let failures = 0
  let rests = 0
  let until: Date | undefined
  return {
    closedUntil: (now) => (until && until > now ? until : undefined),
    succeeded() {
      failures = 0
      rests = 0
      until = undefined
    },
    failed(now, retryAt) {
      failures += 1
      if (retryAt) until = retryAt
      if (failures < patience) return
      const rest = new Date(now.getTime() + (restsMs[Math.min(rests, restsMs.length - 1)] ?? 0))
      until = retryAt && retryAt > rest ? retryAt : rest
      rests += 1
      failures = patience - 1 // after the rest, one more failure is enough
    },
  }
}
