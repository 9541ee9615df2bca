import type { DeliveryOutcome } from '../alerts/channel.ts'
import { type ChatSubscription, type Digest, languageOf, usualThreshold } from '../alerts/chat-subscriptions.ts'
import { nameOfPerson } from '../council/reaction.ts'
import { type Language, languageNamed, wordsOf } from '../language/language.ts'
import type { Sentence } from '../language/sentence.ts'
import { findMandates } from '../mandate/find-mandates.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { shorten } from '../text/shorten.ts'
import { type Severity, severities } from '../weakening/finding.ts'
import type { Asker, Fact, Reply } from './command.ts'
import { type DebugPorts, debugFacts } from './debug-reply.ts'
import { type ChatRules, maySubscribe } from './permission.ts'
import { nameOf, settingFacts, subscriptionFacts } from './subscription-listing.ts'

/** A channel of `config/watch.yaml` as far as chat may know it. */
export interface FileChannel {
  readonly id: string
  readonly kind: string
  /** The platform's id or `#name`; null where it is no chat channel. */
  readonly place: string | null
  /** Slack's workspace where it is one of several. */
  readonly workspace?: string | null
  readonly mandates: 'all' | readonly string[]
  readonly from: Severity
  /** English where absent. */
  readonly language?: Language | null | undefined
  /** How it is told, in words: `quiet from 22:00 to 07:00 (Europe/Zurich)`. */
  readonly manners: readonly string[]
}

export interface SubscriptionPorts {
  readonly mandates: () => readonly Mandate[]
  readonly rules: ChatRules
  readonly fileChannels: readonly FileChannel[]
  readonly kept: {
    list(): readonly ChatSubscription[]
    keep(subscription: ChatSubscription): Promise<void>
    remove(channel: string, mandate: string): Promise<void>
  }
  /** Posts a sentence to a channel, to learn whether it can be posted to at all; in the channel’s own language where none is given. */
  readonly tryPost: (channel: string, said: Sentence, language: Language | null) => Promise<DeliveryOutcome>
  readonly debug: DebugPorts
  readonly clock: () => Date
}

export const subscriptionVerbs = ['subscribe', 'unsubscribe', 'subscriptions', 'settings', 'debug'] as const
export type SubscriptionVerb = (typeof subscriptionVerbs)[number]

interface Order {
  readonly topic: string
  readonly from: Severity
  readonly digest: Digest | null
  readonly language: Language | null
}

/** `/mandate subscribe torture from high digest weekly in French` and its kin. What changes a channel is asked of those who manage it. */
export async function answerSubscription(
  verb: SubscriptionVerb,
  rest: string,
  ports: SubscriptionPorts,
  asker: Asker | undefined,
): Promise<Reply> {
  if (!asker?.channel.id) return said('I cannot tell which channel this is. Ask me in a channel.')
  const here = ports.fileChannels.filter((channel) => isHere(channel, asker))
  const channel = here[0]?.id ?? chatChannelId(asker)
  switch (verb) {
    case 'subscribe':
    case 'unsubscribe': {
      const refused = maySubscribe(asker, ports.rules)
      if (refused !== null) return said(refused)
      const order = readOrder(rest)
      if (order === undefined) return usage
      const mandate = mandateOf(order.topic, verb, ports)
      if (typeof mandate !== 'string') return mandate
      return verb === 'subscribe'
        ? subscribe(channel, mandate, order, here, ports, asker)
        : unsubscribe(channel, mandate, here, ports, asker)
    }
    case 'subscriptions':
      return { kind: 'help', title: 'What this channel gets', facts: subscriptionFacts(channel, here, ports) }
    case 'settings':
      return { kind: 'help', title: 'How this channel is told', facts: settingFacts(channel, here, ports) }
    case 'debug':
      return debug(channel, rest, here, ports, asker)
  }
}

/** `/mandate debug`, or `/mandate debug torture` for what concerns one mandate. */
async function debug(channel: string, topic: string, here: readonly FileChannel[], ports: SubscriptionPorts, asker: Asker): Promise<Reply> {
  const mandate = topic === '' ? null : mandateOf(topic, 'debug', ports)
  if (mandate !== null && typeof mandate !== 'string') return mandate
  const named = here.map(({ id }) => id)
  const facts = await debugFacts(channel, ports.debug, asker, named, mandate === 'all' ? null : mandate)
  return { kind: 'help', title: `For whoever runs Mandate Watch, ${ports.clock().toISOString().slice(0, 16)} UTC`, facts }
}

/** The id of a channel that the file does not name, as `openChatChannel` reads it. */
function chatChannelId({ person, channel: { id, workspace } }: Asker): string {
  return `${person.platform}:${workspace ? `${workspace}/` : ''}${id}`
}

function isHere({ kind, place, workspace }: FileChannel, { person, channel }: Asker): boolean {
  if ((workspace ?? null) !== (channel.workspace ?? null)) return false
  return kind === person.platform && (place === channel.id || (channel.name !== null && place === `#${channel.name}`))
}

