import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { z } from 'zod'

/** The blocks as `@slack/types` has them; the file says how it was made. */
const byTypes = new Ajv({ strict: false, allErrors: false }).compile(
  JSON.parse(readFileSync(new URL('./slack-blocks.schema.json', import.meta.url), 'utf8')),
)

/** Slack's rules that its types do not state, for the blocks that the bot uses: nothing is empty, links lead to the web, and no key that we do not use. */
const style = z.strictObject({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  strike: z.boolean().optional(),
  code: z.boolean().optional(),
})
const richText = z.strictObject({ type: z.literal('text'), text: z.string().min(1), style: style.optional() })
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(richText).min(1) })
const richQuote = z.strictObject({
  type: z.literal('rich_text_quote'),
  elements: z.array(richText).min(1),
  border: z.literal([0, 1]).optional(),
})
const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.boolean().optional() })
const blockId = { block_id: z.string().max(255).optional() }
const actionId = z.string().min(1).max(255)

const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  action_id: actionId,
  url: z
    .url({ protocol: /^https?$/ })
    .max(3000)
    .optional(),
  value: z.string().max(2000).optional(),
  style: z.literal(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
})
const option = z.strictObject({ text: plainText(75), value: z.string().min(1).max(75), description: plainText(75).optional() })
const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  action_id: actionId,
  placeholder: plainText(150).optional(),
  min_query_length: z.int().min(0).optional(),
  initial_option: option.optional(),
})

const block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('rich_text'),
    elements: z.array(z.discriminatedUnion('type', [richSection, richQuote])).min(1),
    ...blockId,
  }),
  z.strictObject({ type: z.literal('context'), elements: z.array(plainText(3000)).min(1).max(10), ...blockId }),
  z.strictObject({
    type: z.literal('actions'),
    elements: z
      .array(z.discriminatedUnion('type', [button, externalSelect]))
      .min(1)
      .max(25),
    ...blockId,
  }),
])

/** Blocks of a message together: Slack refuses at about 13,200 characters (bolt-js issue 2509). */
const blocksTogether = 12_000

const Blocks = z
  .array(block)
  .min(1)
  .max(50)
  .refine((blocks) => byTypes(blocks), { error: () => `not as @slack/types has it: ${JSON.stringify(byTypes.errors?.slice(0, 3))}` })
  .refine((blocks) => JSON.stringify(blocks).length < blocksTogether, 'blocks are too long together')
  .refine((blocks) => unique(namesOf(blocks, 'action_id')), 'an action_id stands twice')
  .refine((blocks) => unique(namesOf(blocks, 'block_id')), 'a block_id stands twice')

const Text = z
  .string()
  .min(1)
  .max(4000)
  .refine((text) => !/<|>|&(?!amp;|lt;|gt;)/.test(text), 'an entity is not escaped')

const message = { text: Text, blocks: Blocks.optional() }
const alertMessage = {
  ...message,
  channel: z.string().min(1),
  blocks: Blocks,
  metadata: z.strictObject({ event_type: z.string().min(1), event_payload: z.record(z.string(), z.string()) }),
  mrkdwn: z.literal('false'),
  unfurl_links: z.literal('false'),
  unfurl_media: z.literal('false'),
}

/** What each method may be given; anything else is a violation. */
export const slackRules = {
  'chat.postMessage': z.strictObject({ ...alertMessage, thread_ts: z.string().optional(), reply_broadcast: z.literal('true').optional() }),
  'chat.update': z.strictObject({ ...alertMessage, ts: z.string() }),
  response: z.strictObject({
    ...message,
    response_type: z.literal(['ephemeral', 'in_channel']),
    replace_original: z.boolean().optional(),
    delete_original: z.boolean().optional(),
  }),
} as const

/** The arguments of a call as Slack reads them: forms carry objects as JSON. */
export function readArguments(args: Readonly<Record<string, string>>): Record<string, unknown> {
  const structured = new Set(['blocks', 'metadata'])
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, structured.has(name) ? JSON.parse(value) : value]))
}

function namesOf(value: unknown, key: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((part) => namesOf(part, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => (name === key ? [part] : namesOf(part, key)))
}

function unique(names: readonly unknown[]): boolean {
  return new Set(names).size === names.length
}
