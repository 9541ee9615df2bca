import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Receipt } from '../../src/alerts/channel.ts'
import { slackChannel } from '../../src/channels/slack-channel.ts'
import { slackClient } from '../../src/channels/slack-client.ts'
import { slackMessage } from '../../src/channels/slack-message.ts'
import { readArguments, slackRules } from '../support/slack-rules.ts'
import { type SlackServer, type SlackTrouble, startSlackServer } from '../support/slack-server.ts'
import { messageOf, missionEnds, rollover } from './sample-alerts.ts'

const never = new AbortController().signal
const place = { id: 'ct-team', channel: 'C0CT' }

let slack: SlackServer
beforeEach(async () => {
  slack = await startSlackServer()
})
afterEach(async () => {
  for (const { method, args } of slack.calls)
    if (method === 'chat.postMessage' || method === 'chat.update')
      expect(slackRules[method].safeParse(readArguments(args)).error).toBeUndefined()
  await slack.close()
})

function channel(threads = true) {
  return slackChannel({ ...place, threads }, slackClient('xoxb-good', slack.apiUrl))
}

async function delivered(): Promise<Receipt> {
  const outcome = await channel().send(messageOf(missionEnds), never)
  if (outcome.kind !== 'delivered') throw new Error(outcome.reason)
  return outcome.receipt
}

