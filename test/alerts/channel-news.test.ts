import { expect, it } from 'vitest'
import type { Channel, DeliveryOutcome } from '../../src/alerts/channel.ts'
import { channelNews } from '../../src/alerts/channel-alerts.ts'
import { deliverDue } from '../../src/alerts/deliver.ts'
import type { Subscription } from '../../src/alerts/subscriptions.ts'
import { rollover } from '../channels/sample-alerts.ts'
import { eachStore } from '../support/stores.ts'

const never = new AbortController().signal
const subscriptions: readonly Subscription[] = [
  { id: 'team', mandates: 'all', from: 'low', rollovers: true, operators: true },
  { id: 'operators', mandates: [], from: 'low', rollovers: false, operators: true },
]

eachStore('a channel that refuses', (open) => {
  it('is told to the operators once, elsewhere, keeps its alerts in order, and is told again when it works', async () => {
    const store = await open()
    let now = new Date('2099-03-12T09:00:00Z')
    let answer: DeliveryOutcome = { kind: 'refused', reason: 'Slack: I am not in C1.' }
    const posted: string[] = []
    const channel = (id: string, outcome: () => DeliveryOutcome): Channel => {
      const put = async ({ alert }: { alert: { headline: string } }) => {
        const said = outcome()
        if (said.kind === 'delivered') posted.push(`${id}: ${alert.headline}`)
        return said
      }
      return { id, send: put, reply: (_, message) => put(message), update: async (receipt) => ({ kind: 'delivered', receipt }) }
    }
    const delivered = (id: string): DeliveryOutcome => ({ kind: 'delivered', receipt: { channel: id, message: String(posted.length) } })
    const ports = {
      outbox: store.outbox,
      channels: [channel('team', () => answer), channel('operators', () => delivered('operators'))],
      tell: (news: Parameters<typeof channelNews>[0]) => channelNews(news, subscriptions),
      clock: () => now,
      random: () => 0.5,
      reconcileMs: 60_000,
      pause: async () => {},
      report() {},
    }
    const later = async (hours: number) => {
      now = new Date(now.getTime() + hours * 3_600_000)
      await deliverDue(ports, never)
    }
    for (const headline of ['first', 'second'])
      await store.ledger.record({
        text: null,
        dossier: null,
        comparisons: [],
        alerts: [{ alert: { ...rollover, key: headline, headline, dossier: null }, channels: ['team'] }],
      })
    await later(0)
    for (const hours of [2, 2, 2]) await later(hours)
    expect(posted).toEqual(['operators: The channel team takes no messages'])
    answer = delivered('team')
    await later(2)
    expect(posted.slice(1).toSorted()).toEqual(['operators: The channel team takes messages again', 'team: first', 'team: second'])
    expect(posted.indexOf('team: first')).toBeLessThan(posted.indexOf('team: second'))
  })

  it('is nothing that a refused message makes', async () => {
    const store = await open()
    const [routed] = channelNews({ kind: 'refuses', channel: 'team', since: new Date(0), reason: 'No.' }, subscriptions)
    expect(routed?.channels).toEqual(['operators'])
    await store.ledger.record({
      text: null,
      dossier: null,
      comparisons: [],
      alerts: [{ alert: { ...rollover, dossier: null }, channels: ['team'] }],
    })
    const [claimed] = await store.outbox.claim(new Date(), 1)
    const heard: unknown[] = []
    await store.outbox.settle(claimed?.id ?? 0, { state: 'refused', problem: 'invalid_blocks', dueAt: null }, new Date(), (news) => {
      heard.push(news)
      return []
    })
    expect(heard).toEqual([])
  })
})
