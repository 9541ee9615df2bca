import fc from 'fast-check'
import { createTransport } from 'nodemailer'
import { describe, expect, it } from 'vitest'
import { emailChannel, type MailTransport, mailTransport } from '../../src/channels/email-channel.ts'
import { emailMessage } from '../../src/channels/email-message.ts'
import { hostileMessages } from './hostile-messages.ts'
import { messageOf, missionEnds, rollover } from './sample-alerts.ts'

const never = new AbortController().signal
const place = { id: 'readers', sender: 'watch@example.org', to: ['ana@example.org', 'ben@example.org'] }

/** Letters as they would go over the line, by nodemailer itself. */
function written(): { readonly transport: MailTransport; readonly letters: string[]; readonly envelopes: object[] } {
  const letters: string[] = []
  const envelopes: object[] = []
  const inner = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return {
    letters,
    envelopes,
    transport: {
      async sendMail(letter) {
        const { message, envelope } = await inner.sendMail(letter)
        letters.push(String(message))
        envelopes.push(envelope)
      },
    },
  }
}

describe('emailChannel', () => {
  it('writes plain text and HTML, with a way to unsubscribe, and shows no reader to another', async () => {
    const { transport, letters, envelopes } = written()
    expect(await emailChannel(place, transport).send(messageOf(missionEnds), never)).toMatchObject({ kind: 'delivered' })
    const [letter = ''] = letters
    expect(letter).toContain('multipart/alternative')
    expect(letter).toContain('text/plain')
    expect(letter).toContain('text/html')
    expect(letter).toMatch(/^List-Unsubscribe: <mailto:watch@example\.org\?subject=unsubscribe%20readers>$/m)
    expect(letter).not.toContain('ana@example.org')
    expect(envelopes).toMatchObject([{ to: expect.arrayContaining(['ana@example.org', 'ben@example.org']) }])
  })

  it('gathers what belongs to one draft', async () => {
    const { transport, letters } = written()
    const channel = emailChannel(place, transport)
    const sent = await channel.send(messageOf(missionEnds), never)
    if (sent.kind !== 'delivered') throw new Error(sent.reason)
    await channel.reply(sent.receipt, messageOf(rollover), never)
    expect(letters[1]).toContain(`In-Reply-To: ${sent.receipt.message}`)
  })

  it('lets no text of a document add a header or an element', () => {
    fc.assert(
      fc.property(hostileMessages, (message) => {
        const { subject, html } = emailMessage(message)
        expect(subject).not.toMatch(/[\r\n]/)
        expect(html).not.toMatch(/<(?!\/?(?:html|head|meta|body|h1|p|strong|blockquote|br|del|ins|a)\b|!doctype)/)
      }),
      { numRuns: 200 },
    )
  })

  it('waits where the mail server cannot be reached', async () => {
    expect(await emailChannel(place, mailTransport('smtp://127.0.0.1:1')).send(messageOf(rollover), never)).toMatchObject({
      kind: 'deferred',
    })
  })

  it.each<[object, string]>([
    [{ responseCode: 451 }, 'deferred'],
    [{ responseCode: 550 }, 'refused'],
    [{ code: 'EAUTH' }, 'refused'],
    [{ code: 'ETIMEDOUT' }, 'unclear'],
  ])('tells what %j means', async (fault, kind) => {
    const failing = { sendMail: () => Promise.reject(Object.assign(new Error('trouble'), fault)) }
    expect(await emailChannel(place, failing).send(messageOf(rollover), never)).toMatchObject({ kind })
  })
})
