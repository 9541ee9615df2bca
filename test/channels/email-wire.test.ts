import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emailChannel, mailTransport } from '../../src/channels/email-channel.ts'
import { type SmtpServer, startSmtpServer } from '../support/smtp-server.ts'
import { hostileMessages } from './hostile-messages.ts'
import { messageOf, missionEnds, rollover } from './sample-alerts.ts'

const never = new AbortController().signal
const place = { id: 'readers', sender: 'watch@example.org', to: ['ana@example.org', 'ben@example.org'] }
const known = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'In-Reply-To',
  'References',
  'List-ID',
  'List-Unsubscribe',
  'Auto-Submitted',
  'MIME-Version',
  'Content-Type',
]

let smtp: SmtpServer
beforeAll(async () => {
  smtp = await startSmtpServer()
})
afterAll(() => smtp.close())
const channel = () => emailChannel(place, mailTransport(smtp.url))

/** Names of the headers of a letter; a folded line belongs to the one before. */
function headersOf(text: string): readonly string[] {
  const head = text.slice(0, text.indexOf('\n\n'))
  return head.split('\n').flatMap((line) => (/^\s/.test(line) ? [] : [line.slice(0, line.indexOf(':'))]))
}

describe('a letter over the line', () => {
  it('goes to every reader, hides them from each other, and says how to get no more', async () => {
    const sent = await channel().send(messageOf(missionEnds), never)
    expect(sent.kind).toBe('delivered')
    const { from, to, text = '' } = smtp.letters.at(-1) ?? {}
    expect([from, to]).toEqual(['watch@example.org', ['ana@example.org', 'ben@example.org']])
    expect(text).not.toContain('ana@example.org')
    expect(text).toContain('List-Unsubscribe: <mailto:watch@example.org?subject=unsubscribe%20readers>')
    expect(text.replaceAll('=\n', '')).toMatch(
      /Content-Type: text\/plain[\s\S]*final, non-extendable[\s\S]*Content-Type: text\/html[\s\S]*<del>/,
    )
    if (sent.kind !== 'delivered') return
    await channel().reply(sent.receipt, messageOf(rollover), never)
    expect(smtp.letters.at(-1)?.text).toContain(`In-Reply-To: ${sent.receipt.message}`)
  })

  it('has the headers that we write and no others, whatever the documents hold', async () => {
    await fc.assert(
      fc.asyncProperty(hostileMessages, async (message) => {
        expect((await channel().send(message, never)).kind).toBe('delivered')
        const names = headersOf(smtp.letters.at(-1)?.text ?? '')
        expect(names.filter((name) => !known.includes(name))).toEqual([])
        expect(new Set(names).size).toBe(names.length)
        expect(smtp.letters.at(-1)?.to).toEqual(place.to)
      }),
      { numRuns: 60 },
    )
  })

  it('is put off where the server says later, refused where it says never, and unclear where it took it and hung up', async () => {
    const kinds: string[] = []
    for (const answer of ['451 later', '550 never', 'cut'] as const) {
      smtp.answer = answer
      kinds.push((await channel().send(messageOf(rollover), never)).kind)
    }
    expect(kinds).toEqual(['deferred', 'refused', 'unclear'])
  })
})
