import type { Settings } from '../config/settings.ts'
import { type FetchLimits, type PoliteFetch, politeFetch } from '../documents/polite-fetch.ts'
import { pause } from './real-time.ts'

/** What of the world fetching depends on. */
export interface FetchingWorld {
  readonly clock: () => Date
  /** From 0 to 1, as `Math.random`. */
  readonly random: () => number
  readonly limits?: FetchLimits | undefined
}

/** Polite fetching as the settings want it, from their sources. To be closed. */
export function fetchingFor(
  { contact, fetchPaceSeconds, sources }: Settings,
  { clock, random, limits }: FetchingWorld = { clock: () => new Date(), random: Math.random },
): PoliteFetch {
  return politeFetch({
    contact,
    paceSeconds: fetchPaceSeconds,
    bases: Object.values(sources),
    clock: { now: clock, pause },
    random,
    ...(limits && { limits }),
  })
}
