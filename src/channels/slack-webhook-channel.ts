import type { Channel, DeliveryOutcome, OutgoingMessage } from '../alerts/channel.ts'
import { postJson } from './post-json.ts'
import { slackMessage } from './slack-message.ts'

/** An incoming webhook of Slack: posts without a bot. It hears no buttons, knows no threads and edits nothing. */
export function slackWebhookChannel(id: string, url: string): Channel {
  const put = async (message: OutgoingMessage, signal: AbortSignal): Promise<DeliveryOutcome> => {
    const outcome = await postJson(
      { method: 'POST', url, body: JSON.stringify(slackWebhookBody(message)) },
      `Slack webhook "${id}"`,
      signal,
    )
    return outcome.kind === 'taken' ? { kind: 'delivered', receipt: { channel: id, message: message.key } } : outcome
  }
  return {
    id,
    send: put,
    reply: (_, message, signal) => put(message, signal),
    update: async (receipt) => ({ kind: 'delivered', receipt }),
  }
}

/** The usual layout with those buttons alone that open a page. */
export function slackWebhookBody(message: OutgoingMessage) {
  const { text, blocks } = slackMessage(message)
  const links = blocks.filter((block) => block.type !== 'actions' || block.elements.every((element) => 'url' in element))
  return { text, blocks: links, unfurl_links: false, unfurl_media: false }
}
