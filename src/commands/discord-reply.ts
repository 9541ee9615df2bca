import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import type { ChatWords } from '../language/english/chat.ts'
import { wordsOf } from '../language/language.ts'
import { escapeMarkdown } from '../text/markdown.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import type { ButtonAnswer } from './buttons.ts'
import type { Choice, Fact, Reply } from './command.ts'

/** Limits of a message: https://docs.discord.com/developers/resources/message */
const descriptionLimit = 4000
const titleLimit = 250
const valueLimit = 500
const labelLimit = 80
const optionLimit = 100
const customIdLimit = 100
const urlLimit = 512
const mostFacts = 12
const mostOptions = 25
const buttonsInRow = 5

export const sharePrefix = 'share:'
export const pickPrefix = 'pick:'
export const pickList = 'pick'

/** What a message that answers holds; nobody is pinged by it. */
export interface DiscordReply {
  readonly embeds: [APIEmbed]
  readonly components: APIActionRowComponent<APIComponentInMessageActionRow>[]
  readonly allowed_mentions: { readonly parse: [] }
}

/** The layout of an answer for Discord. `shared` names the person who shows it to all. */
export function discordReply(reply: Reply, shared: string | null = null): DiscordReply {
  const { title, facts } = saidBy(reply)
  const lines = facts.slice(0, mostFacts).map(factLine)
  const heading = escapeMarkdown(shorten(oneLine(title), titleLimit) || '…')
  return {
    embeds: [
      {
        description: fitted([`**${heading}**`, ...lines]),
        ...(shared === null ? {} : { footer: { text: chatOf(reply).sharedBy(shorten(oneLine(shared), labelLimit)) } }),
      },
    ],
    components: rowsOf(reply, shared !== null),
    allowed_mentions: { parse: [] },
  }
}

/** What whoever pressed a button is told, with the buttons that choose further. */
export function discordButtonAnswer({ text, choices }: ButtonAnswer): DiscordReply {
  return {
    embeds: [{ description: escapeMarkdown(shorten(oneLine(text), descriptionLimit)) || '…' }],
    components: rows(choices.map(({ label, name }) => button(label, name))),
    allowed_mentions: { parse: [] },
  }
}

/** What an answer says, whichever kind it is. */
function saidBy(reply: Reply): { readonly title: string; readonly facts: readonly Fact[] } {
  switch (reply.kind) {
    case 'status':
    case 'help':
      return reply
    case 'choose':
      return { title: reply.prompt, facts: [{ label: chatOf(reply).tip, value: chatOf(reply).tipCompleted }] }
    case 'nothing-found':
      return {
        title: chatOf(reply).unknownMandate(reply.asked),
        facts: [
          reply.nearest.length > 0
            ? { label: chatOf(reply).didYouMean, value: chatOf(reply).oneOfThese }
            : { label: chatOf(reply).tip, value: chatOf(reply).tipList },
        ],
      }
  }
}

function chatOf({ language = 'en' }: Reply): ChatWords {
  return wordsOf(language).chat
}

function factLine({ label, value }: Fact): string {
  return `**${escapeMarkdown(shorten(oneLine(label), valueLimit) || '…')}**  ${escapeMarkdown(shorten(oneLine(value), valueLimit))}`
}

/** As many whole lines as a description takes. */
function fitted(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    if (text.length + line.length + 1 > descriptionLimit) break
    text += text === '' ? line : `\n${line}`
  }
  return text
}

function rowsOf(reply: Reply, isShared: boolean): DiscordReply['components'] {
  switch (reply.kind) {
    case 'help':
      return []
    case 'status':
      return row(statusButtons(reply, isShared))
    case 'nothing-found':
      return row(reply.nearest.slice(0, buttonsInRow).map(({ label, value }) => button(label, pickPrefix + value)))
    case 'choose':
      return row(reply.choices.length > 0 ? [select(reply.choices, chatOf(reply).choose)] : [])
  }
}

function statusButtons(reply: Extract<Reply, { kind: 'status' }>, isShared: boolean): readonly APIButtonComponent[] {
  const { links, again } = reply
  const opening = links
    .filter(({ url }) => url.length <= urlLimit)
    .slice(0, buttonsInRow - 1)
    .map(
      ({ label, url }): APIButtonComponent => ({
        type: ComponentType.Button,
        style: ButtonStyle.Link,
        label: labelled(label, labelLimit),
        url,
      }),
    )
  const sharing = sharePrefix + again
  return isShared || sharing.length > customIdLimit ? opening : [...opening, button(chatOf(reply).share, sharing)]
}

function select(choices: readonly Choice[], placeholder: string): APIComponentInMessageActionRow {
  const options = choices
    .slice(0, mostOptions)
    .map(({ label, value }) => ({ label: labelled(label, optionLimit), value: value.slice(0, optionLimit) }))
  return { type: ComponentType.StringSelect, custom_id: pickList, placeholder, options }
}

function button(label: string, custom_id: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: labelled(label, labelLimit),
    custom_id: custom_id.slice(0, customIdLimit),
  }
}

function labelled(label: string, limit: number): string {
  return shorten(oneLine(label), limit) || '…'
}

/** In as many rows as it takes, five buttons each. */
function rows(components: readonly APIComponentInMessageActionRow[]): DiscordReply['components'] {
  return components.length > 0 ? [...row(components.slice(0, buttonsInRow)), ...rows(components.slice(buttonsInRow))] : []
}

function row(components: readonly APIComponentInMessageActionRow[]): DiscordReply['components'] {
  return components.length > 0 ? [{ type: ComponentType.ActionRow, components: [...components] }] : []
}
