import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type SampleSite, startSampleSite } from '../../fixtures/sample-session/sample-un-site.ts'
import { startSlackServer } from '../../test/support/slack-server.ts'
import type { Place } from './fan-out.ts'
import { chanceFrom, startInstance } from './instances.ts'
import type { FaultRow } from './outcome.ts'

/** What an instance says when all is swept and told. */
const Told = z.object({ facts: z.array(z.string()), depth: z.record(z.string(), z.int()) })
const Metadata = z.object({ event_payload: z.record(z.string(), z.unknown()) })

const longestRoundMs = 120_000
const sampleConfig = fileURLToPath(new URL('../../fixtures/sample-session/config', import.meta.url))

/** The configuration of the sample session, with two channels on Slack in the place of the console. */
export async function slackConfig(folder: string): Promise<string> {
  const dir = join(folder, 'config')
  await cp(sampleConfig, dir, { recursive: true })
  const file = join(dir, 'watch.yaml')
  writeFileSync(
    file,
    readFileSync(file, 'utf8')
      .replaceAll('kind: console', 'kind: slack')
      .replaceAll(/- id: (\w+)/g, '- id: $1\n    channel: CHANNEL_$1'),
  )
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replaceAll('CHANNEL_advocates', 'C0ADVOCATES').replaceAll('CHANNEL_operators', 'C0OPERATORS'),
  )
  return dir
}

/** What a session came to: the facts, and the messages of each channel in order. */
interface SessionTold {
  readonly facts: readonly string[]
  readonly messages: readonly string[]
  readonly kills: number
  readonly seconds: number
}

/** Sweeps and tells the sample session from an empty store, killed again and again until `kills` are reached, or it is through. */
async function session(
  place: Place,
  configDir: string,
  kills: number,
  chance: () => number,
  disturb: (site: SampleSite) => void,
): Promise<SessionTold> {
  const site = await startSampleSite({ clock: () => new Date('2035-10-31T00:00:00Z') })
  const slack = await startSlackServer()
  mkdirSync(join(place.dataDir, 'inbox'), { recursive: true })
  const args = [place.dataDir, place.databaseUrl ?? '', site.url, slack.apiUrl, configDir]
  const began = performance.now()
  let killed = 0
  try {
    for (;;) {
      const instance = startInstance('sweep-instance.ts', args)
      await instance.ready
      if (killed < kills) {
        disturb(site)
        slack.isDown = killed % 7 === 3
        const result = await Promise.race([instance.result, wait(50 + chance() * 900, 'time')])
        slack.isDown = false
        if (result === 'time') {
          await instance.kill()
          killed += 1
          continue
        }
      }
      site.faults.everywhere = null
      const told = Told.parse(await Promise.race([instance.result, wait(longestRoundMs, 'nothing came', { ref: false })]))
      const messages = slack.messages.map(({ channel, metadata }) => `${channel} ${JSON.stringify(Metadata.parse(metadata).event_payload)}`)
      return { facts: told.facts, messages, kills: killed, seconds: (performance.now() - began) / 1000 }
    }
  } finally {
    await site.stop()
    await slack.close()
  }
}

/** Sessions until enough kills came together; each must end as one that nothing disturbed. */
export async function sweepRounds(engine: string, places: () => Promise<Place>, configDir: string, kills: number): Promise<FaultRow> {
  const calm = await session(await places(), configDir, 0, Math.random, () => undefined)
  const chance = chanceFrom(11)
  const row = { kills: 0, sent: 0, lost: 0, doubled: 0, outOfOrder: 0, seconds: 0 }
  let differing = 0
  let rounds = 0
  for (; row.kills < kills; rounds += 1) {
    const told = await session(await places(), configDir, Math.min(12, kills - row.kills), chance, (site) => {
      site.faults.everywhere = chance() < 0.2 ? { kind: 'unavailable', retryAfterSeconds: 1 } : null
    })
    if (told.kills === 0) throw new Error('the sessions are over before anything is killed')
    const once = [...new Set(told.messages)]
    const facts =
      calm.facts.filter((fact) => !told.facts.includes(fact)).length + told.facts.filter((fact) => !calm.facts.includes(fact)).length
    const lost = calm.messages.filter((message) => !once.includes(message))
    if (facts + lost.length > 0) {
      differing += 1
      process.stdout.write(`differs from a calm session: ${JSON.stringify({ calm: calm.facts, told: told.facts, lost })}\n`)
    }
    row.kills += told.kills
    row.sent += once.length
    row.lost += facts + lost.length
    row.doubled += told.messages.length - once.length
    row.seconds += told.seconds
  }
  const remark = `${rounds} sessions, ${calm.messages.length} messages in a calm one; ${differing === 0 ? 'all ended with the same facts' : `${differing} ended with other facts`}`
  return {
    what: 'killed during sweeps and deliveries of the sample session, with outages of the source and of Slack',
    engine,
    ...row,
    remark,
  }
}
