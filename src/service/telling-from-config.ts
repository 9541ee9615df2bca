import type { Subscription } from '../alerts/subscriptions.ts'
import type { Config } from '../config/config.ts'
import { dayAt } from '../council/day.ts'
import { daysUntilAction } from '../council/days-until-action.ts'
import { sessionDates } from '../council/session-calendar.ts'
import { SessionId } from '../documents/document-symbol.ts'
import type { Telling } from '../facts/telling.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { rules } from '../weakening/rules.ts'
import type { WeighOptions } from '../weakening/weigh-options.ts'

/** What the operator's configuration says of telling: who is told, how things are weighed, how long until action. */
export function tellingFromConfig(config: Config, publicUrl: string, at: Date): Telling {
  return {
    subscriptions: config.channels.map(subscription),
    weighOptions: (mandates) => weighOptions(config, mandates),
    action: (session) => actionInWords(config, session, at),
    publicUrl,
    at,
  }
}

function subscription({ id, mandates, from, rollovers, operators }: Config['channels'][number]): Subscription {
  return { id, mandates, from, rollovers, operators }
}

/** The operator's rules: those for all mandates, and those of the mandates in question. */
export function weighOptions({ rules: settings }: Config, mandates: readonly Mandate[]): WeighOptions {
  const off = rules.filter(({ category }) => settings.off.includes(category))
  return {
    rules: Object.fromEntries(off.map(({ id }) => [id, { off: true }])),
    categories: Object.fromEntries(Object.entries(settings.severity).map(([category, severity]) => [category, { severity }])),
    protect: [...settings.protect, ...mandates.flatMap(({ protect }) => protect)],
    resist: [...settings.resist, ...mandates.flatMap(({ resist }) => resist)],
  }
}

function actionInWords({ sessions, timeZone }: Config, session: string | null, at: Date): string | null {
  const id = SessionId.safeParse(session)
  const dates = id.success ? sessionDates(id.data, sessions) : undefined
  return dates ? daysUntilAction(dates, dayAt(at, timeZone)) : null
}
