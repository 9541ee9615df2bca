import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Receipt } from '../../src/alerts/channel.ts'
import { discordChannel } from '../../src/channels/discord-channel.ts'
import { discordClient } from '../../src/channels/discord-client.ts'
import { discordPost } from '../../src/channels/discord-message.ts'
import { contractIsHere, discordContract } from '../support/discord-contract.ts'
import { type DiscordServer, type DiscordTrouble, startDiscordServer } from '../support/discord-server.ts'
import { messageOf, missionEnds, rollover } from './sample-alerts.ts'

const never = new AbortController().signal
const text = '300000000000000001'
const forum = '300000000000000002'
const posting = /^\/channels\/\d+\/messages$/
const violations = contractIsHere ? discordContract() : () => []

let discord: DiscordServer
beforeEach(async () => {
  discord = await startDiscordServer()
})
afterEach(async () => {
  await discord.close()
  expect(discord.requests.flatMap(violations)).toEqual([])
})

function channel({ id = text, threads = true, token = 'discord-good' } = {}) {
  return discordChannel({ id: 'ct-team', channel: id, threads }, discordClient(token, discord.apiUrl))
}

async function delivered(id = text): Promise<Receipt> {
  const outcome = await channel({ id }).send(messageOf(missionEnds), never)
  if (outcome.kind !== 'delivered') throw new Error(outcome.reason)
  return outcome.receipt
}

