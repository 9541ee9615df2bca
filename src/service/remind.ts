import type { Alert } from '../alerts/alert.ts'
import type { Ledger, RoutedAlert } from '../alerts/ledger.ts'
import { sessionSummaryAlert, stillOpenAlert } from '../alerts/reminder-alerts.ts'
import { aheadDays, sessionAheadAlert } from '../alerts/session-ahead-alert.ts'
import { subjectOf } from '../alerts/subject.ts'
import { channelsFor, type Subscription, wantsMandates } from '../alerts/subscriptions.ts'
import type { Config } from '../config/config.ts'
import { dayAt, daysBetween } from '../council/day.ts'
import { dueRenewals } from '../council/due-renewal.ts'
import type { WatchRecord } from '../council/record.ts'
import { type CouncilSession, sessionsToWatch } from '../council/session-calendar.ts'

export interface RemindingPorts {
  readonly record: Pick<WatchRecord, 'dossiers' | 'reactions' | 'text'>
  readonly ledger: Pick<Ledger, 'record'>
  readonly config: () => Pick<Config, 'sessions' | 'timeZone' | 'mandates'>
  readonly subscriptions: () => readonly Subscription[]
  readonly publicUrl: string
  readonly clock: () => Date
}

/** The summary comes in the evening of the last day, when action is surely over. */
const summaryHour = 18

/**
 * Says what to expect in the week before a session, reminds of what is critical and open before the vote, and sums up on the last day; each is told
 * once, however often it is asked for.
 */
export async function remind(ports: RemindingPorts): Promise<void> {
  const at = ports.clock()
  const { sessions, timeZone } = ports.config()
  const today = dayAt(at, timeZone)
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at))
  for (const session of sessionsToWatch(today, sessions)) {
    const alerts = await stillOpen(ports, session, today, at)
    const summaries = session.closes.day === today && hour >= summaryHour ? await summary(ports, session, at) : []
    const ahead = today < session.opens.day ? await expected(ports, session, today, at) : []
    const told = [...ahead, ...alerts, ...summaries]
    if (told.length > 0) await ports.ledger.record({ text: null, dossier: null, comparisons: [], alerts: told })
  }
}

/** What to expect, for each channel of its own mandates. */
async function expected(
  { record, config, subscriptions, publicUrl }: RemindingPorts,
  session: CouncilSession,
  today: CouncilSession['opens']['day'],
  at: Date,
): Promise<readonly RoutedAlert[]> {
  if (daysBetween(today, session.opens.day) > aheadDays) return []
  const renewals = await dueRenewals(record, config().mandates)
  const channels = [...new Set(subscriptions().map((subscription) => subscription.id))]
  return channels.flatMap((channel) => {
    const own = subscriptions().filter((subscription) => subscription.id === channel)
    const watched = renewals.filter(({ mandate }) => own.some((subscription) => wantsMandates(subscription, [mandate.slug])))
    const alert = sessionAheadAlert(channel, session, watched, today, publicUrl, at)
    return alert ? [{ alert, channels: [channel] }] : []
  })
}

async function stillOpen(
  { record, config, subscriptions, publicUrl }: RemindingPorts,
  session: CouncilSession,
  today: CouncilSession['opens']['day'],
  at: Date,
): Promise<readonly RoutedAlert[]> {
  const alerts: Alert[] = []
  for (const dossier of await record.dossiers({ session: session.id })) {
    const concerned = config().mandates.filter(({ slug }) => dossier.mandates.includes(slug))
    const alert = stillOpenAlert(
      dossier,
      subjectOf(concerned, dossier.title),
      await record.reactions(dossier.key),
      session,
      today,
      publicUrl,
      at,
    )
    if (alert) alerts.push(alert)
  }
  return alerts.map((alert) => ({ alert, channels: channelsFor(alert, subscriptions()) }))
}

async function summary(
  { record, subscriptions, publicUrl }: RemindingPorts,
  { id }: CouncilSession,
  at: Date,
): Promise<readonly RoutedAlert[]> {
  const dossiers = await record.dossiers({ session: id })
  const channels = [...new Set(subscriptions().map((subscription) => subscription.id))]
  return channels.flatMap((channel) => {
    const own = subscriptions().filter((subscription) => subscription.id === channel)
    const watched = dossiers.filter(
      ({ mandates }) => mandates.length > 0 && own.some((subscription) => wantsMandates(subscription, mandates)),
    )
    const alert = sessionSummaryAlert(channel, id, watched, publicUrl, at)
    return alert ? [{ alert, channels: [channel] }] : []
  })
}
