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

/** Work that is due again and again, never twice at a time. */
export interface Recurring {
  /** Begins the work; where it is on its way, it begins once more right after it ends. */
  readonly due: () => void
  /** Resolves when nothing is on its way. */
  readonly idle: () => Promise<void>
}

/** `work` must not throw. */
export function oneAtATime(work: () => Promise<void>): Recurring {
  let running: Promise<void> | undefined
  let again = false
  const run = async (): Promise<void> => {
    do {
      again = false
      await work()
    } while (again)
    running = undefined
  }
  return {
    due() {
      again = true
      running ??= run()
    },
    idle: async () => running,
  }
}
