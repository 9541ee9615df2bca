import { setTimeout as wait } from 'node:timers/promises'
import type { Alert } from '../../src/alerts/alert.ts'
import { noText } from '../../src/alerts/no-text.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { type ChatPlatform, startChatPlatform } from './chat-platform.ts'
import { chanceFrom, type Instance, startInstance } from './instances.ts'
import { compared, type FaultRow } from './outcome.ts'

/** A store of its own. */
export interface Place {
  readonly dataDir: string
  readonly databaseUrl: string | null
}

export interface FanOut {
  readonly place: Place
  readonly alerts: number
  readonly channels: number
  readonly instances: number
  /** How long an instance that is up may go on before it is killed and another is started; null kills none. */
  readonly killEveryMs: number | null
  readonly mostKills?: number
  readonly outages?: readonly { readonly afterMs: number; readonly what: (platform: ChatPlatform) => Promise<void> }[]
}

const longestMs = 240_000
const atOnce = 500

/** Queues alerts, one to each channel in turn, and lets instances deliver them while they are killed. */
export async function fanOut({
  place,
  alerts,
  channels,
  instances,
  killEveryMs,
  mostKills = Number.POSITIVE_INFINITY,
  outages = [],
}: FanOut): Promise<Omit<FaultRow, 'what' | 'engine' | 'remark'> & { readonly left: number }> {
  const platform = await startChatPlatform()
  const expected = await queue(place, alerts, channels)
  const args = [place.dataDir, place.databaseUrl ?? '', platform.url]
  const running: Instance[] = Array.from({ length: instances }, () => startInstance('deliver-instance.ts', args))
  await Promise.all(running.map(({ ready }) => ready))
  const looking = await openStore(place.dataDir, place.databaseUrl)
  const began = performance.now()
  const chance = chanceFrom(90)
  const over = new AbortController()
  const weather = outages.map(async ({ afterMs, what }) => {
    await wait(afterMs, undefined, { signal: over.signal }).catch(() => undefined)
    if (!over.signal.aborted) await what(platform)
  })
  let kills = 0
  const killing = (async () => {
    while (killEveryMs !== null && kills < mostKills) {
      const victim = Math.floor(chance() * instances)
      await running[victim]?.ready
      await wait(killEveryMs * (0.5 + chance()), undefined, { signal: over.signal }).catch(() => undefined)
      if (over.signal.aborted) return
      await running[victim]?.kill()
      kills += 1
      running[victim] = startInstance('deliver-instance.ts', args)
    }
  })()
  while ((await unsettled(looking)) > 0 && performance.now() - began < longestMs) await wait(100)
  const seconds = (performance.now() - began) / 1000
  const left = await unsettled(looking)
  await looking.close()
  over.abort()
  await Promise.all([killing, ...weather])
  await Promise.all(running.map(async (instance) => instance.ready.then(() => instance.end())))
  await platform.close()
  const counts = compared(expected, platform.channels)
  return { kills, seconds, left, ...counts, lost: Math.max(0, counts.lost - left) }
}

async function queue({ dataDir, databaseUrl }: Place, alerts: number, channels: number): Promise<ReadonlyMap<string, readonly string[]>> {
  const store = await openStore(dataDir, databaseUrl)
  const expected = new Map<string, string[]>()
  const all = Array.from({ length: alerts }, (_, number) => ({ alert: alertNumber(number), channels: [`slack:C${number % channels}`] }))
  for (let start = 0; start < alerts; start += atOnce)
    await store.ledger.record({ text: null, dossier: null, comparisons: [], alerts: all.slice(start, start + atOnce) })
  await store.close()
  for (const { alert, channels: ids } of all) for (const id of ids) expected.set(id, [...(expected.get(id) ?? []), `${id}/${alert.key}`])
  return expected
}

/** How many deliveries are not settled; more than any number while the database is away. */
async function unsettled({ outbox }: Store): Promise<number> {
  try {
    const { queued, sending, unclear, refused } = await outbox.depth()
    return queued + sending + unclear + refused
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Constructed: no such alert exists. */
function alertNumber(number: number): Alert {
  return {
    ...noText,
    key: `constructed:${number}`,
    kind: 'draft-assessed',
    severity: 'high',
    mandates: ['lighthouse-keepers'],
    headline: 'Lighthouse keepers (constructed): weaker wording of a duty',
    documents: 'A/HRC/90/L.2 against A/HRC/RES/87/4',
    body: '',
    at: new Date('2035-10-02T12:00:00Z'),
  }
}
