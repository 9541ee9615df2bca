import { z } from 'zod'
import type { Channel, DeliveryOutcome, OutgoingMessage } from '../alerts/channel.ts'
import { discordMessage } from './discord-message.ts'
import { postJson } from './post-json.ts'

const Posted = z.object({ id: z.string(), channel_id: z.string() })

/** A webhook of Discord: posts without a bot, and edits its own messages. It hears no buttons, and Discord keeps no nonce for it. */
export function discordWebhookChannel(id: string, url: string): Channel {
  const put = async (message: OutgoingMessage, edited: string | null, signal: AbortSignal): Promise<DeliveryOutcome> => {
    const address = new URL(edited === null ? url : `${url}/messages/${encodeURIComponent(edited)}`)
    address.searchParams.set('with_components', 'true')
    if (edited === null) address.searchParams.set('wait', 'true')
    const post = {
      method: edited === null ? 'POST' : 'PATCH',
      url: address.href,
      body: JSON.stringify(discordWebhookBody(message)),
    } as const
    const outcome = await postJson(post, `Discord webhook "${id}"`, signal)
    if (outcome.kind !== 'taken') return outcome
    const posted = readPosted(outcome.body)
    return posted
      ? { kind: 'delivered', receipt: { channel: posted.channel_id, message: posted.id } }
      : { kind: 'unclear', reason: `Discord webhook "${id}" answered with something else than its message` }
  }
  return {
    id,
    send: (message, signal) => put(message, null, signal),
    reply: (_, message, signal) => put(message, null, signal),
    update: (receipt, message, signal) => put(message, receipt.message, signal),
  }
}

function readPosted(body: string): z.infer<typeof Posted> | undefined {
  try {
    return Posted.parse(JSON.parse(body))
  } catch {
    return undefined
  }
}

/** The usual layout with those buttons alone that open a page. */
export function discordWebhookBody(message: OutgoingMessage) {
  const { components, ...rest } = discordMessage(message)
  return { ...rest, components: components.filter((row) => row.components.every((button) => 'url' in button)) }
}
