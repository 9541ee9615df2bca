import type { Config } from '../config/config.ts'
import { type KnownDates, type ListedSession, withListed } from '../council/session-calendar.ts'

/** The dates of sessions as the operator wrote them, completed from the list of sessions that was last read. */
export interface KnownSessions {
  readonly dates: () => readonly KnownDates[]
  /** Takes in what was read since. */
  refresh(): Promise<void>
}

export function knownSessions(config: Pick<Config, 'sessions'>, listed: { sessions(): Promise<readonly ListedSession[]> }): KnownSessions {
  let read: readonly ListedSession[] = []
  return {
    dates: () => withListed(config.sessions, read),
    async refresh() {
      read = await listed.sessions()
    },
  }
}
