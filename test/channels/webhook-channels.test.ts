import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { discordWebhookBody, discordWebhookChannel } from '../../src/channels/discord-webhook-channel.ts'
import { slackWebhookBody, slackWebhookChannel } from '../../src/channels/slack-webhook-channel.ts'
import { webhookChannel } from '../../src/channels/webhook-channel.ts'
import { contractIsHere, discordContract } from '../support/discord-contract.ts'
import { slackRules } from '../support/slack-rules.ts'
import { hostileMessages } from './hostile-messages.ts'
import { messageOf, missionEnds, rollover } from './sample-alerts.ts'

const never = new AbortController().signal
const secret = 'a constructed secret'

interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

let asked: Asked[]
let answer: { readonly status: number; readonly body?: string; readonly retryAfter?: string } | 'cut'
let server: Server
let origin: string
beforeEach(async () => {
  asked = []
  answer = { status: 200, body: 'ok' }
  server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('')
    asked.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body })
    if (answer === 'cut') return void request.socket.destroy()
    response.writeHead(answer.status, answer.retryAfter ? { 'retry-after': answer.retryAfter } : {}).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

describe('webhookChannel', () => {
  const channel = () => webhookChannel('archive', `${origin}/in`, secret)

  it('sends JSON that is signed with its timestamp', async () => {
    expect(await channel().send(messageOf(missionEnds), never)).toEqual({
      kind: 'delivered',
      receipt: { channel: 'archive', message: missionEnds.key },
    })
    const { headers = {}, body = '' }: Partial<Asked> = asked[0] ?? {}
    const signed = createHmac('sha256', secret).update(`${headers['x-mandate-watch-timestamp']}.${body}`).digest('hex')
    expect(headers['x-mandate-watch-signature']).toBe(`v1=${signed}`)
    expect(JSON.parse(body)).toMatchObject({ version: 1, event: 'alert', key: missionEnds.key, alert: { severity: 'critical' } })
  })

  it('tells later events and changed states for what they are', async () => {
    const receipt = { channel: 'archive', message: missionEnds.key }
    await channel().reply(receipt, messageOf(rollover), never)
    await channel().update(receipt, messageOf(missionEnds, ['Adopted']), never)
    expect(asked.map(({ body }) => JSON.parse(body))).toMatchObject([
      { event: 'reply', parent: missionEnds.key },
      { event: 'update', state: ['Adopted'] },
    ])
  })

  it('is tried again where the answer was lost, under the same key', async () => {
    answer = 'cut'
    expect(await channel().send(messageOf(missionEnds), never)).toMatchObject({ kind: 'deferred' })
    answer = { status: 204 }
    expect(await channel().send(messageOf(missionEnds), never)).toMatchObject({ kind: 'delivered' })
    expect(new Set(asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  })

  it.each<[typeof answer, object]>([
    [
      { status: 429, retryAfter: '7' },
      { kind: 'deferred', retryAfterMs: 7000 },
    ],
    [{ status: 500 }, { kind: 'deferred' }],
    [{ status: 404 }, { kind: 'refused', reason: expect.not.stringContaining('127.0.0.1') }],
    [{ status: 302 }, { kind: 'refused' }],
    [{ status: 422 }, { kind: 'refused', scope: 'message' }],
  ])('tells what %j means', async (given, outcome) => {
    answer = given
    expect(await channel().send(messageOf(missionEnds), never)).toMatchObject(outcome)
  })
})

describe('slackWebhookChannel', () => {
  it('posts once, with buttons that open pages alone, and leaves open what was cut', async () => {
    const channel = slackWebhookChannel('partners', `${origin}/services/T/B/x`)
    expect(await channel.send(messageOf(missionEnds), never)).toMatchObject({ kind: 'delivered' })
    expect(asked[0]?.body).not.toContain('react:')
    expect(asked[0]?.body).toContain('Full redline')
    answer = 'cut'
    expect(await channel.send(messageOf(missionEnds), never)).toMatchObject({ kind: 'unclear' })
    expect(channel.find).toBeUndefined()
  })

  it('never breaks a rule of Slack', () => {
    fc.assert(
      fc.property(hostileMessages, (message) => {
        const { unfurl_links, unfurl_media, ...rest } = slackWebhookBody(message)
        expect([unfurl_links, unfurl_media]).toEqual([false, false])
        expect(slackRules.response.safeParse({ ...rest, response_type: 'in_channel' }).error).toBeUndefined()
      }),
      { numRuns: 100 },
    )
  })
})

describe('discordWebhookChannel', () => {
  const channel = () => discordWebhookChannel('partners', `${origin}/api/webhooks/700000000000000001/a-constructed-token`)

  it('posts, and edits what it posted', async () => {
    answer = { status: 200, body: '{"id":"600000000000000001","channel_id":"300000000000000001"}' }
    const sent = await channel().send(messageOf(missionEnds), never)
    expect(sent).toEqual({ kind: 'delivered', receipt: { channel: '300000000000000001', message: '600000000000000001' } })
    if (sent.kind === 'delivered') await channel().update(sent.receipt, messageOf(missionEnds, ['Adopted']), never)
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/webhooks/700000000000000001/a-constructed-token?with_components=true&wait=true',
      'PATCH /api/webhooks/700000000000000001/a-constructed-token/messages/600000000000000001?with_components=true',
    ])
  })

  it('leaves open what was cut, or answered with something else', async () => {
    answer = 'cut'
    expect(await channel().send(messageOf(missionEnds), never)).toMatchObject({ kind: 'unclear' })
    answer = { status: 200, body: '<html>' }
    expect(await channel().send(messageOf(missionEnds), never)).toMatchObject({ kind: 'unclear' })
  })

  it.skipIf(!contractIsHere)('never breaks a rule of Discord (../shared/contracts is missing where this is skipped)', () => {
    const violations = discordContract()
    fc.assert(
      fc.property(hostileMessages, (message) => {
        const body = JSON.parse(JSON.stringify(discordWebhookBody(message)))
        expect(violations({ method: 'POST', path: '/webhooks/700000000000000001/token', body })).toEqual([])
        expect(JSON.stringify(body)).not.toContain('react:')
      }),
      { numRuns: 100 },
    )
  })
})
