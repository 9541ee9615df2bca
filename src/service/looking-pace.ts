import type { Config } from '../config/config.ts'
import { addDays, dayAt, laterOf } from '../council/day.ts'
import { type CouncilSession, sessionsToWatch } from '../council/session-calendar.ts'

/**
 * How eagerly drafts are looked for. `action`: from a tabling deadline to the last day of action, when most drafts appear and time is shortest;
 * `session`: a session is open, about to open or just closed; `quiet`: none is.
 */
export type LookingPace = 'action' | 'session' | 'quiet'

/** An estimated deadline may fall some days earlier, an estimated end some days later. */
const estimateMargin = 3

export function lookingPace({ timeZone, sessions }: Pick<Config, 'timeZone' | 'sessions'>, at: Date): LookingPace {
  const today = dayAt(at, timeZone)
  const watched = sessionsToWatch(today, sessions)
  const acting = watched.some((session) => actionBegins(session) <= today && today <= actionEnds(session))
  if (acting) return 'action'
  return watched.length > 0 ? 'session' : 'quiet'
}

function actionBegins({ tablingDeadline: { day, estimated }, opens }: CouncilSession) {
  return estimated ? laterOf(opens.day, addDays(day, -estimateMargin)) : day
}

function actionEnds({ actionDays: { last, estimated } }: CouncilSession) {
  return estimated ? addDays(last, estimateMargin) : last
}