describe('slackChannel', () => {
  it('posts an alert and says where it is', async () => {
    const receipt = await delivered()
    expect(slack.messages).toMatchObject([{ channel: 'C0CT', ts: receipt.message, metadata: { event_payload: { key: missionEnds.key } } }])
    expect(receipt.channel).toBe('C0CT')
  })

  it('replies under the first message', async () => {
    const parent = await delivered()
    await channel().reply(parent, messageOf(rollover), never)
    expect(slack.messages[1]?.thread_ts).toBe(parent.message)
  })

  it('replies beside the first message where threads are off', async () => {
    const parent = await delivered()
    await channel(false).reply(parent, messageOf(rollover), never)
    expect(slack.messages[1]).not.toHaveProperty('thread_ts')
  })

  it('shows a reply in the channel too where the verdict changed, unless that is off', async () => {
    const parent = await delivered()
    const shown = (broadcast: boolean) => slackChannel({ ...place, threads: true, broadcast }, slackClient('xoxb-good', slack.apiUrl))
    const changed = { ...messageOf(rollover), broadcast: true }
    await shown(true).reply(parent, changed, never)
    await shown(true).reply(parent, messageOf(rollover), never)
    await shown(false).reply(parent, changed, never)
    const posts = slack.calls.filter(({ method }) => method === 'chat.postMessage').slice(1)
    expect(posts.map(({ args }) => args.reply_broadcast)).toEqual(['true', undefined, undefined])
  })

  it('mentions whom the operator names in a first message that is critical, and in nothing else', () => {
    const [block] = slackMessage(messageOf(missionEnds), 'here').blocks
    expect(JSON.stringify(block)).toContain('{"type":"broadcast","range":"here"}')
    expect(slackMessage(messageOf(missionEnds), 'S0123ABCD').text).toMatch(/^<!subteam\^S0123ABCD> ◆ CRITICAL/)
    expect(slackMessage(messageOf({ ...missionEnds, headline: '<!channel>' })).text).not.toContain('<!')
  })

  it('says what it may do in a channel', async () => {
    const standing = (id: string) =>
      slackChannel({ ...place, channel: id, threads: true }, slackClient('xoxb-good', slack.apiUrl)).standing?.(never)
    slack.members.set('C0OUT', { name: 'out', is_member: false }).set('C0OLD', { name: 'old', is_archived: true })
    expect(await standing('C0CT')).toBe(
      'I am in #ct-mandate. Without the scope groups:history, a lost message in a private channel cannot be looked for.',
    )
    expect(await standing('C0OUT')).toContain('I am not in #out: type /invite @mandate-watch there.')
    expect(await standing('C0OLD')).toContain('#old is archived.')
    expect(await standing('C0NONE')).toContain('I am not in C0NONE.')
    expect(await standing('#ct-mandate')).toContain('I post to #ct-mandate by its name.')
  })

  it('edits the first message so that it shows the present state', async () => {
    const parent = await delivered()
    const outcome = await channel().update(parent, messageOf(missionEnds, ['Adopted without a vote']), never)
    expect(outcome).toEqual({ kind: 'delivered', receipt: parent })
    expect(slack.messages).toHaveLength(1)
    expect(slack.messages[0]?.text).toContain('Now: Adopted without a vote')
  })

  it.each<[SlackTrouble, object]>([
    [
      { error: 'not_in_channel' },
      {
        kind: 'refused',
        reason: 'Slack: I am not in C0CT. Type /invite @mandate-watch there, then run `npm run cli -- test-alert ct-team` again.',
      },
    ],
    [{ error: 'channel_not_found' }, { kind: 'refused', reason: expect.stringContaining('/invite @mandate-watch') }],
    [{ error: 'is_archived' }, { kind: 'refused', reason: expect.stringContaining('C0CT is archived') }],
    [{ error: 'token_revoked' }, { kind: 'refused', reason: expect.stringContaining('SLACK_BOT_TOKEN') }],
    [{ error: 'missing_scope' }, { kind: 'refused', reason: expect.stringContaining('permission chat:write') }],
    [{ error: 'invalid_blocks' }, { kind: 'refused', scope: 'message' }],
    [{ retryAfter: 7 }, { kind: 'deferred', reason: expect.any(String), retryAfterMs: 7000 }],
    [{ error: 'service_unavailable' }, { kind: 'deferred' }],
    [{ error: 'internal_error' }, { kind: 'unclear' }],
    [{ status: 502 }, { kind: 'unclear' }],
    ['drop', { kind: 'unclear' }],
    ['cut', { kind: 'unclear' }],
  ])('tells what %j means', async (trouble, outcome) => {
    slack.trouble('chat.postMessage', trouble)
    expect(await channel().send(messageOf(missionEnds), never)).toMatchObject(outcome)
    expect(slack.calls.filter(({ method }) => method === 'chat.postMessage').length).toBeLessThanOrEqual(1)
  })

  it('waits where nobody listens', async () => {
    const gone = await startSlackServer()
    await gone.close()
    const nowhere = slackChannel({ ...place, threads: true }, slackClient('xoxb-good', gone.apiUrl))
    expect(await nowhere.send(messageOf(missionEnds), never)).toEqual({ kind: 'deferred', reason: 'Slack: no connection (ECONNREFUSED)' })
  })

  it('does not begin what is stopped', async () => {
    expect(await channel().send(messageOf(missionEnds), AbortSignal.abort())).toMatchObject({ kind: 'deferred' })
    expect(slack.calls).toEqual([])
  })

  it('finds a message whose answer was lost', async () => {
    const since = new Date()
    slack.trouble('chat.postMessage', 'cut')
    await channel().send(messageOf(missionEnds), never)
    expect(await channel().find?.(missionEnds.key, since, never)).toEqual({ channel: 'C0CT', message: slack.messages[0]?.ts })
    expect(await channel().find?.('another key', since, never)).toBeUndefined()
  })

  it('finds a message under many later ones', async () => {
    const since = new Date()
    const first = await delivered()
    for (let count = 0; count < 40; count++) await channel().send({ ...messageOf(rollover), key: `later ${count}` }, never)
    expect(await channel().find?.(missionEnds.key, since, never)).toEqual(first)
  })

  it('finds a lost reply in its thread', async () => {
    const since = new Date()
    const parent = await delivered()
    slack.trouble('chat.postMessage', 'cut')
    await channel().reply(parent, messageOf(rollover), never)
    expect(await channel().find?.(rollover.key, since, never, parent)).toEqual({ channel: 'C0CT', message: slack.messages[1]?.ts })
    expect(await channel().find?.(rollover.key, since, never)).toBeUndefined()
  })

  it('finds a message in a channel that is known by name', async () => {
    const { message } = await delivered()
    const named = slackChannel({ id: 'ct-team', channel: '#ct-mandate', threads: true }, slackClient('xoxb-good', slack.apiUrl))
    expect(await named.find?.(missionEnds.key, new Date(0), never)).toEqual({ channel: 'C0CT', message })
    const unknown = slackChannel({ id: 'ct-team', channel: '#elsewhere', threads: true }, slackClient('xoxb-good', slack.apiUrl))
    await expect(unknown.find?.(missionEnds.key, new Date(0), never)).rejects.toThrow('Slack: I do not see #elsewhere')
  })

  it('posts a reply by itself where its parent was deleted', async () => {
    slack.trouble('chat.postMessage', { error: 'message_not_found' })
    expect(await channel().reply({ channel: 'C0CT', message: '1.0' }, messageOf(rollover), never)).toMatchObject({ kind: 'delivered' })
    expect(slack.messages).toMatchObject([{ channel: 'C0CT' }])
    expect(slack.messages[0]).not.toHaveProperty('thread_ts')
  })

  it('finds a reply that was posted by itself because its parent was deleted', async () => {
    const since = new Date()
    slack.trouble('chat.postMessage', { error: 'message_not_found' })
    await channel().reply({ channel: 'C0CT', message: '1.0' }, messageOf(rollover), never)
    slack.trouble('conversations.replies', { error: 'thread_not_found' })
    expect(await channel().find?.(rollover.key, since, never, { channel: 'C0CT', message: '1.0' })).toEqual({
      channel: 'C0CT',
      message: slack.messages[0]?.ts,
    })
  })

  it('says so where it may not look', async () => {
    slack.scopes = ['chat:write']
    await expect(channel().find?.('key', new Date(), never)).rejects.toMatchObject({
      code: 'CHANNEL_REFUSED',
      message: expect.stringContaining('channels:history'),
    })
  })

  it('fails to look, rather than finding nothing, where there is no answer', async () => {
    slack.trouble('conversations.history', 'drop')
    await expect(channel().find?.('key', new Date(), never)).rejects.not.toMatchObject({ code: 'CHANNEL_REFUSED' })
  })
})
