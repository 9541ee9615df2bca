import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startSampleSite } from '../fixtures/sample-session/sample-un-site.ts'
import { story } from '../fixtures/sample-session/story.ts'
import { startDiscordServer } from '../test/support/discord-server.ts'
import { startSlackServer } from '../test/support/slack-server.ts'

/*
 * Measures how long people in chat wait for an acknowledgement while twenty of them ask in every second: the real service with its real store, in a
 * process of its own, behind imitations of Slack and Discord on loopback. Nothing here is a test: figures depend on the machine. Seconds and commands a second can
 * be given: `npm run bench:chat -- 15 50`.
 */

const perSecond = Number(process.argv[3] ?? 20)
const seconds = Number(process.argv[2] ?? 15)
const questions = [
  '',
  'help',
  'due',
  'ct',
  'countering terrorism changes',
  'tortur',
  'subscriptions',
  'debug',
  'list',
  '@everyone **x** 😀😀😀',
] as const
const ownFile = fileURLToPath(import.meta.url)

/** The service over the session's last day, with all that the session brought in its store. */
async function serve(siteUrl: string, dataDir: string): Promise<void> {
  const { readSettings } = await import('../src/config/settings.ts')
  const { configFrom } = await import('../src/service/surroundings.ts')
  const { startService } = await import('../src/service.ts')
  const outcome = readSettings({
    ...process.env,
    DATA_DIR: dataDir,
    INBOX_DIR: join(dataDir, 'inbox'),
    PORT: '0',
    FETCH_PACE_SECONDS: '0',
    ...Object.fromEntries(['UN_DOCUMENTS_URL', 'UN_VIEWER_URL', 'OHCHR_URL', 'UN_LIBRARY_URL'].map((name) => [name, siteUrl])),
  })
  if (outcome.kind === 'invalid') throw new Error(outcome.problems.join('\n'))
  let connected = 0
  const info = (said: string) => {
    if (/answers commands$/.test(said) && ++connected === 2) process.send?.('ready')
  }
  const service = await startService({
    settings: outcome.settings,
    config: await configFrom(fileURLToPath(new URL('../fixtures/sample-session/config', import.meta.url))),
    clock: () => story.at(-1)?.at ?? new Date(),
    random: () => 0.5,
    log: { info, warn: (said) => process.stderr.write(`${said}\n`) },
    terminal: { write() {}, shape: () => ({ width: 80, styled: false }) },
  })
  await service.sweepNow(AbortSignal.timeout(120_000))
  await service.deliverDue(AbortSignal.timeout(60_000))
  process.send?.('swept')
  process.on('disconnect', () => void service.stop().then(() => process.exit()))
}

/** Asks so many times a second, on time whatever the answers take. Answers with the milliseconds that each acknowledgement took. */
async function measure(ask: (text: string) => Promise<unknown>): Promise<readonly number[]> {
  const began = performance.now()
  const asked: Promise<number>[] = []
  for (let count = 0; count < perSecond * seconds; count++) {
    await wait(Math.max(0, began + (count * 1000) / perSecond - performance.now()))
    const at = performance.now()
    asked.push(ask(questions[count % questions.length] ?? '').then(() => performance.now() - at))
  }
  return Promise.all(asked)
}

function row(what: string, took: readonly number[]): string {
  const sorted = took.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0).padStart(8)
  return `${what.padEnd(28)}${String(sorted.length).padStart(8)}${at(0.5)}${at(0.95)}${at(0.99)}${at(1)}\n`
}

async function measureBoth(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-bench-'))
  const clock = () => story.at(-1)?.at ?? new Date()
  const [site, slack, discord] = [await startSampleSite({ clock }), await startSlackServer(), await startDiscordServer()]
  const tokens = {
    SLACK_BOT_TOKEN: 'xoxb-good',
    SLACK_APP_TOKEN: 'xapp-good',
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: 'discord-good',
    DISCORD_API_URL: discord.apiUrl,
  }
  const child = fork(ownFile, ['serve', site.url, dataDir], { env: { ...process.env, ...tokens } })
  const heard = new Set<unknown>()
  while (heard.size < 2) heard.add((await once(child, 'message'))[0])

  let asked = 0
  const onSlack = (text: string) =>
    slack.deliver('slash_commands', {
      command: '/mandate',
      text,
      response_url: slack.responseUrl(),
      trigger_id: `trigger ${++asked}`,
      user_id: 'U2',
      user_name: 'ana',
      team_id: 'T1',
      channel_id: 'C0CT',
      channel_name: 'general',
      api_app_id: 'A1',
      token: 'unused',
    })
  const acknowledged = new Set<string>()
  const onDiscord = (text: string) => {
    const id = String(400_000_000_000_000_000n + BigInt(++asked))
    discord.dispatch('INTERACTION_CREATE', {
      id,
      application_id: '100000000000000001',
      token: `token-${id}`,
      version: 1,
      type: 2,
      channel_id: '300000000000000001',
      member: { user: { id: '500000000000000001', username: 'ana' }, nick: null },
      data: { id: '1', name: 'mandate', type: 1, options: text === '' ? [] : [{ name: 'name', type: 3, value: text }] },
    })
    return discord.until(() => {
      for (const { path } of discord.requests.slice(-50)) if (path.endsWith('/callback')) acknowledged.add(path.split('/')[2] ?? '')
      return acknowledged.has(id)
    })
  }
  process.stdout.write(`${perSecond} commands a second for ${seconds} s; milliseconds until each is acknowledged\n`)
  process.stdout.write(`${'platform'.padEnd(28)}${['commands', 'p50', 'p95', 'p99', 'longest'].map((name) => name.padStart(8)).join('')}\n`)
  try {
    process.stdout.write(row('Slack', await measure(onSlack)))
    process.stdout.write(row('Discord', await measure(onDiscord)))
    const both = await Promise.all([measure(onSlack), measure(onDiscord)])
    process.stdout.write(row('Slack, with Discord', both[0]) + row('Discord, with Slack', both[1]))
    await slack.responded(perSecond * seconds * 2)
    await discord.until(() => discord.requests.filter(({ path }) => path.endsWith('/@original')).length >= perSecond * seconds * 2)
    process.stdout.write('Every one was answered.\n')
  } finally {
    child.disconnect()
    await once(child, 'exit')
    for (const server of [slack, discord]) await server.close()
    await site.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const [task, siteUrl = '', dataDir = ''] = process.argv.slice(2)
await (task === 'serve' ? serve(siteUrl, dataDir) : measureBoth())
