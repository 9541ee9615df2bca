import { expect, it } from 'vitest'
import type { Alert } from '../../src/alerts/alert.ts'
import type { Channel } from '../../src/alerts/channel.ts'
import type { Digest } from '../../src/alerts/chat-subscriptions.ts'
import { deliverDue } from '../../src/alerts/deliver.ts'
import { digestAlert } from '../../src/alerts/digest-alert.ts'
import { holdFor, type Manners } from '../../src/alerts/manners.ts'
import type { Store } from '../../src/store/store.ts'
import { missionEnds, rollover } from '../channels/sample-alerts.ts'
import { eachStore } from '../support/stores.ts'

const never = new AbortController().signal
const manners: Manners = { quiet: { from: '22:00', to: '07:00' }, timeZone: 'UTC', criticalPasses: true, digestAt: '08:00' }

function room(store: Store, digest: Digest | null = null) {
  let now = new Date('2099-03-12T23:00:00Z')
  const posted: string[] = []
  const put = async ({ alert }: { alert: Alert }) => {
    posted.push(alert.headline)
    return { kind: 'delivered' as const, receipt: { channel: 'P', message: String(posted.length) } }
  }
  const channel: Channel = {
    id: 'one',
    send: put,
    reply: (_, message) => put(message),
    update: async (receipt) => ({ kind: 'delivered', receipt }),
  }
  const ports = {
    outbox: store.outbox,
    channels: [channel],
    hold: ({ alert }: { alert: Alert }, at: Date) => holdFor(alert, at, manners, digest),
    clock: () => now,
    random: () => 0.5,
    reconcileMs: 60_000,
    pause: async () => {},
    report() {},
  }
  return {
    posted,
    at: (time: string) => {
      now = new Date(time)
    },
    tell: (headline: string, alert: Alert = rollover) =>
      store.ledger.record({
        text: null,
        dossier: null,
        comparisons: [],
        alerts: [{ alert: { ...alert, key: headline, headline, dossier: null, at: now }, channels: ['one'] }],
      }),
    async deliver() {
      await store.outbox.gatherDigests(now, digestAlert)
      await deliverDue(ports, never)
    },
  }
}

eachStore('held deliveries', (open) => {
  it('queues in quiet hours, lets what is critical pass, and tells all in order when they are over', async () => {
    const store = await open()
    const { tell, deliver, at, posted } = room(store)
    for (const headline of ['first', 'second']) await tell(headline)
    await deliver()
    await tell('critical', missionEnds)
    await deliver()
    expect(posted).toEqual(['critical'])
    expect(await store.outbox.depth()).toMatchObject({ held: 2, delivered: 1 })
    at('2099-03-13T06:59:00Z')
    await deliver()
    expect(posted).toEqual(['critical'])
    at('2099-03-13T07:00:00Z')
    await tell('third')
    await deliver()
    expect(posted).toEqual(['critical', 'first', 'second', 'third'])
  })

  it('tells what was held for a digest once, together', async () => {
    const store = await open()
    const { tell, deliver, at, posted } = room(store, 'daily')
    for (const headline of ['first', 'second', 'third']) await tell(headline)
    await deliver()
    expect(posted).toEqual([])
    at('2099-03-13T08:00:00Z')
    await deliver()
    await deliver()
    expect(posted).toEqual(['Digest: 3 events'])
    expect(await store.outbox.depth()).toMatchObject({ digested: 3, delivered: 1, held: 0 })
  })
})
