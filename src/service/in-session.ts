import type { Config } from '../config/config.ts'
import { dayAt } from '../council/day.ts'
import { sessionsToWatch } from '../council/session-calendar.ts'

/** True while drafts can be expected: a session is open, about to open or just closed. */
export function inSession({ timeZone, sessions }: Pick<Config, 'timeZone' | 'sessions'>, at: Date): boolean {
  return sessionsToWatch(dayAt(at, timeZone), sessions).length > 0
}
