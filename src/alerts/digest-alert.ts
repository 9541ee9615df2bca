import type { Alert } from './alert.ts'
import { inShort } from './in-short.ts'
import { worse } from './severity-order.ts'

const mostNamed = 8

/** What was held back for a channel, together: the gravest first, each in a sentence. The alerts are not empty, oldest first. */
export function digestAlert(channel: string, alerts: readonly Alert[], at: Date): Alert {
  const gravestFirst = alerts.toSorted((one, other) =>
    one.severity === other.severity ? 0 : worse(one.severity, other.severity) === one.severity ? -1 : 1,
  )
  const left = alerts.length - mostNamed
  const sentences = gravestFirst
    .slice(0, mostNamed)
    .map((alert) => `${alert.severity === 'none' ? '' : `${alert.severity}: `}${inShort(alert)}.`)
  return {
    key: `digest:${channel}:${at.toISOString()}`,
    kind: 'digest',
    severity: alerts.reduce<Alert['severity']>((worst, { severity }) => worse(worst, severity), 'none'),
    dossier: null,
    mandates: [...new Set(alerts.flatMap(({ mandates }) => mandates))],
    headline: alerts.length === 1 ? 'Digest: one event' : `Digest: ${alerts.length} events`,
    documents: null,
    body: [...sentences, ...(left > 0 ? [`And ${left} more, on the pages.`] : [])].join(' '),
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    doubts: [],
    where: null,
    links: gravestFirst.flatMap(({ links }) => links.slice(0, 1)).slice(0, 3),
    at,
  }
}
