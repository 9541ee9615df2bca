import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Alert } from '../src/alerts/alert.ts'
import type { Channel } from '../src/alerts/channel.ts'
import { noText } from '../src/alerts/no-text.ts'
import { DossierKey } from '../src/council/dossier.ts'
import { openStore } from '../src/store/store.ts'
import { startDiscordServer } from '../test/support/discord-server.ts'
import { type Step, startSlackServer } from '../test/support/slack-server.ts'

/*
 * Kills the delivering process at every step of every request, on Slack and on Discord, until enough have died; then looks whether each message is there
 * exactly once, in order, and under its first message. `node scripts/kill-deliveries.ts 60`
 */

const wanted = Number(process.argv[2] ?? 60)
const dossiers = [1, 2, 3]
const eventsEach = 12
const reconcileMs = 40
const steps: readonly Step[] = ['came', 'done', 'answered']
const ownFile = fileURLToPath(import.meta.url)
const discordPlace = '300000000000000001'

type Platform = 'slack' | 'discord'

function constructed(dossier: number, event: number): Alert {
  return {
    ...noText,
    key: `${dossier}.${event}`,
    kind: event === 0 ? 'draft-assessed' : 'amendment-tabled',
    severity: 'high',
    dossier: DossierKey.parse(`90/L.${dossier}`),
    mandates: ['aldovia'],
    headline: `Constructed draft ${dossier}, event ${event}`,
    body: '',
    at: new Date('2099-03-12T09:00:00Z'),
  }
}

const alerts = Array.from({ length: eventsEach }, (_, event) => dossiers.map((dossier) => constructed(dossier, event))).flat()

/** In the process that is killed: delivers until all is told. */
async function deliver(platform: Platform, apiUrl: string, dataDir: string): Promise<void> {
  const [{ deliverDue }, { slackChannel }, { slackClient }, { discordChannel }, { discordClient }] = await Promise.all([
    import('../src/alerts/deliver.ts'),
    import('../src/channels/slack-channel.ts'),
    import('../src/channels/slack-client.ts'),
    import('../src/channels/discord-channel.ts'),
    import('../src/channels/discord-client.ts'),
  ])
  const channel: Channel =
    platform === 'slack'
      ? slackChannel({ id: 'team', channel: 'C0CT', threads: true }, slackClient('xoxb-good', apiUrl))
      : discordChannel({ id: 'team', channel: discordPlace, threads: true }, discordClient('discord-good', apiUrl))
  const store = await openStore(dataDir)
  for (let open = 1; open > 0; ) {
    await deliverDue(
      {
        outbox: store.outbox,
        channels: [channel],
        clock: () => new Date(),
        random: () => 0,
        reconcileMs,
        pause: (ms, signal) => wait(ms, undefined, { signal }).catch(() => undefined),
        report: () => undefined,
      },
      new AbortController().signal,
    )
    const { queued, sending, unclear } = await store.outbox.depth()
    open = queued + sending + unclear
    if (open > 0) await wait(5)
  }
  await store.close()
}

/** Starts deliverers and kills each at the next planned step, until `deaths` have died; then lets one come to its end. Answers where they died. */
async function killThem(
  platform: Platform,
  apiUrl: string,
  dataDir: string,
  server: { watch: (step: Step, method: string) => boolean },
  deaths: number,
) {
  const died = new Map<string, number>()
  let child: ChildProcess | undefined
  let seen = 0
  let count = 0
  server.watch = (step, method) => {
    if (count >= deaths) return false
    if (step === 'came') seen += 1
    // The first to the fifth request of this life, at each of its steps in turn.
    if (seen !== 1 + (Math.floor(count / steps.length) % 5) || step !== steps[count % steps.length]) return false
    count += 1
    died.set(`${method} ${step}`, (died.get(`${method} ${step}`) ?? 0) + 1)
    child?.kill('SIGKILL')
    return step === 'came'
  }
  for (let ended = false; !ended; ) {
    seen = 0
    child = fork(ownFile, ['deliver', platform, apiUrl, dataDir])
    const [code, signal] = await once(child, 'exit')
    ended = signal === null
    if (ended && code !== 0) throw new Error(`a deliverer ended with status ${code}`)
  }
  return { died, count }
}

/** What is wrong with the messages of a channel; none where each is there once, in order, and answers its first one. */
function faultsOf(messages: readonly { readonly text: string; readonly parent: string | null; readonly id: string }[]): readonly string[] {
  const firsts = new Map<string, string>()
  const order = messages.map(({ text }) => /draft (\d+), event (\d+)/.exec(text)?.slice(1).join('.') ?? '?')
  const expected = alerts.map(({ key }) => key)
  const faults = order.join(' ') === expected.join(' ') ? [] : [`told: ${order.join(' ')}`]
  for (const [index, { parent, id }] of messages.entries()) {
    const [dossier = '', event] = (order[index] ?? '').split('.')
    if (event === '0') firsts.set(dossier, id)
    if (parent !== (event === '0' ? null : (firsts.get(dossier) ?? '')))
      faults.push(`${order[index]} does not stand under its first message`)
  }
  return faults
}

async function killAll(): Promise<number> {
  const [slack, discord] = [await startSlackServer(), await startDiscordServer()]
  const faults: string[] = []
  let deaths = 0
  for (const platform of ['slack', 'discord'] as const) {
    const dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-kills-'))
    const store = await openStore(dataDir)
    await store.ledger.record({
      text: null,
      dossier: null,
      comparisons: [],
      alerts: alerts.map((alert) => ({ alert, channels: ['team'] })),
    })
    await store.close()
    const server = platform === 'slack' ? slack : discord
    const { died, count } = await killThem(platform, server.apiUrl, dataDir, server, Math.ceil(wanted / 2))
    deaths += count
    process.stdout.write(`${platform}: ${count} killed (${[...died].map(([where, times]) => `${where}: ${times}`).join(', ')})\n`)
    rmSync(dataDir, { recursive: true, force: true })
  }
  faults.push(...faultsOf(slack.messages.map(({ text, ts, thread_ts }) => ({ text, id: ts, parent: thread_ts ?? null }))))
  faults.push(
    ...faultsOf(
      discord.messages.map(({ content, id, channel_id }) => ({
        text: content,
        id,
        parent: channel_id === discordPlace ? null : channel_id,
      })),
    ),
  )
  for (const server of [slack, discord]) await server.close()
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.stdout.write(
    `${deaths} kills, ${slack.messages.length + discord.messages.length} of ${alerts.length * 2} messages, ${faults.length} faults\n`,
  )
  return faults.length === 0 ? 0 : 1
}

const [task, platform, apiUrl = '', dataDir = ''] = process.argv.slice(2)
if (task === 'deliver') await deliver(platform === 'slack' ? 'slack' : 'discord', apiUrl, dataDir)
else process.exitCode = await killAll()
