import { setTimeout as wait } from 'node:timers/promises'

/** Waits, or comes back early and quietly when the signal says so. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || signal.aborted) return
  await wait(milliseconds, undefined, { signal }).catch(() => {})
}

/** Runs work one after another, in the order in which it came. A failed work fails for its caller only. */
export function oneAfterAnother(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work, work)
    last = done.catch(() => {})
    return done
  }
}
