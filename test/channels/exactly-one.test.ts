import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Channel } from '../../src/alerts/channel.ts'
import { deliverDue } from '../../src/alerts/deliver.ts'
import { discordChannel } from '../../src/channels/discord-channel.ts'
import { discordClient } from '../../src/channels/discord-client.ts'
import { slackChannel } from '../../src/channels/slack-channel.ts'
import { slackClient } from '../../src/channels/slack-client.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord-server.ts'
import { type SlackServer, startSlackServer } from '../support/slack-server.ts'
import { eachStore } from '../support/stores.ts'
import { missionEnds } from './sample-alerts.ts'

const never = new AbortController().signal
const reconcileMs = 60_000
const kinds = ['tabled', 'revised', 'amended', 'adopted'] as const
const alerts = kinds.map((name) => ({ ...missionEnds, key: name, headline: `Aldovia: ${name}` }))

let now = Date.now()
let slack: SlackServer
let discord: DiscordServer
beforeEach(async () => {
  slack = await startSlackServer(() => now)
  discord = await startDiscordServer(() => now)
})
afterEach(async () => {
  await slack.close()
  await discord.close()
})

/** Both platforms behind one face: how a message is posted on each, and what is there in the end. */
const platforms = {
  slack: {
    channel: (): Channel => slackChannel({ id: 'team', channel: 'C0CT', threads: true }, slackClient('xoxb-good', slack.apiUrl)),
    trouble: (what: 'cut' | 'drop') => slack.trouble('chat.postMessage', what),
    editTrouble: (what: 'cut' | 'drop') => slack.trouble('chat.update', what),
    lookTrouble: () => {
      slack.trouble('conversations.history', 'drop')
      slack.trouble('conversations.replies', 'drop')
    },
    server: () => slack,
    texts: () => slack.messages.map(({ text, thread_ts }) => ({ text, isReply: thread_ts !== undefined })),
  },
  discord: {
    channel: (): Channel =>
      discordChannel({ id: 'team', channel: '300000000000000001', threads: true }, discordClient('discord-good', discord.apiUrl)),
    trouble: (what: 'cut' | 'drop') => discord.trouble('POST', /messages$/, what),
    editTrouble: (what: 'cut' | 'drop') => discord.trouble('PATCH', /messages/, what),
    lookTrouble: () => discord.trouble('GET', /messages$/, 'drop'),
    server: () => discord,
    texts: () => discord.messages.map(({ content, channel_id }) => ({ text: content, isReply: channel_id !== '300000000000000001' })),
  },
} as const

function untilNudged(_ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

/** What must be there in the end, whatever happened on the way. */
const allOnceInOrder = kinds.map((name, index) => ({ text: expect.stringContaining(`Aldovia: ${name}`), isReply: index > 0 }))

eachStore('one alert is one message', (open) => {
  async function delivery(channel: Channel) {
    const store = await open()
    await store.ledger.record({
      text: null,
      dossier: null,
      comparisons: [],
      alerts: alerts.map((alert) => ({ alert, channels: ['team'] })),
    })
    const ports = {
      outbox: store.outbox,
      channels: [channel],
      clock: () => new Date(now),
      random: () => 0.5,
      reconcileMs,
      pause: untilNudged,
      report: () => {},
    }
    return {
      /** Delivers what is due, at once and after each of so many minutes. */
      forMinutes: async (minutes: number) => {
        await deliverDue(ports, never)
        for (let minute = 0; minute < minutes; minute++) {
          now += reconcileMs
          await deliverDue(ports, never)
        }
      },
      depth: () => store.outbox.depth(),
    }
  }

  for (const [name, platform] of Object.entries(platforms)) {
    it(`on ${name}, with nothing wrong`, async () => {
      await (await delivery(platform.channel())).forMinutes(0)
      expect(platform.texts()).toEqual(allOnceInOrder)
    })

    it(`on ${name}, where the line is cut after each message was taken`, async () => {
      for (let call = 0; call < kinds.length; call++) platform.trouble('cut')
      const delivering = await delivery(platform.channel())
      await delivering.forMinutes(10)
      expect(platform.texts()).toEqual(allOnceInOrder)
      expect(await delivering.depth()).toMatchObject({ delivered: kinds.length, unconfirmed: 0 })
    })

    it(`on ${name}, where the line is cut before each message was taken, and again while it is edited and looked for`, async () => {
      platform.trouble('drop')
      platform.lookTrouble()
      platform.editTrouble('cut')
      platform.trouble('drop')
      platform.trouble('cut')
      await (await delivery(platform.channel())).forMinutes(60)
      expect(platform.texts()).toEqual(allOnceInOrder)
    })

    it(`on ${name}, after an outage of half an hour`, async () => {
      const delivering = await delivery(platform.channel())
      platform.server().isDown = true
      await delivering.forMinutes(30)
      platform.server().isDown = false
      await delivering.forMinutes(240)
      expect(platform.texts()).toEqual(allOnceInOrder)
    })
  }

  it('on Slack without the right to look: an unclear one is shown as unconfirmed, and not repeated', async () => {
    slack.scopes = ['chat:write']
    slack.trouble('chat.postMessage', 'cut')
    const delivering = await delivery(platforms.slack.channel())
    await delivering.forMinutes(10)
    expect(slack.messages.filter(({ text }) => text.includes('tabled'))).toHaveLength(1)
    expect(await delivering.depth()).toMatchObject({ unconfirmed: 1, delivered: kinds.length - 1 })
  })
})
