import { type ChatSubscription, withChat } from '../alerts/chat-subscriptions.ts'
import type { Subscription } from '../alerts/subscriptions.ts'
import type { Config } from '../config/config.ts'
import { judgementOn } from '../config/judgement.ts'
import { dayAt } from '../council/day.ts'
import { type ActionAhead, daysUntilAction } from '../council/days-until-action.ts'
import { sessionDates } from '../council/session-calendar.ts'
import { SessionId } from '../documents/document-symbol.ts'
import type { Telling } from '../facts/telling.ts'

/** What the operator's configuration says of telling: who is told, how things are weighed, how long until action. */
export function tellingFromConfig(config: Config, publicUrl: string, at: Date, chat: readonly ChatSubscription[]): Telling {
  return {
    subscriptions: withChat(config.channels.map(subscription), chat),
    weighOptions: (mandates) => judgementOn(config.rules, mandates),
    action: (session) => actionOn(config, session, at),
    publicUrl,
    at,
  }
}

function subscription(channel: Config['channels'][number]): Subscription {
  const { id, mandates, from, rollovers, operators } = channel
  return { id, mandates, from, rollovers, operators, digest: channel.kind === 'console' ? null : (channel.digest ?? null) }
}

function actionOn({ sessions, timeZone }: Config, session: string | null, at: Date): ActionAhead | null {
  const id = SessionId.safeParse(session)
  const dates = id.success ? sessionDates(id.data, sessions) : undefined
  return dates ? daysUntilAction(dates, dayAt(at, timeZone)) : null
}