/** Undefined where it says nothing that can be understood. */
function readOrder(rest: string): Order | undefined {
  const words = rest.split(' ').filter((word) => word !== '')
  let from = usualThreshold
  let digest: Digest | null = null
  let language: Language | null = null
  for (;;) {
    const [name, value] = words.slice(-2).map((word) => word.toLowerCase())
    const severity = severities.find((one) => one === value)
    if (name === 'from' && severity) from = severity
    else if (name === 'digest' && (value === 'daily' || value === 'weekly')) digest = value
    else if (name === 'in' && languageNamed(value)) language = languageNamed(value)
    else break
    words.splice(-2)
  }
  const topic = words.join(' ')
  return topic === '' ? undefined : { topic, from, digest, language }
}

function mandateOf(topic: string, verb: 'subscribe' | 'unsubscribe' | 'debug', { mandates }: SubscriptionPorts): string | Reply {
  if (topic.toLowerCase() === 'all') return 'all'
  const found = findMandates(topic, mandates())
  if (found.kind === 'found') return found.mandate.slug
  return {
    kind: 'nothing-found',
    asked: shorten(topic, 80),
    nearest: found.mandates.map(({ shortName, slug }) => ({ label: shortName, value: `${verb} ${slug}` })),
  }
}

async function subscribe(
  channel: string,
  mandate: string,
  { from, digest, language: asked }: Order,
  here: readonly FileChannel[],
  ports: SubscriptionPorts,
  { person, language: own = null }: Asker,
): Promise<Reply> {
  const { kept } = ports
  const language = here.length > 0 ? null : (asked ?? keptLanguage(channel, kept.list()) ?? own)
  const inLanguage = language === null || language === 'en' ? '' : `, in ${wordsOf(language).ownName}`
  const what = `${nameOf(mandate, ports)}, from ${from}${digest ? `, as a ${digest} digest` : ''}${inLanguage}`
  const standing = kept.list().find((one) => one.channel === channel && one.mandate === mandate)
  if (standing?.kind === 'mute' && ordersIt(here, mandate)) {
    await kept.remove(channel, mandate)
    return said(`${nameOf(mandate, ports)} is no longer muted here; config/watch.yaml orders it.`)
  }
  const named = mandate === 'all' ? null : nameOf(mandate, ports)
  const subscribed: Sentence = { kind: 'subscribed', what: named, severity: from, digest, by: nameOfPerson(person) }
  const outcome = await ports.tryPost(channel, subscribed, language)
  if (outcome.kind === 'refused' || outcome.kind === 'deferred') return said(`Nothing was changed. ${outcome.reason}`)
  await kept.keep({ channel, mandate, kind: 'order', from, digest, language, by: person, at: ports.clock() })
  return said(`This channel now gets: ${what}.`, [{ label: 'To undo', value: `/mandate unsubscribe ${mandate}` }])
}

async function unsubscribe(
  channel: string,
  mandate: string,
  here: readonly FileChannel[],
  ports: SubscriptionPorts,
  { person }: Asker,
): Promise<Reply> {
  const { kept } = ports
  const mine = kept.list().filter((one) => one.channel === channel)
  const orders = mine.filter((one) => one.kind === 'order' && (one.mandate === mandate || mandate === 'all'))
  for (const order of orders) await kept.remove(channel, order.mandate)
  const stillAll = mandate !== 'all' && mine.some((one) => one.kind === 'order' && one.mandate === 'all')
  const name = nameOf(mandate, ports)
  if (ordersIt(here, mandate) || stillAll) {
    await kept.keep({ channel, mandate, kind: 'mute', from: usualThreshold, digest: null, language: null, by: person, at: ports.clock() })
    return said(`${name}: muted in this channel.`, [
      ...(ordersIt(here, mandate)
        ? [{ label: 'Note', value: 'config/watch.yaml still orders it: only whoever runs Mandate Watch can take it out.' }]
        : []),
      { label: 'To undo', value: `/mandate subscribe ${mandate}` },
    ])
  }
  return said(orders.length > 0 ? `${name}: this channel gets it no more.` : `${name}: this channel did not get it.`)
}

function ordersIt(here: readonly FileChannel[], mandate: string): boolean {
  return here.some(({ mandates }) => (mandate === 'all' ? mandates.length > 0 : mandates === 'all' || mandates.includes(mandate)))
}

function keptLanguage(channel: string, chat: readonly ChatSubscription[]): Language | null {
  return chat.some((one) => one.channel === channel && one.language !== null) ? languageOf(channel, chat) : null
}

function said(title: string, facts: readonly Fact[] = []): Reply {
  return { kind: 'help', title, facts }
}

const usage: Reply = {
  kind: 'help',
  title: 'Which mandate?',
  facts: [
    { label: '/mandate subscribe torture', value: `from ${usualThreshold} on` },
    { label: '/mandate subscribe all from high digest weekly', value: 'everything that weighs high or critical, once a week' },
    { label: '/mandate subscribe torture in French', value: 'told in French; in Spanish and in English, too' },
    { label: '/mandate unsubscribe torture', value: 'no more of it here' },
  ],
}
