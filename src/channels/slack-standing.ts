import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import { unlessAborted } from './abort.ts'
import { type SlackPlace, slackFault } from './slack-fault.ts'

const Info = z.object({
  channel: z.object({
    name: z.string().optional(),
    is_member: z.boolean().optional(),
    is_archived: z.boolean().optional(),
    is_private: z.boolean().optional(),
  }),
})
const Scopes = z.object({ response_metadata: z.object({ scopes: z.array(z.string()).optional() }).optional() })

/** What is lost without each scope. */
const wanted: readonly (readonly [string, string])[] = [
  ['chat:write', 'nothing can be posted'],
  ['channels:history', 'a lost message in a public channel cannot be looked for'],
  ['groups:history', 'a lost message in a private channel cannot be looked for'],
]

/** Whether the bot is in a channel, and which permissions its token lacks; what Slack says where it cannot be told. */
export async function standingOnSlack(client: WebClient, place: SlackPlace, signal: AbortSignal): Promise<string> {
  try {
    const { response_metadata } = Scopes.parse(await unlessAborted(client.auth.test(), signal))
    const scopes = response_metadata?.scopes
    const lacking = scopes ? wanted.filter(([scope]) => !scopes.includes(scope)) : []
    const lost = lacking.map(([scope, what]) => `Without the scope ${scope}, ${what}.`)
    return [await membership(client, place, signal), ...lost].join(' ')
  } catch (error) {
    return slackFault(error, place).reason
  }
}

async function membership(client: WebClient, { channel: id }: SlackPlace, signal: AbortSignal): Promise<string> {
  if (id.startsWith('#')) return `I post to ${id} by its name.`
  const { channel } = Info.parse(await unlessAborted(client.conversations.info({ channel: id }), signal))
  const name = channel.name ? `#${channel.name}` : id
  if (channel.is_archived) return `${name} is archived.`
  return channel.is_member ? `I am in ${name}.` : `I am not in ${name}: type /invite @mandate-watch there.`
}
