import type { Alert } from './alert.ts'
import type { Digest } from './chat-subscriptions.ts'

/** How a channel wants to be told. Times of day are `22:00`. */
export interface Manners {
  readonly quiet: { readonly from: string; readonly to: string } | null
  /** IANA name: where the times of day are read. */
  readonly timeZone: string
  /** Whether what is critical is told at once all the same. */
  readonly criticalPasses: boolean
  readonly digestAt: string
}

/** What a delivery waits for, and until when. */
export interface Hold {
  readonly heldFor: 'quiet' | 'digest'
  readonly until: Date
}

const minuteMs = 60_000
const dayMinutes = 1440

/** Null where the alert may be told now. Nothing is dropped: it is told when the quiet is over, or with the next digest. */
export function holdFor(alert: Pick<Alert, 'kind' | 'severity'>, at: Date, manners: Manners, digest: Digest | null): Hold | null {
  const { quiet, timeZone, criticalPasses, digestAt } = manners
  if (alert.severity === 'critical' && criticalPasses) return null
  if (digest && alert.kind !== 'digest') return { heldFor: 'digest', until: nextDigest(at, timeZone, digestAt, digest) }
  if (quiet && isQuiet(minuteOfDay(at, timeZone), minutesOf(quiet.from), minutesOf(quiet.to)))
    return { heldFor: 'quiet', until: nextTime(at, timeZone, quiet.to) }
  return null
}

/** Quiet from 22:00 to 07:00 goes over midnight. */
function isQuiet(now: number, from: number, to: number): boolean {
  return from <= to ? now >= from && now < to : now >= from || now < to
}

/** Weekly digests come on Mondays. */
function nextDigest(at: Date, timeZone: string, time: string, digest: Digest): Date {
  const next = nextTime(at, timeZone, time)
  return digest === 'daily' || weekdayOf(next, timeZone) === 'Mon' ? next : nextDigest(next, timeZone, time, digest)
}

/** The next moment after `at` when clocks there show the time; clocks that are put forward over it show it an hour late. */
export function nextTime(at: Date, timeZone: string, time: string): Date {
  const wanted = minutesOf(time)
  const start = Math.floor(at.getTime() / minuteMs) * minuteMs
  const ahead = (wanted - minuteOfDay(at, timeZone) + dayMinutes) % dayMinutes || dayMinutes
  const guess = start + ahead * minuteMs
  const off = minuteOfDay(new Date(guess), timeZone) - wanted
  const shift = off > dayMinutes / 2 ? off - dayMinutes : off < -dayMinutes / 2 ? off + dayMinutes : off
  const next = guess - shift * minuteMs
  return new Date(next > at.getTime() ? next : guess)
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function minuteOfDay(at: Date, timeZone: string): number {
  return minutesOf(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at))
}

function weekdayOf(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short' }).format(at)
}
