import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startSampleSite } from '../../fixtures/sample-session/sample-un-site.ts'
import { story } from '../../fixtures/sample-session/story.ts'
import { readSettings, type Settings } from '../../src/config/settings.ts'
import type { ChannelSettings } from '../../src/config/watch-shape.ts'
import { configFrom } from '../../src/service/surroundings.ts'
import { startService } from '../../src/service.ts'
import { contractIsHere, discordContract } from '../support/discord-contract.ts'
import { startDiscordServer } from '../support/discord-server.ts'
import { readArguments, slackRules } from '../support/slack-rules.ts'
import { startSlackServer } from '../support/slack-server.ts'

const quiet = { info() {}, warn() {} }
const everything = { from: 'low', mandates: 'all', rollovers: true, operators: true } as const
const channels: readonly ChannelSettings[] = [
  { ...everything, id: 'on-slack', kind: 'slack', channel: 'C0123456' },
  { ...everything, id: 'on-discord', kind: 'discord', channel: '300000000000000001' },
]

function settingsFor(environment: Readonly<Record<string, string>>): Settings {
  const outcome = readSettings(environment)
  if (outcome.kind === 'invalid') throw new Error(outcome.problems.join('\n'))
  return outcome.settings
}

/** Ana presses Acknowledge under a message. */
function acknowledgement(message: string, channel_id: string) {
  return {
    id: '400000000000000001',
    application_id: '100000000000000001',
    token: 'a-constructed-token',
    type: 3,
    channel_id,
    member: { user: { id: '500000000000000001', username: 'ana', global_name: 'Ana' }, nick: null },
    message: { id: message },
    data: { component_type: 2, custom_id: 'react:acknowledged' },
  }
}

/** Lives through the sample session with both platforms, and answers what each was sent. */
async function lived() {
  let now = story[0]?.at ?? new Date()
  const clock = () => now
  const dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  const [site, slack, discord] = [
    await startSampleSite({ clock }),
    await startSlackServer(() => now.getTime()),
    await startDiscordServer(() => now.getTime()),
  ]
  const settings = settingsFor({
    DATA_DIR: dataDir,
    INBOX_DIR: join(dataDir, 'inbox'),
    PORT: '0',
    UN_DOCUMENTS_URL: site.url,
    UN_VIEWER_URL: site.url,
    OHCHR_URL: site.url,
    UN_LIBRARY_URL: site.url,
    FETCH_PACE_SECONDS: '0',
    SLACK_BOT_TOKEN: 'xoxb-good',
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: 'discord-good',
    DISCORD_API_URL: discord.apiUrl,
  })
  const config = { ...(await configFrom('fixtures/sample-session/config')), channels }
  const terminal = { write() {}, shape: () => ({ width: 80, styled: false }) }
  const service = await startService({
    settings,
    config,
    clock,
    random: () => 0.5,
    log: quiet,
    terminal,
    publicUrl: 'http://localhost:8080',
  })
  try {
    for (const { at } of story) {
      now = at
      await service.sweepNow(AbortSignal.timeout(60_000))
      await service.deliverDue(AbortSignal.timeout(60_000))
    }
    await discord.identified()
    const critical = discord.messages.find(({ content }) => content.includes('CRITICAL'))
    if (!critical) throw new Error('nothing critical was told')
    discord.dispatch('INTERACTION_CREATE', acknowledgement(critical.id, critical.channel_id))
    await discord.until(() => discord.requests.some(({ path }) => path.endsWith('/messages/@original')))
    now = new Date(now.getTime() + 1000)
    await service.deliverDue(AbortSignal.timeout(60_000))
    return { slack: { messages: slack.messages, calls: slack.calls }, discord: { messages: discord.messages, requests: discord.requests } }
  } finally {
    await service.stop()
    for (const server of [slack, discord]) await server.close()
    await site.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

describe('the sample session on both platforms', () => {
  it('breaks no rule of either, and tells the same alerts once each on both', { timeout: 60_000 }, async () => {
    const { slack, discord } = await lived()
    for (const { method, args } of slack.calls)
      if (method === 'chat.postMessage' || method === 'chat.update')
        expect(slackRules[method].safeParse(readArguments(args)).error).toBeUndefined()
    const violations = contractIsHere ? discordContract() : () => []
    expect(discord.requests.flatMap(violations)).toEqual([])
    const keys = slack.messages.map(({ metadata }) => JSON.stringify(metadata))
    expect(keys.length).toBeGreaterThan(5)
    expect(new Set(keys).size).toBe(keys.length)
    expect(discord.messages).toHaveLength(slack.messages.length)
    for (const shown of [slack.messages, discord.messages]) expect(JSON.stringify(shown)).toContain('Acknowledged by Ana')
  })
})
