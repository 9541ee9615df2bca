import type { Alert } from './alert.ts'
import { channelsFor, isForOperators, type Subscription, wantsMandates } from './subscriptions.ts'

/** Why an alert does not go to a channel, by what is ordered now; a phrase. */
export function whyNotTold(
  alert: Pick<Alert, 'kind' | 'severity' | 'mandates'>,
  channel: string,
  subscriptions: readonly Subscription[],
): string {
  const mine = subscriptions.filter(({ id }) => id === channel)
  if (isForOperators(alert.kind)) return 'only for those who run the bot (operators: true)'
  if (mine.length === 0) return 'this channel ordered nothing'
  const wanting = mine.filter((one) => wantsMandates(one, alert.mandates))
  if (wanting.length === 0) {
    const muted = mine.some(({ except = [] }) => alert.mandates.some((mandate) => except.includes(mandate)))
    return muted ? 'muted here by chat' : `not ordered here: ${alert.mandates.join(', ') || 'no watched mandate'}`
  }
  if (channelsFor(alert, mine).includes(channel)) return 'it was made before this channel ordered it'
  if (alert.severity === 'none') return 'no weakening found, and rollovers are off here'
  return `${alert.severity} is below what is ordered here (from ${wanting[0]?.from})`
}
