import type { Alert } from '../alerts/alert.ts'
import type { Ledger, RoutedAlert } from '../alerts/ledger.ts'
import { sessionSummaryAlert, stillOpenAlert } from '../alerts/reminder-alerts.ts'
import { channelsFor, type Subscription, wantsMandates } from '../alerts/subscriptions.ts'
import type { Config } from '../config/config.ts'
import { dayAt } from '../council/day.ts'
import type { WatchRecord } from '../council/record.ts'
import { type CouncilSession, sessionsToWatch } from '../council/session-calendar.ts'

export interface RemindingPorts {
  readonly record: Pick<WatchRecord, 'dossiers' | 'reactions'>
  readonly ledger: Pick<Ledger, 'record'>
  readonly config: () => Pick<Config, 'sessions' | 'timeZone'>
  readonly subscriptions: () => readonly Subscription[]
  readonly publicUrl: string
  readonly clock: () => Date
}

/** The summary comes in the evening of the last day, when action is surely over. */
const summaryHour = 18

/** Reminds of what is critical and open before the vote, and sums up on the last day; each is told once, however often it is asked for. */
export async function remind(ports: RemindingPorts): Promise<void> {
  const at = ports.clock()
  const { sessions, timeZone } = ports.config()
  const today = dayAt(at, timeZone)
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at))
  for (const session of sessionsToWatch(today, sessions)) {
    const alerts = await stillOpen(ports, session, today, at)
    const summaries = session.closes.day === today && hour >= summaryHour ? await summary(ports, session, at) : []
    if (alerts.length + summaries.length > 0)
      await ports.ledger.record({ text: null, dossier: null, comparisons: [], alerts: [...alerts, ...summaries] })
  }
}

async function stillOpen(
  { record, subscriptions, publicUrl }: RemindingPorts,
  session: CouncilSession,
  today: CouncilSession['opens']['day'],
  at: Date,
): Promise<readonly RoutedAlert[]> {
  const alerts: Alert[] = []
  for (const dossier of await record.dossiers({ session: session.id })) {
    const alert = stillOpenAlert(dossier, await record.reactions(dossier.key), session, today, publicUrl, at)
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
