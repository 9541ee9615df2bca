import type { ActionsBlock, Button, RichTextBlock, RichTextElement, RichTextSection } from '@slack/types'
import type { ChatWords } from '../language/english/chat.ts'
import { wordsOf } from '../language/language.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import type { ButtonAnswer } from './buttons.ts'
import type { Fact, Reply } from './command.ts'

/** Limits of a message: https://docs.slack.dev/reference/block-kit */
const titleLimit = 300
const valueLimit = 500
const labelLimit = 75
const valueOfButtonLimit = 2000
const urlLimit = 3000
const mostFacts = 12
const answerLimit = 1000

export const shareAction = 'share'
export const pickAction = 'pick'
/** Buttons that only open a page; Slack reports their clicks too. */
export const openAction = 'open'

/** What `response_url` is given, its kind aside. */
export interface SlackReply {
  readonly text: string
  readonly blocks: (RichTextBlock | ActionsBlock)[]
}

/** The layout of an answer for Slack; rich text and plain text are never read as mark-up. `shared` names the person who shows it to all. */
export function slackReply(reply: Reply, shared: string | null = null): SlackReply {
  const { title, facts } = saidBy(reply)
  const heading = shorten(oneLine(title), titleLimit) || '…'
  const footer = shared === null ? [] : [section([italic(chatOf(reply).sharedBy(shorten(oneLine(shared), labelLimit)))])]
  return {
    text: escapeEntities([heading, ...facts.map(({ label, value }) => `${clean(label)}: ${clean(value)}`)].join('\n')),
    blocks: [
      { type: 'rich_text', elements: [section([bold(heading)]), ...facts.slice(0, mostFacts).map(factSection), ...footer] },
      ...actionsOf(reply, shared !== null),
    ],
  }
}

/** What whoever pressed a button is told, with the buttons that choose further. */
export function slackButtonAnswer({ text, choices }: ButtonAnswer): { readonly text: string; readonly blocks?: SlackReply['blocks'] } {
  const said = shorten(oneLine(text), answerLimit) || '…'
  if (choices.length === 0) return { text: escapeEntities(said) }
  const elements = choices.map(({ label, name }) => button(label, name))
  return {
    text: escapeEntities(said),
    blocks: [
      { type: 'rich_text', elements: [section([{ type: 'text', text: said }])] },
      { type: 'actions', elements },
    ],
  }
}

/** What an answer says, whichever kind it is. */
function saidBy(reply: Reply): { readonly title: string; readonly facts: readonly Fact[] } {
  switch (reply.kind) {
    case 'status':
    case 'help':
      return reply
    case 'choose':
      return { title: reply.prompt, facts: [] }
    case 'nothing-found':
      return {
        title: chatOf(reply).unknownMandate(reply.asked),
        facts: reply.nearest.length > 0 ? [{ label: chatOf(reply).didYouMean, value: chatOf(reply).oneOfThese }] : [],
      }
  }
}

function chatOf({ language = 'en' }: Reply): ChatWords {
  return wordsOf(language).chat
}

function factSection({ label, value }: Fact): RichTextSection {
  return section([bold(clean(label) || '…'), { type: 'text', text: `  ${clean(value)}` }])
}

function actionsOf(reply: Reply, isShared: boolean): ActionsBlock[] {
  const elements = reply.kind === 'status' ? statusButtons(reply, isShared) : reply.kind === 'help' ? [] : choiceElements(reply)
  return elements.length > 0 ? [{ type: 'actions', elements }] : []
}

function statusButtons(reply: Extract<Reply, { kind: 'status' }>, isShared: boolean): Button[] {
  const { links, again } = reply
  const opening = links
    .filter(({ url }) => url.length <= urlLimit)
    .map(({ label, url }, index) => ({ ...button(label, `${openAction}-${index}`), url }))
  return isShared || again.length > valueOfButtonLimit
    ? opening
    : [...opening, { ...button(chatOf(reply).share, shareAction), value: again }]
}

/** Nearest names as buttons, and a field that searches all of them. */
function choiceElements(reply: Extract<Reply, { kind: 'choose' | 'nothing-found' }>): ActionsBlock['elements'] {
  const near = reply.kind === 'nothing-found' ? reply.nearest : reply.choices.length <= 5 ? reply.choices : []
  return [
    ...near.map(({ label, value }, index) => ({ ...button(label, `${pickAction}-${index}`), value })),
    {
      type: 'external_select',
      action_id: pickAction,
      placeholder: { type: 'plain_text', text: chatOf(reply).search, emoji: false },
      min_query_length: 0,
    },
  ]
}

function button(label: string, action_id: string): Button {
  return { type: 'button', action_id, text: { type: 'plain_text', text: shorten(oneLine(label), labelLimit) || '…', emoji: false } }
}

function clean(text: string): string {
  return shorten(oneLine(text), valueLimit)
}

/** Slack's text reads entities and mentions; without these three characters it reads nothing. */
export function escapeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function section(elements: RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements }
}

function bold(text: string): RichTextElement {
  return { type: 'text', text, style: { bold: true } }
}

function italic(text: string): RichTextElement {
  return { type: 'text', text, style: { italic: true } }
}