describe('discordChannel', () => {
  it('posts an alert and says where it is', async () => {
    const receipt = await delivered()
    expect(discord.messages).toMatchObject([
      { id: receipt.message, channel_id: receipt.channel, content: expect.stringContaining('CRITICAL') },
    ])
  })

  it.each([
    ['here', '@here ', { parse: ['everyone'] }],
    ['800000000000000001', '<@&800000000000000001> ', { parse: [], roles: ['800000000000000001'] }],
  ])('mentions %s where the operator says so, in what is critical alone', (mention, words, allowed_mentions) => {
    const loud = discordPost(messageOf({ ...missionEnds, headline: '@everyone' }), mention)
    expect(loud).toMatchObject({ content: expect.stringMatching(`^${words}`), allowed_mentions })
    expect(discordPost(messageOf({ ...missionEnds, severity: 'high' }), mention)).toMatchObject({ allowed_mentions: { parse: [] } })
  })

  it('is not posted twice by Discord when it is sent twice', async () => {
    expect(await delivered()).toEqual(await delivered())
    expect(discord.messages).toHaveLength(1)
  })

  it('opens one thread under the first message, and answers there', async () => {
    const parent = await delivered()
    const first = await channel().reply(parent, messageOf(rollover), never)
    const second = await channel().reply(parent, messageOf({ ...rollover, key: 'later' }), never)
    expect([first, second]).toMatchObject([
      { kind: 'delivered', receipt: { channel: parent.message } },
      { kind: 'delivered', receipt: { channel: parent.message } },
    ])
    expect(discord.channels.get(parent.message)?.name).toBe('aldovia · 90/L.2')
    expect(discord.requests.filter(({ path }) => path.endsWith('/threads'))).toHaveLength(1)
  })

  it('answers beside the first message where threads are off', async () => {
    const parent = await delivered()
    await channel({ threads: false }).reply(parent, messageOf(rollover), never)
    expect(discord.messages.map(({ channel_id }) => channel_id)).toEqual([text, text])
  })

  it('answers in the channel where the first message was deleted', async () => {
    const outcome = await channel().reply({ channel: text, message: '300000000000000999' }, messageOf(rollover), never)
    expect(outcome).toMatchObject({ kind: 'delivered', receipt: { channel: text } })
  })

  it('mentions in a first message alone, in a forum too, and never in a later event where threads are off', async () => {
    const loud = (id: string) =>
      discordChannel({ id: 'ct', channel: id, threads: false, mention: 'here' }, discordClient('discord-good', discord.apiUrl))
    for (const id of [text, forum]) {
      const sent = await loud(id).send(messageOf({ ...missionEnds, key: `first in ${id}` }), never)
      if (sent.kind !== 'delivered') throw new Error(sent.reason)
      await loud(id).reply(sent.receipt, messageOf({ ...missionEnds, key: `second in ${id}` }), never)
    }
    expect(discord.messages.map(({ content }) => content.startsWith('@here'))).toEqual([true, false, true, false])
  })

  it('opens a post of its own in a forum, and answers in it', async () => {
    const parent = await delivered(forum)
    expect(discord.channels.get(parent.channel)).toMatchObject({ parent_id: forum, name: 'Aldovia fact-finding mission would end' })
    await channel({ id: forum }).reply(parent, messageOf(rollover), never)
    expect(discord.messages.map(({ channel_id }) => channel_id)).toEqual([parent.channel, parent.channel])
  })

  it('edits the first message so that it shows the present state', async () => {
    const parent = await delivered()
    expect(await channel().update(parent, messageOf(missionEnds, ['Adopted without a vote']), never)).toEqual({
      kind: 'delivered',
      receipt: parent,
    })
    expect(discord.messages).toMatchObject([{ edits: 1, embeds: [{ description: expect.stringMatching(/^Now: Adopted without a vote/) }] }])
  })

  it.each<[DiscordTrouble, object]>([
    [
      { status: 403, code: 50001 },
      { kind: 'refused', reason: expect.stringContaining('View Channel') },
    ],
    [
      { status: 404, code: 10003 },
      { kind: 'refused', reason: expect.stringContaining('setup discord') },
    ],
    [
      { status: 400, code: 50035 },
      { kind: 'refused', scope: 'message' },
    ],
    [
      { status: 429, retryAfter: 3 },
      { kind: 'deferred', retryAfterMs: expect.any(Number) },
    ],
    [{ status: 502 }, { kind: 'unclear' }],
    ['drop', { kind: 'unclear' }],
    ['cut', { kind: 'unclear' }],
  ])('tells what %j means, and tries once', async (trouble, outcome) => {
    discord.trouble('POST', posting, trouble)
    expect(await channel().send(messageOf(missionEnds), never)).toMatchObject(outcome)
    expect(discord.requests.filter(({ method }) => method === 'POST').length).toBeLessThanOrEqual(1)
  })

  it('says what to do about a wrong token, every time', async () => {
    const wrong = channel({ token: 'discord-bad' })
    for (let time = 0; time < 2; time++)
      expect(await wrong.send(messageOf(missionEnds), never)).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining('DISCORD_TOKEN'),
      })
  })

  it('waits where nobody listens', async () => {
    const gone = await startDiscordServer()
    await gone.close()
    const nowhere = discordChannel({ id: 'ct-team', channel: text, threads: true }, discordClient('discord-good', gone.apiUrl))
    expect(await nowhere.send(messageOf(missionEnds), never)).toEqual({ kind: 'deferred', reason: 'Discord: no connection (ECONNREFUSED)' })
  })

  it('does not begin what is stopped', async () => {
    expect(await channel().send(messageOf(missionEnds), AbortSignal.abort())).toMatchObject({ kind: 'deferred' })
    expect(discord.requests).toEqual([])
  })

  it('finds a message whose answer was lost', async () => {
    const since = new Date()
    discord.trouble('POST', posting, 'cut')
    await channel().send(messageOf(missionEnds), never)
    expect(await channel().find?.(missionEnds.key, since, never)).toEqual({ channel: text, message: discord.messages[0]?.id })
    expect(await channel().find?.('another key', since, never)).toBeUndefined()
  })

  it('finds a message under many later ones', async () => {
    const first = await delivered()
    for (let count = 0; count < 120; count++) await channel().send({ ...messageOf(rollover), key: `later ${count}` }, never)
    expect(await channel().find?.(missionEnds.key, new Date(), never)).toEqual(first)
    expect(await channel().find?.('later 119', new Date(), never)).toMatchObject({ channel: text })
  })

  it('finds a lost reply in its thread, and nothing where no thread was opened', async () => {
    const parent = await delivered()
    expect(await channel().find?.(rollover.key, new Date(), never, parent)).toBeUndefined()
    await channel().reply(parent, messageOf({ ...rollover, key: 'first' }), never)
    discord.trouble('POST', posting, 'cut')
    await channel().reply(parent, messageOf(rollover), never)
    expect(await channel().find?.(rollover.key, new Date(), never, parent)).toMatchObject({ channel: parent.message })
  })

  it('finds a reply that was posted by itself because its parent was deleted', async () => {
    const gone = { channel: text, message: '300000000000000999' }
    await channel().reply(gone, messageOf(rollover), never)
    expect(await channel().find?.(rollover.key, new Date(), never, gone)).toMatchObject({ channel: text })
  })

  it('waits, rather than looking for a message, where Discord was lost before anything was sent', async () => {
    discord.trouble('GET', /^\/channels\/\d+$/, 'drop')
    expect(await channel().send(messageOf(missionEnds), never)).toEqual({ kind: 'deferred', reason: 'Discord did not answer' })
  })

  it('finds a lost post in a forum', async () => {
    discord.trouble('POST', /^\/channels\/\d+\/threads$/, 'cut')
    expect(await channel({ id: forum }).send(messageOf(missionEnds), never)).toMatchObject({ kind: 'unclear' })
    const found = await channel({ id: forum }).find?.(missionEnds.key, new Date(), never)
    expect(found?.channel).toBe(discord.messages[0]?.channel_id)
  })

  it('says so where it may not look', async () => {
    discord.trouble('GET', posting, { status: 403, code: 50001 })
    await expect(channel().find?.('key', new Date(), never)).rejects.toMatchObject({ code: 'CHANNEL_REFUSED' })
  })

  it('fails to look, rather than finding nothing, where there is no answer', async () => {
    discord.trouble('GET', posting, 'drop')
    await expect(channel().find?.('key', new Date(), never)).rejects.not.toMatchObject({ code: 'CHANNEL_REFUSED' })
  })
})
