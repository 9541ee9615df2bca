import { expect, it } from 'vitest'
import type { Facts } from '../../src/alerts/ledger.ts'
import type { Store } from '../../src/store/store.ts'
import { eachStore } from '../support/stores.ts'
import { constructedAlert, key, noon } from './constructed-facts.ts'

const receipt = { channel: 'C1', message: '1.0' }

eachStore('the outbox', (open) => {
  it('gives the oldest unsettled delivery of each channel, and the next one only when that is settled', async () => {
    const { outbox, ...store } = await open()
    await queue(store, 'first', ['team', 'console'])
    await queue(store, 'second', ['team'])
    const claimed = await outbox.claim(noon, 10)
    expect(claimed.map(({ alert, channel, state, attempts }) => [alert.key, channel, state, attempts])).toEqual([
      ['first', 'team', 'sending', 1],
      ['first', 'console', 'sending', 1],
    ])
    expect(claimed[0]?.alert).toEqual(alertNamed('first'))
    expect(await outbox.claim(noon, 10)).toEqual([])
    await outbox.settle(idOf(claimed[0]), { state: 'delivered', receipt })
    expect(await keys(outbox, noon)).toEqual(['second'])
    expect(await outbox.depth()).toEqual({
      queued: 0,
      sending: 2,
      unclear: 0,
      delivered: 1,
      unconfirmed: 0,
      refused: 0,
      muted: 0,
      held: 0,
      digested: 0,
    })
  })

  it('gives no more than the limit', async () => {
    const { outbox, ...store } = await open()
    await queue(store, 'first', ['a', 'b', 'c'])
    expect(await outbox.claim(noon, 2)).toHaveLength(2)
    expect(await outbox.claim(noon, 2)).toHaveLength(1)
  })

  it('holds a delivery back until it is due, and what comes after it', async () => {
    const { outbox, ...store } = await open()
    await queue(store, 'first', ['team'])
    await queue(store, 'second', ['team'])
    const [delivery] = await outbox.claim(noon, 10)
    await outbox.settle(idOf(delivery), { state: 'queued', problem: 'throttled', dueAt: after(5000) })
    expect(await keys(outbox, after(4999))).toEqual([])
    const [again] = await outbox.claim(after(5000), 10)
    expect(again).toMatchObject({ state: 'sending', attempts: 2, attemptedAt: noon, lastAttemptAt: after(5000), problem: 'throttled' })
  })

  it('gives an unclear delivery as unclear, without counting an attempt', async () => {
    const { outbox, ...store } = await open()
    await queue(store, 'first', ['team'])
    const [delivery] = await outbox.claim(noon, 10)
    await outbox.settle(idOf(delivery), { state: 'unclear', problem: 'no answer', dueAt: after(60_000) })
    const [again] = await outbox.claim(after(60_000), 10)
    expect(again).toMatchObject({ state: 'unclear', attempts: 1, attemptedAt: noon, lastAttemptAt: noon })
  })

  it('gives what a process left in mid-send as unclear at the next start, at once', async () => {
    const first = await open()
    await queue(first, 'first', ['team'])
    await first.outbox.claim(noon, 10)
    await first.close()
    const { outbox } = await open()
    expect(await outbox.claim(after(1), 10)).toMatchObject([{ state: 'unclear', attemptedAt: noon }])
    expect(await outbox.claim(after(2), 10)).toEqual([])
  })

  it('gives a claim that was never settled as unclear after a while', async () => {
    const { outbox, ...store } = await open()
    await queue(store, 'first', ['team'])
    await outbox.claim(noon, 10)
    expect(await outbox.claim(after(59_999), 10)).toEqual([])
    expect(await outbox.claim(after(60_000), 10)).toMatchObject([{ state: 'unclear' }])
  })

  it('lets one living process deliver, and another take over', async () => {
    const [first, second] = [await open(), await open()]
    await queue(first, 'first', ['team'])
    expect(await first.outbox.claim(noon, 10)).toHaveLength(1)
    expect(await second.outbox.claim(noon, 10)).toEqual([])
    await first.close()
    expect(await second.outbox.claim(noon, 10)).toMatchObject([{ state: 'unclear' }])
  })

  it('goes on after a message that is refused or unconfirmed for good', async () => {
    const { outbox, ...store } = await open()
    for (const name of ['first', 'second', 'third']) await queue(store, name, ['team'])
    await outbox.settle(idOf((await outbox.claim(noon, 1))[0]), { state: 'refused', problem: 'invalid_blocks', dueAt: null })
    await outbox.settle(idOf((await outbox.claim(noon, 1))[0]), { state: 'unconfirmed', problem: 'no answer' })
    expect(await keys(outbox, noon)).toEqual(['third'])
    expect(await outbox.depth()).toMatchObject({ refused: 1, unconfirmed: 1, sending: 1 })
  })

  it('keeps the backlog of a channel that refuses, in order', async () => {
    const { outbox, ...store } = await open()
    for (const name of ['first', 'second']) await queue(store, name, ['team'])
    await outbox.settle(idOf((await outbox.claim(noon, 1))[0]), { state: 'refused', problem: 'not_in_channel', dueAt: after(600_000) })
    expect(await keys(outbox, after(599_999))).toEqual([])
    expect(await keys(outbox, after(600_000))).toEqual(['first'])
  })

  it('does not settle twice', async () => {
    const { outbox, ...store } = await open()
    await queue(store, 'first', ['team'])
    const [delivery] = await outbox.claim(noon, 1)
    await outbox.settle(idOf(delivery), { state: 'delivered', receipt })
    await outbox.settle(idOf(delivery), { state: 'queued', problem: 'late', dueAt: noon })
    expect(await outbox.depth()).toMatchObject({ delivered: 1, queued: 0 })
  })

  it('knows the thread of a dossier in a channel: its first message and what came after', async () => {
    const { outbox, ...store } = await open()
    expect(await outbox.thread('team', key)).toBeUndefined()
    for (const name of ['lost', 'first', 'second', 'third']) await queue(store, name, ['team'])
    await queue(store, 'elsewhere', ['console'])
    await settleNext(outbox, { state: 'unconfirmed', problem: 'no answer' })
    expect(await outbox.thread('team', key)).toBeUndefined()
    await settleNext(outbox, { state: 'delivered', receipt })
    await settleNext(outbox, { state: 'delivered', receipt: { channel: 'C1', message: '2.0' } })
    await settleNext(outbox, { state: 'delivered', receipt: { channel: 'C1', message: '3.0' } })
    const thread = await outbox.thread('team', key)
    expect(thread).toEqual({
      parent: receipt,
      parentAlert: alertNamed('first'),
      state: ['third', 'second'],
      later: [alertNamed('third'), alertNamed('second')],
      reactions: [],
      isOver: false,
      verdict: 'high',
    })
    expect(await outbox.thread('console', key)).toBeUndefined()
  })
})

function alertNamed(name: string) {
  return constructedAlert(name, name === 'third' ? { headline: 'a longer headline', inShort: name } : { headline: name })
}

async function queue({ ledger }: Pick<Store, 'ledger'>, name: string, channels: readonly string[]): Promise<void> {
  const facts: Facts = { text: null, dossier: null, comparisons: [], alerts: [{ alert: alertNamed(name), channels }] }
  await ledger.record(facts)
}

async function settleNext(outbox: Store['outbox'], outcome: Parameters<Store['outbox']['settle']>[1]): Promise<void> {
  const next = (await outbox.claim(noon, 10)).find(({ channel }) => channel === 'team')
  await outbox.settle(idOf(next), outcome)
}

async function keys(outbox: Store['outbox'], now: Date): Promise<readonly string[]> {
  return (await outbox.claim(now, 10)).map(({ alert }) => alert.key)
}

function idOf(delivery: { readonly id: number } | undefined): number {
  if (!delivery) throw new Error('nothing was claimed')
  return delivery.id
}

function after(ms: number): Date {
  return new Date(noon.getTime() + ms)
}
