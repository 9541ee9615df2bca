import { createHash } from 'node:crypto'
import {
  AllowedMentionsTypes,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js'
import type { AlertSeverity } from '../alerts/alert.ts'
import type { OutgoingMessage } from '../alerts/channel.ts'
import { type Words, wordsOf } from '../language/language.ts'
import { escapeMarkdown } from '../text/markdown.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import { type Card, type CardChange, cardFor, quoted } from './card.ts'
import type { Piece } from './excerpt.ts'
import { reactionButtons, reactPrefix } from './reaction-buttons.ts'
import { safeLinks } from './safe-links.ts'

/** A telephone held upright: characters to a line inside an embed and of its small print, and the lines an alert may take. */
export const discordPhone = { width: 40, small: 46, lines: 12 }

/** Limits of a message: https://docs.discord.com/developers/resources/message */
const nonceLength = 25
const buttonLabelLimit = 80
const urlLimit = 512
const buttonsInRow = 5
const threadNameLimit = 100

/** The edge of the embed; severity is always said in words as well. */
const edges: Readonly<Record<AlertSeverity, number>> = {
  critical: 0xb3261e,
  high: 0xc7610a,
  medium: 0x8a6d00,
  low: 0x5b6b7b,
  none: 0x5b6b7b,
}

/** What a message and its edits have in common. */
export interface DiscordMessage {
  readonly content: string
  readonly embeds: [APIEmbed]
  readonly components: APIActionRowComponent<APIButtonComponent>[]
  readonly allowed_mentions: { readonly parse: [] }
}

/** The layout of an alert for Discord. The first line stands as content, so that a notification shows it. */
export function discordMessage(message: OutgoingMessage): DiscordMessage {
  const card = cardFor(message, discordPhone)
  const heading = escapeMarkdown(card.headline)
  return {
    content: card.mark ? `**${card.mark}  ${heading}**` : heading,
    embeds: [
      {
        description: description(card, wordsOf(message.language ?? 'en')) || heading,
        color: edges[message.verdict ?? message.alert.severity],
        footer: { text: [card.where, reference(message.key)].filter((part) => part !== null).join(' · ') },
      },
    ],
    components: buttons(message),
    allowed_mentions: { parse: [] },
  }
}

/** A message that mentions whom the operator names, where it is critical. */
export function discordOpening(message: OutgoingMessage, mention: string | null) {
  return mentioning(discordMessage(message), message.alert.severity === 'critical' ? mention : null)
}

/** What is sent: with a nonce, so that Discord itself refuses to post it twice within minutes, and without a sound where nothing happened. */
export function discordPost(message: OutgoingMessage, mention: string | null = null) {
  return {
    ...discordOpening(message, mention),
    nonce: nonceOf(message.key),
    enforce_nonce: true,
    ...(message.alert.severity === 'none' ? { flags: MessageFlags.SuppressNotifications } : {}),
  } satisfies RESTPostAPIChannelMessageJSONBody
}

/** Nobody but whom the operator names is pinged, whatever stands in the message. */
function mentioning(message: DiscordMessage, mention: string | null) {
  if (mention === null) return message
  const isRole = /^\d+$/.test(mention)
  return {
    ...message,
    content: `${isRole ? `<@&${mention}>` : `@${mention}`} ${message.content}`,
    allowed_mentions: isRole ? { parse: [], roles: [mention] } : { parse: [AllowedMentionsTypes.Everyone] },
  }
}

/** Marks a message for good, where `nonce` is forgotten after minutes: `ref 3k9x0a7q`. */
export function reference(key: string): string {
  return `ref ${nonceOf(key).slice(0, 8)}`
}

/** The title of a post in a forum; plain text, which Discord shows as it stands. */
export function postTitle({ alert }: OutgoingMessage): string {
  return shorten(oneLine(alert.headline), threadNameLimit) || 'Alert'
}

/** The name of the thread of a dossier, whichever of its events opens it. */
export function threadName({ alert }: OutgoingMessage): string {
  return shorten(oneLine([alert.mandates.join(', '), alert.dossier ?? ''].filter(Boolean).join(' · ')), threadNameLimit) || 'Alert'
}

function nonceOf(key: string): string {
  const digest = createHash('sha256').update(key.toWellFormed()).digest('hex')
  return BigInt(`0x${digest}`).toString(36).padStart(nonceLength, '0').slice(0, nonceLength)
}

function description(card: Card, words: Words): string {
  const lines = [
    ...[card.state, card.reactions, card.documents, card.body].map(written),
    ...card.changes.flatMap((change) => changeLines(change, words)),
    ...[card.rest, card.doubts, card.staysEnglish].map(written),
  ]
  return lines.filter((line) => line !== null).join('\n')
}

function written(line: string | null): string | null {
  return line === null ? null : escapeMarkdown(line)
}

function changeLines(change: CardChange, words: Words): readonly (string | null)[] {
  const was = change.was ? quoted(quotation(change.was, '~~'), 'was', words) : words.alert.notThere
  const now = change.now ? quoted(quotation(change.now, '**'), 'now', words) : words.alert.leftOut
  const quotes = change.together ? [`> ${was} · ${now}`] : [`> ${was}`, `> ${now}`]
  return [`**${escapeMarkdown(change.place)}**`, ...quotes, change.why ? escapeMarkdown(change.why) : null]
}

function quotation(pieces: readonly Piece[], mark: string): string {
  return pieces.map(({ text, changed }) => (changed ? `${mark}${escapeMarkdown(text)}${mark}` : escapeMarkdown(text))).join('')
}

/** Links as buttons, and in a row of their own the buttons that act. */
function buttons(message: OutgoingMessage): APIActionRowComponent<APIButtonComponent>[] {
  const links = safeLinks(message.alert.links, urlLimit).slice(0, buttonsInRow)
  const rows: APIButtonComponent[][] = [
    links.map(({ label, url }) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: shorten(label, buttonLabelLimit),
      url,
    })),
    reactionButtons(message).map(({ action, label }) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: `${reactPrefix}${action}`,
    })),
  ]
  return rows.flatMap((components) => (components.length > 0 ? [{ type: ComponentType.ActionRow, components }] : []))
}
