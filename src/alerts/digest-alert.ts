import { english } from '../language/english/words.ts'
import type { Alert } from './alert.ts'
import type { AlertParts } from './alert-parts.ts'
import { inShort } from './in-short.ts'
import { worse } from './severity-order.ts'
import { told } from './told.ts'

/** What a card on a telephone shows of a body. */
const bodyRoom = 200

/** What was held back for a channel, together: the gravest first, each in a sentence. The alerts are not empty, oldest first. */
export function digestAlert(channel: string, alerts: readonly Alert[], at: Date): Alert {
  const gravestFirst = alerts.toSorted((one, other) =>
    one.severity === other.severity ? 0 : worse(one.severity, other.severity) === one.severity ? -1 : 1,
  )
  const named = sentencesThatFit(gravestFirst.map((alert) => `${alert.severity === 'none' ? '' : `${alert.severity}: `}${inShort(alert)}.`))
  const left = alerts.length - named.length
  return {
    key: `digest:${channel}:${at.toISOString()}`,
    kind: 'digest',
    severity: alerts.reduce<Alert['severity']>((worst, { severity }) => worse(worst, severity), 'none'),
    dossier: null,
    mandates: [...new Set(alerts.flatMap(({ mandates }) => mandates))],
    ...told({
      headline: { kind: 'digest', count: alerts.length },
      digest: { told: gravestFirst.slice(0, named.length).map(toldOf), left },
    }),
    body: [...named, ...(left > 0 ? [english.alert.digestMore(left)] : [])].join(' '),
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    links: gravestFirst.flatMap(linkOf).slice(0, 3),
    at,
  }
}

/** Each named for its draft: several buttons of one name would say nothing. */
function linkOf({ dossier, links: [link] }: Alert): Alert['links'] {
  return link ? [dossier === null ? link : { label: dossier, url: link.url }] : []
}

/** At least one, and as many more as there is room for. */
function sentencesThatFit(sentences: readonly string[]): readonly string[] {
  let room = bodyRoom
  return sentences.filter((sentence, index) => {
    room -= room < 0 ? 0 : sentence.length + 1
    return index === 0 || room >= 0
  })
}

/** What of an event its sentence is worded from. */
function toldOf(alert: Alert): NonNullable<AlertParts['digest']>['told'][number] {
  const { headline, inShort: short } = alert.parts ?? {}
  const parts = alert.inShort !== undefined && !short ? undefined : { ...(headline && { headline }), ...(short && { inShort: short }) }
  return { severity: alert.severity, headline: inShort(alert), ...(parts && { parts }) }
}
