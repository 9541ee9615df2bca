import { createTransport } from 'nodemailer'
import type { Channel, DeliveryOutcome, OutgoingMessage } from '../alerts/channel.ts'
import { unlessAborted } from './abort.ts'
import { emailMessage, messageId } from './email-message.ts'
import { networkCode, neverLeft } from './network-fault.ts'

export interface EmailPlace {
  readonly id: string
  /** Address that letters come from; who wants no more of them writes there. */
  readonly sender: string
  readonly to: readonly string[]
}

/** The part of a mail transport that is used. */
export interface MailTransport {
  sendMail(letter: object): Promise<unknown>
}

const answerMs = 20_000

/** A mail server, as in `smtps://user:password@mail.example.org`. */
export function mailTransport(smtpUrl: string): MailTransport {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  const secure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname,
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: answerMs,
    greetingTimeout: answerMs,
    socketTimeout: answerMs,
  })
  return { sendMail: (letter) => transport.sendMail(letter) }
}

/** Letters to a list of addresses, each hidden from the others. A letter cannot be edited or looked for: a later state is a later letter. */
export function emailChannel(place: EmailPlace, transport: MailTransport): Channel {
  const put = async (message: OutgoingMessage, parent: string | null, signal: AbortSignal): Promise<DeliveryOutcome> => {
    if (signal.aborted) return { kind: 'deferred', reason: 'stopped before sending' }
    const id = messageId(message.key, place.sender)
    const letter = {
      from: { name: 'Mandate Watch', address: place.sender },
      to: { name: 'Mandate Watch', address: place.sender },
      envelope: { from: place.sender, to: [...place.to] },
      ...emailMessage(message),
      messageId: id,
      ...(parent === null ? {} : { inReplyTo: parent, references: parent }),
      headers: {
        'List-Id': `${place.id} <${place.id}.mandate-watch>`,
        'List-Unsubscribe': `<mailto:${place.sender}?subject=unsubscribe%20${place.id}>`,
        'Auto-Submitted': 'auto-generated',
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    }
    try {
      await unlessAborted(transport.sendMail(letter), signal)
      return { kind: 'delivered', receipt: { channel: place.id, message: id } }
    } catch (error) {
      return mailFault(error, place)
    }
  }
  return {
    id: place.id,
    send: (message, signal) => put(message, null, signal),
    reply: (to, message, signal) => put(message, to.message, signal),
    update: async (receipt) => ({ kind: 'delivered', receipt }),
  }
}

/** A server that answers 4xx wants the letter later, one that answers 5xx not at all; without an answer nobody knows. */
function mailFault(error: unknown, { id }: EmailPlace): Exclude<DeliveryOutcome, { kind: 'delivered' }> {
  const status = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : Number.NaN
  if (status >= 400 && status < 500) return { kind: 'deferred', reason: `The mail server wants it later (${status})` }
  if (status >= 500)
    return { kind: 'refused', reason: `The mail server refuses letters of "${id}" (${status}). Look at SMTP_URL, sender and to.` }
  const code = networkCode(error)
  if (neverLeft(error) || code === 'EAUTH' || code === 'EDNS' || code === 'ESOCKET')
    return code === 'EAUTH'
      ? { kind: 'refused', reason: 'The mail server does not accept the name and password in SMTP_URL. Correct them there.' }
      : { kind: 'deferred', reason: `No connection to the mail server (${code})` }
  return { kind: 'unclear', reason: `The mail server did not answer, so the letter may or may not have left (${code ?? 'no answer'})` }
}
