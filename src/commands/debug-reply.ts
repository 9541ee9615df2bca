import type { Alert } from '../alerts/alert.ts'
import type { DeliveryLog, LoggedDelivery } from '../alerts/delivery-log.ts'
import type { DeliveryState } from '../alerts/outbox.ts'
import { isForOperators } from '../alerts/subscriptions.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import type { Asker, Fact } from './command.ts'

/** What is known of a channel for whoever asks why something did, or did not, come. Channels go by their ids as kept. */
export interface DebugPorts {
  readonly log: DeliveryLog
  /** What the bot may do in the channel, asked of the platform in words. */
  readonly standing: (channel: string) => Promise<string>
  /** When something that was found now would come: `what is critical: at once`. */
  readonly wouldTell: (channel: string) => readonly string[]
  /** Why an alert does not go to a channel: a phrase. */
  readonly whyNot: (alert: Alert, channel: string) => string
}

const looksBack = 30
const shownReasons = 3
const headlineLimit = 120

const words: Readonly<Record<DeliveryState, string>> = {
  queued: 'waits to be sent',
  sending: 'is being sent',
  unclear: 'may have arrived, and is looked for',
  delivered: 'delivered',
  unconfirmed: 'may have arrived; nobody can tell, so it is not repeated',
  refused: 'refused',
  muted: 'not posted, since the draft is muted here',
  held: 'held back',
  digested: 'told in a digest',
}

/** The channel, what the bot may do in it, what was told last, what waits, what would be told and what was not told, and why. */
export async function debugFacts(
  channel: string,
  { log, standing, wouldTell, whyNot }: DebugPorts,
  asker: Asker,
  named: readonly string[],
  mandate: string | null,
): Promise<readonly Fact[]> {
  const { person, channel: place } = asker
  const about = (alert: Alert) => mandate === null || alert.mandates.includes(mandate)
  const log30 = (await log.of(channel, looksBack)).filter(({ alert }) => about(alert))
  const waiting = log30.filter(({ dueAt }) => dueAt !== null)
  const last = log30.find(({ state }) => state === 'delivered' || state === 'digested')
  const trouble = log30.find(({ state }) => state === 'unconfirmed' || state === 'refused')
  const notTold = (await log.notTold(channel, looksBack))
    .filter((alert) => about(alert) && !isForOperators(alert.kind))
    .slice(0, shownReasons)
  return [
    {
      label: 'Channel',
      value: `${person.platform} ${place.id}, kept as ${channel}; config/watch.yaml: ${named.join(', ') || 'not named'}`,
    },
    { label: 'Permissions', value: [missing(asker), await standing(channel)].filter(Boolean).join(' ') },
    { label: 'You', value: `${person.id}; manager: ${manages(asker)}` },
    { label: 'Told now', value: wouldTell(channel).join('; ') },
    { label: 'Last delivered', value: last ? said(last) : 'nothing yet' },
    ...(waiting.length > 0 ? [{ label: 'On its way', value: `${waiting.length}. First: ${waiting.slice(-1).map(said).join('')}` }] : []),
    ...(trouble && trouble.dueAt === null ? [{ label: 'Trouble', value: said(trouble) }] : []),
    ...notTold.map((alert) => ({ label: 'Not told here', value: `${headline(alert)}: ${whyNot(alert, channel)}` })),
  ]
}

function missing({ channel: { missing: lacking } }: Asker): string {
  if (!lacking) return ''
  return lacking.length === 0 ? 'I have all that I need here.' : `I lack: ${lacking.join(', ')}.`
}

function manages({ managesChannel }: Asker): string {
  return managesChannel === null ? 'the platform does not say' : managesChannel ? 'yes' : 'no'
}

function said({ alert, state, at, dueAt, problem }: LoggedDelivery): string {
  const next = dueAt && state !== 'sending' ? `, next at ${moment(dueAt)}` : ''
  return `${at ? `${moment(at)}, ` : ''}${headline(alert)}: ${words[state]}${problem ? ` (${oneLine(problem)})` : ''}${next}`
}

function headline({ headline: line }: Alert): string {
  return `“${shorten(oneLine(line), headlineLimit)}”`
}

/** `2026-11-24 14:10 UTC`. */
function moment(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
