import type { Duty } from '../store/engine.ts'
import type { Store } from '../store/store.ts'
import type { ServiceLog } from './log.ts'
import { pause } from './real-time.ts'

/** How often an instance looks whether a duty is its own: one that died is followed well within half a minute. */
export const lookMs = 5000

/** Something that runs while a duty is ours. */
export interface OnDuty {
  stop(): Promise<void>
}

/**
 * Starts something when a duty is ours, and stops it when another process has it. Where the store does not answer, everything stays as it is: nobody
 * else can take over then. A start that fails is told, and not tried again before the duty comes back. Null is a duty that every instance has.
 */
export function onDuty(
  { turn }: Pick<Store, 'turn'>,
  duty: Duty | null,
  start: () => Promise<OnDuty>,
  failed: (error: unknown) => void,
  { afterMs = 0, everyMs = lookMs }: { readonly afterMs?: number; readonly everyMs?: number } = {},
): OnDuty {
  const stopping = new AbortController()
  let running: Promise<OnDuty | undefined> | undefined

  async function look(): Promise<void> {
    const whose = duty === null ? 'ours' : await turn(duty).catch(() => undefined)
    if (whose === undefined || stopping.signal.aborted) return
    if (whose !== 'elsewhere') running ??= start().catch((error: unknown) => void failed(error))
    else if (running) await end()
  }

  async function end(): Promise<void> {
    const ending = running
    running = undefined
    // A start that does not come back (a platform out of reach) must not hold up the rest.
    const started = await Promise.race([ending, Promise.resolve(null)])
    if (started) await started.stop()
    else void ending?.then((late) => late?.stop())
  }

  async function keepLooking(): Promise<void> {
    await pause(afterMs, stopping.signal)
    while (!stopping.signal.aborted) {
      await look()
      await pause(everyMs, stopping.signal)
    }
  }

  const looking = keepLooking()
  return {
    async stop() {
      stopping.abort()
      await looking
      await end()
    },
  }
}

/** A duty whose work asks for itself, each time, whether it may go on. */
export interface AskedDuty {
  /** `taken-over` is told to the log once. */
  isOurs(): Promise<boolean>
}

/** `takenOver` is called each time that the duty becomes ours, at the start too. */
export function askedDuty({ turn }: Pick<Store, 'turn'>, duty: Duty, log: ServiceLog, takenOver: () => void = () => undefined): AskedDuty {
  let wasElsewhere = false
  return {
    async isOurs() {
      const whose = await turn(duty)
      if (whose === 'elsewhere' && !wasElsewhere) log.info('another instance has the duty; this one stands by', { duty })
      if (whose === 'taken-over' && wasElsewhere) log.info('took over', { duty })
      wasElsewhere = whose === 'elsewhere'
      if (whose === 'taken-over') takenOver()
      return whose !== 'elsewhere'
    },
  }
}
