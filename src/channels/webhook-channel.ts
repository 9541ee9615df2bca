import type { Channel, DeliveryOutcome, OutgoingMessage } from '../alerts/channel.ts'
import { postJson } from './post-json.ts'
import { type WebhookEvent, webhookBody, webhookHeaders } from './webhook-message.ts'

/**
 * Somebody's own server, told in signed JSON. It knows a repeated message by its key, so what is unclear is simply sent again until it is
 * taken.
 */
export function webhookChannel(id: string, url: string, secret: string): Channel {
  const put = async (
    event: WebhookEvent,
    message: OutgoingMessage,
    parent: string | null,
    signal: AbortSignal,
  ): Promise<DeliveryOutcome> => {
    const body = webhookBody(event, message, parent)
    const headers = webhookHeaders(body, `${event} ${message.key}`, secret, new Date())
    const outcome = await postJson({ method: 'POST', url, body, headers }, `Webhook "${id}"`, signal)
    if (outcome.kind === 'taken') return { kind: 'delivered', receipt: { channel: id, message: message.key } }
    return outcome.kind === 'unclear' ? { ...outcome, kind: 'deferred' } : outcome
  }
  return {
    id,
    send: (message, signal) => put('alert', message, null, signal),
    reply: (to, message, signal) => put('reply', message, to.message, signal),
    async update(receipt, message, signal) {
      const outcome = await put('update', message, null, signal)
      return outcome.kind === 'delivered' ? { ...outcome, receipt } : outcome
    },
  }
}
