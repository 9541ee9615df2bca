import type { ActionsBlock, ContextBlock, RichTextBlock, RichTextElement, RichTextQuote, RichTextSection } from '@slack/types'
import type { OutgoingMessage } from '../alerts/channel.ts'
import { type Words, wordsOf } from '../language/language.ts'
import { shorten } from '../text/shorten.ts'
import { type Card, type CardChange, cardFor } from './card.ts'
import type { Piece } from './excerpt.ts'
import { reactionButtons, reactPrefix } from './reaction-buttons.ts'
import { safeLinks } from './safe-links.ts'
import { spokenText } from './spoken-text.ts'

/** A telephone held upright: characters to a line of a Slack message and of its small print, and the lines an alert may take. */
export const slackPhone = { width: 42, small: 54, lines: 12 }

/** Limits of a message: https://docs.slack.dev/reference/block-kit */
const textLimit = 3000
const buttonTextLimit = 75
const urlLimit = 1500
const linkLimit = 4

export const metadataEvent = 'mandate_alert'

/** What `chat.postMessage` and `chat.update` are given, the place aside. */
export interface SlackMessage {
  /** For notifications and screen readers: the whole alert in words. */
  readonly text: string
  readonly blocks: (RichTextBlock | ContextBlock | ActionsBlock)[]
  readonly metadata: { event_type: string; event_payload: { key: string } }
  readonly mrkdwn: false
  readonly unfurl_links: false
  readonly unfurl_media: false
}

/** The layout of an alert for Slack. Rich text needs no escaping: it is never read as mark-up. */
export function slackMessage(message: OutgoingMessage, mention: string | null = null): SlackMessage {
  const card = cardFor(message, slackPhone)
  return {
    text: `${mention === null ? '' : `${mentionInText(mention)} `}${escapeEntities(shorten(spokenText(message), textLimit))}`,
    blocks: [richText(card, mention, wordsOf(message.language ?? 'en')), ...context(card.where), ...buttons(message)],
    metadata: { event_type: metadataEvent, event_payload: { key: message.key } },
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
  }
}

/** Slack's text reads entities and nothing else once mark-up is off; this also takes the life out of `<!channel>`. */
function escapeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function mentionInText(mention: string): string {
  return mention === 'here' || mention === 'channel' ? `<!${mention}>` : `<!subteam^${mention}>`
}

function mentionElement(mention: string): RichTextElement {
  return mention === 'here' || mention === 'channel' ? { type: 'broadcast', range: mention } : { type: 'usergroup', usergroup_id: mention }
}

function richText(card: Card, mention: string | null, words: Words): RichTextBlock {
  const heading = [
    ...(mention === null ? [] : [mentionElement(mention), plain(' ')]),
    card.mark ? bold(`${card.mark}  ${card.headline}`) : plain(card.headline),
    ...lines([card.state, card.reactions, card.documents, card.body]),
  ]
  const ending = lines([card.rest, card.doubts, card.staysEnglish]).slice(1)
  return {
    type: 'rich_text',
    elements: [
      section(heading),
      ...card.changes.flatMap((change) => changeElements(change, words)),
      ...(ending.length > 0 ? [section(ending)] : []),
    ],
  }
}

function changeElements(change: CardChange, words: Words): (RichTextSection | RichTextQuote)[] {
  const was = change.was
    ? [plain(`${words.redline.was} `), ...quotation(change.was, { strike: true }, words)]
    : [plain(words.alert.notThere)]
  const now = change.now ? [plain(`${words.redline.now} `), ...quotation(change.now, { bold: true }, words)] : [plain(words.alert.leftOut)]
  const quotes = change.together ? [...was, plain(' · '), ...now] : [...was, plain('\n'), ...now]
  return [
    section([bold(change.place)]),
    { type: 'rich_text_quote', elements: quotes },
    ...(change.why ? [section([plain(change.why)])] : []),
  ]
}

function quotation(pieces: readonly Piece[], style: { strike?: true; bold?: true }, { alert }: Words): RichTextElement[] {
  const [open, close] = alert.quotes
  const texts = pieces.map((piece): RichTextElement => (piece.changed ? { type: 'text', text: piece.text, style } : plain(piece.text)))
  return [plain(open), ...texts, plain(close)]
}

/** Each on a line of its own, after what stands before. */
function lines(texts: readonly (string | null)[]): RichTextElement[] {
  return texts.flatMap((text) => (text ? [plain('\n'), plain(text)] : []))
}

function context(where: string | null): ContextBlock[] {
  return where ? [{ type: 'context', elements: [{ type: 'plain_text', text: where, emoji: false }] }] : []
}

/** Links as buttons, and in a row of their own the buttons that act. */
function buttons(message: OutgoingMessage): ActionsBlock[] {
  const links = safeLinks(message.alert.links, urlLimit).slice(0, linkLimit)
  const rows: ActionsBlock['elements'][] = [
    links.map(({ label, url }, index) => ({
      type: 'button',
      action_id: `open-${index}`,
      text: { type: 'plain_text', text: shorten(label, buttonTextLimit), emoji: false },
      url,
    })),
    reactionButtons(message).map(({ action, label }) => ({
      type: 'button',
      action_id: `${reactPrefix}${action}`,
      text: { type: 'plain_text', text: label, emoji: false },
      value: action,
    })),
  ]
  return rows.flatMap((elements) => (elements.length > 0 ? [{ type: 'actions', elements }] : []))
}

function section(elements: RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements }
}

function plain(text: string): RichTextElement {
  return { type: 'text', text }
}

function bold(text: string): RichTextElement {
  return { type: 'text', text, style: { bold: true } }
}
