import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSettings } from '../../src/config/settings.ts'
import type { ChannelSettings } from '../../src/config/watch-shape.ts'
import { newKey } from '../../src/service/sealing.ts'
import { configFrom } from '../../src/service/surroundings.ts'
import { type Service, startService } from '../../src/service.ts'
import { openStore } from '../../src/store/store.ts'
import { missionEnds } from '../channels/sample-alerts.ts'
import { type SlackServer, startSlackServer } from '../support/slack-server.ts'

const never = new AbortController().signal
const firstKey = newKey()
const channels: readonly ChannelSettings[] = [
  {
    id: 'partners',
    kind: 'slack',
    workspace: 'T0PARTNER',
    channel: 'C0CT',
    from: 'low',
    mandates: 'all',
    rollovers: true,
    operators: false,
  },
  { id: 'own', kind: 'slack', channel: 'C0CT', from: 'low', mandates: 'all', rollovers: true, operators: true },
]

let dataDir: string
let slack: SlackServer
let service: Service | undefined
let events = 0
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  slack = await startSlackServer()
})
afterEach(async () => {
  await service?.stop()
  service = undefined
  await slack.close()
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(keys = firstKey): Promise<{ readonly url: string; readonly warnings: readonly string[] }> {
  const outcome = readSettings({
    DATA_DIR: dataDir,
    INBOX_DIR: join(dataDir, 'inbox'),
    PORT: '0',
    SLACK_BOT_TOKEN: 'xoxb-good',
    SLACK_APP_TOKEN: 'xapp-good',
    SLACK_API_URL: slack.apiUrl,
    SLACK_CLIENT_ID: 'client',
    SLACK_CLIENT_SECRET: 'client-secret',
    ENCRYPTION_KEY: keys,
  })
  if (outcome.kind === 'invalid') throw new Error(outcome.problems.join('\n'))
  const warnings: string[] = []
  const connected = Promise.withResolvers<void>()
  const log = {
    info: (said: string) => void (said === 'Slack answers commands' && connected.resolve()),
    warn: (said: string) => void warnings.push(said),
  }
  service = await startService({
    settings: outcome.settings,
    config: { ...(await configFrom('fixtures/sample-session/config')), channels },
    clock: () => new Date(),
    random: () => 0.5,
    log,
    terminal: { write() {}, shape: () => ({ width: 80, styled: false }) },
  })
  await connected.promise
  return { url: service.url, warnings }
}

/** Somebody's browser goes to Slack and comes back. */
async function install(url: string, workspace: string, forged?: string): Promise<Response> {
  const away = await fetch(`${url}/slack/install`, { redirect: 'manual' })
  const toSlack = new URL(away.headers.get('location') ?? '')
  expect(toSlack.searchParams.get('redirect_uri')).toBe(`${url}/slack/oauth_redirect`)
  const state = forged ?? toSlack.searchParams.get('state') ?? ''
  const cookie = away.headers.get('set-cookie')?.split(';')[0] ?? ''
  return fetch(`${url}/slack/oauth_redirect?${new URLSearchParams({ code: `code-${workspace}`, state })}`, { headers: { cookie } })
}

async function tell(key: string): Promise<void> {
  await service?.store.ledger.record({
    text: null,
    dossier: null,
    comparisons: [],
    alerts: [{ alert: { ...missionEnds, key, dossier: null }, channels: ['partners'] }],
  })
  await service?.deliverDue(never)
}

const event = (type: string, more: object, at = Date.now()) => ({
  type: 'event_callback',
  team_id: 'T0PARTNER',
  api_app_id: 'A1',
  event_id: `Ev${++events}`,
  event_time: Math.floor(at / 1000),
  event: { type, ...more },
})

describe('one app in several workspaces', () => {
  it('is installed, posts there, and keeps the token sealed, by a new key after the keys were changed', async () => {
    const { url } = await start()
    const answer = await install(url, 'T0PARTNER')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/plain')
    await tell('first')
    expect(slack.messages.map(({ channel }) => channel)).toEqual(['C0CT'])
    await service?.stop()

    const before = await sealedTokens()
    expect(JSON.stringify(before)).not.toContain('xoxb')
    const secondKey = newKey()
    expect((await start(`${secondKey},${firstKey}`)).warnings).toEqual([])
    await service?.stop()
    expect(await sealedTokens()).not.toEqual(before)
    expect((await start(secondKey)).warnings).toEqual([])
    await tell('second')
    expect(slack.messages).toHaveLength(2)
    await service?.stop()
    expect((await start(newKey())).warnings).toEqual([expect.stringContaining('no key of ENCRYPTION_KEY opens the token')])
  })

  it('takes no installation whose state is forged, or whose code is', async () => {
    const { url } = await start()
    expect((await install(url, 'T0PARTNER', 'forged')).status).toBe(400)
    expect((await install(url, '../etc')).status).toBe(400)
    expect((await fetch(`${url}/slack/oauth_redirect?code=code-T0PARTNER&state=x`)).status).toBe(400)
    expect((await fetch(`${url}/slack/install`, { method: 'POST' })).status).toBe(405)
    expect(await service?.store.workspaces.all()).toEqual([])
  })

  it('lets go of the token where the app is removed, keeps what waits, and tells the operators what to do', async () => {
    const { url } = await start()
    await tell('too early')
    expect(slack.messages.map(({ text }) => text)).toEqual([expect.stringContaining('The channel partners takes no messages')])
    expect(slack.messages[0]?.text).toContain('Mandate Watch is not installed in the workspace T0PARTNER')
    await install(url, 'T0PARTNER')
    await slack.deliver('events_api', event('tokens_revoked', { tokens: { oauth: ['U1'] } }))
    await slack.deliver('events_api', event('app_uninstalled', {}, Date.now() - 60_000)) // of an earlier installation
    expect(await service?.store.workspaces.all()).toHaveLength(1)
    await slack.deliver('events_api', event('app_uninstalled', {}))
    await expect.poll(() => service?.store.workspaces.all()).toEqual([])
    expect(await service?.store.outbox.depth()).toMatchObject({ refused: 1 })
  })

  it('answers people of any workspace, and subscribes a channel by its workspace', async () => {
    const { url } = await start()
    await install(url, 'T0PARTNER')
    const slash = (text: string, team_id: string) => ({
      command: '/mandate',
      text,
      response_url: slack.responseUrl(),
      trigger_id: `trigger ${++events}`,
      user_id: 'U2',
      user_name: 'ana',
      team_id,
      channel_id: 'C0NEW',
      channel_name: 'general',
      api_app_id: 'A1',
      token: 'unused',
    })
    await slack.deliver('slash_commands', slash('debug', 'T0PARTNER'))
    await slack.deliver('slash_commands', slash('debug', 'T1'))
    const answers = JSON.stringify(await slack.responded(2))
    expect(answers).toContain('slack:T0PARTNER/C0NEW')
    expect(answers).toContain('slack:C0NEW')
  })
})

async function sealedTokens(): Promise<readonly string[]> {
  const store = await openStore(dataDir)
  const kept = await store.workspaces.all()
  await store.close()
  return kept.map(({ sealedToken }) => sealedToken)
}
