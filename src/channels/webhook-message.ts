import { createHmac } from 'node:crypto'
import type { OutgoingMessage } from '../alerts/channel.ts'
import { wordsOf } from '../language/language.ts'
import { reactionInWords } from './reaction-words.ts'
import { spokenText } from './spoken-text.ts'

/** What happened to a message: told first, told as a later event of `parent`, or changed where it stands. */
export type WebhookEvent = 'alert' | 'reply' | 'update'

/** The signed body of a webhook. The same `key` with the same event is the same message: a receiver keeps it once. */
export function webhookBody(event: WebhookEvent, message: OutgoingMessage, parent: string | null): string {
  const { key, alert, state, reactions = [], language = 'en' } = message
  const { kind, severity, dossier, mandates, headline, documents, body, changes, more, doubts, where, links, at } = alert
  const shown = changes.map(({ explained: _, ...change }) => change)
  return JSON.stringify({
    version: 1,
    event,
    key,
    parent,
    text: spokenText(message),
    state,
    reactions: reactions.map((reaction) => reactionInWords(reaction, wordsOf(language))),
    alert: {
      kind,
      severity,
      dossier,
      mandates,
      headline,
      documents,
      body,
      changes: shown,
      more,
      doubts,
      where,
      links: links.map(({ label, url }) => ({ label, url })),
      at: at.toISOString(),
    },
  })
}

/** `X-Mandate-Watch-Signature`: HMAC-SHA256 of `<timestamp>.<body>`, in hex. A receiver refuses a timestamp that is minutes old. */
export function webhookHeaders(body: string, key: string, secret: string, at: Date): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  return {
    'idempotency-key': createHmac('sha256', 'key').update(key.toWellFormed()).digest('hex'),
    'x-mandate-watch-timestamp': timestamp,
    'x-mandate-watch-signature': `v1=${signature}`,
  }
}
