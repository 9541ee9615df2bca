import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { Channel } from '../../src/alerts/channel.ts'
import { deliverDue, keepDelivering } from '../../src/alerts/deliver.ts'
import { onDuty } from '../../src/service/on-duty.ts'
import { pause } from '../../src/service/real-time.ts'
import { MovedClock, portsOver, queueAlert } from '../alerts/delivery-world.ts'
import { FakePlatform } from '../alerts/fake-platform.ts'
import { eachStore } from '../support/stores.ts'
import { noon } from './constructed-facts.ts'

const never = new AbortController().signal

eachStore('several processes on one store', (open, place, engine) => {
  it('have a duty one at a time, and the next takes over when the first ends', async () => {
    const [first, second] = [await open(), await open()]
    expect(await first.turn('sweep')).toBe('taken-over')
    expect(await first.turn('sweep')).toBe('ours')
    expect(await second.turn('sweep')).toBe('elsewhere')
    expect(await second.turn('chat discord 1')).toBe('taken-over')
    await first.close()
    expect(await second.turn('sweep')).toBe('taken-over')
  })

  it('take a duty over from one that is killed, and what it had in mid-send', async () => {
    const store = await open()
    await queueAlert(store, 'first', ['team'])
    const { dataDir, databaseUrl } = await place()
    const child = fork(fileURLToPath(new URL('./hold-until-killed.ts', import.meta.url)), [dataDir, databaseUrl ?? ''])
    expect((await once(child, 'message'))[0]).toEqual({ turn: 'taken-over', claimed: ['first'] })
    expect(await store.turn('sweep')).toBe('elsewhere')
    expect(await store.outbox.claim(noon, 10)).toEqual([])
    child.kill('SIGKILL')
    await once(child, 'exit')
    for (let tries = 0; tries < 100 && (await store.turn('sweep')) === 'elsewhere'; tries += 1) await pause(20, never)
    expect(await store.turn('sweep')).toBe('ours')
    expect(await store.outbox.claim(noon, 10)).toMatchObject([{ state: 'unclear', alert: { key: 'first' } }])
  })

  it('keep a chat connection in one of them, which another opens when that one is gone', async () => {
    const [first, second] = [await open(), await open()]
    const log: string[] = []
    const connect = (name: string) => async () => {
      log.push(`${name} connects`)
      return { stop: async () => void log.push(`${name} parts`) }
    }
    const fail = (error: unknown) => void log.push(String(error))
    const one = onDuty(first, 'chat slack', connect('first'), fail, { everyMs: 10 })
    await until(() => log.length > 0)
    const other = onDuty(second, 'chat slack', connect('second'), fail, { everyMs: 10 })
    await one.stop()
    expect(log).toEqual(['first connects', 'first parts'])
    await first.close()
    await until(() => log.length > 2)
    await other.stop()
    expect(log.slice(2)).toEqual(['second connects', 'second parts'])
  })

  it('deliver everything once and in order between them', async () => {
    const stores = [await open(), await open(), await open()]
    const [store] = stores
    if (!store) return
    const ids = ['a', 'b', 'c', 'd']
    const names = Array.from({ length: 12 }, (_, number) => `alert ${number}`)
    for (const name of names) await queueAlert(store, name, ids, { dossier: null })
    const came = new Map<string, string[]>(ids.map((id) => [id, []]))
    const by = new Set<number>()
    const channelsOf = (instance: number): readonly Channel[] =>
      ids.map((id) => {
        const take = async (key: string) => {
          by.add(instance)
          came.get(id)?.push(key)
          return { kind: 'delivered', receipt: { channel: id, message: key } } as const
        }
        return {
          id,
          send: ({ key }) => take(key),
          reply: (_to, { key }) => take(key),
          update: async (receipt) => ({ kind: 'delivered', receipt }),
        }
      })
    const clock = new MovedClock()
    await Promise.all(
      stores.map((each, index) => deliverDue(portsOver(each, channelsOf(index), clock, { pause: () => pause(5, never) }), never)),
    )
    for (const id of ids) expect(came.get(id)).toEqual(names.map((name) => `${id}/${name}`))
    if (engine === 'sqlite') expect(by.size).toBe(1)
  })
})

eachStore('a clock that jumps', (open) => {
  it('forward, while a message is being sent, sends it once', async () => {
    const [store, clock, stop] = [await open(), new MovedClock(), new AbortController()]
    await queueAlert(store, 'first', ['team'])
    const team = new FakePlatform('team', clock.now, async () => {
      clock.move(86_400_000)
      for (let looks = 0; looks < 5; looks += 1) await pause(5, never)
      stop.abort()
      return 'takes' as const
    })
    await keepDelivering(portsOver(store, [team], clock, { pause: () => pause(2, never) }), stop.signal)
    expect(team.calls.filter((call) => call !== 'find')).toEqual(['send'])
    expect(await store.outbox.depth()).toMatchObject({ delivered: 1 })
  })

  it('back by a day does not hold back what waits for another attempt', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    await queueAlert(store, 'first', ['team'])
    const tomorrow = new Date(clock.now().getTime() + 86_400_000)
    const [claimed] = await store.outbox.claim(tomorrow, 1)
    await store.outbox.settle(claimed?.id ?? 0, { state: 'queued', problem: 'throttled', dueAt: new Date(tomorrow.getTime() + 2000) })
    expect(await store.outbox.claim(clock.now(), 1)).toMatchObject([{ state: 'sending', attempts: 2 }])
  })

  it('never lets another process take what a living one is sending, whatever its clock says', async () => {
    const [first, second] = [await open(), await open()]
    await queueAlert(first, 'first', ['team'])
    await first.outbox.claim(noon, 1)
    const muchLater = new Date(noon.getTime() + 3_600_000)
    expect(await second.outbox.claim(muchLater, 1)).toEqual([])
    expect(await first.outbox.claim(muchLater, 1)).toMatchObject([{ state: 'unclear' }])
  })
})

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 500) throw new Error('it never came to be')
    await pause(10, never)
  }
}
