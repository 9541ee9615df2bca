import { describe, expect, it } from 'vitest'
import type { Channel } from '../../src/alerts/channel.ts'
import { type DeliveryReport, deliverDue, keepDelivering } from '../../src/alerts/deliver.ts'
import { retryDelay } from '../../src/alerts/retry-delay.ts'
import { WatchError } from '../../src/watch-error.ts'
import { eachStore } from '../support/stores.ts'
import { MovedClock, portsOver, queueAlert, reconcileMs, settlements } from './delivery-world.ts'
import { type Behaviour, FakePlatform } from './fake-platform.ts'

const never = new AbortController().signal

eachStore('delivering', (open) => {
  it('sends the first message of a dossier alone, and answers it with later ones while it shows the present state', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    const team = new FakePlatform('team', clock.now)
    for (const name of ['tabled', 'revised', 'adopted']) await queueAlert(store, name, ['team'])
    await deliverDue(portsOver(store, [team], clock), never)
    expect(team.messages).toEqual([
      { id: '1', key: 'team/tabled', headline: 'tabled happened', parent: null, state: ['adopted', 'revised'] },
      { id: '2', key: 'team/revised', headline: 'revised happened', parent: '1', state: [] },
      { id: '3', key: 'team/adopted', headline: 'adopted happened', parent: '1', state: [] },
    ])
  })

  it('sends what belongs to no dossier alone', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    const team = new FakePlatform('team', clock.now)
    for (const name of ['blind', 'sees']) await queueAlert(store, name, ['team'], { dossier: null })
    await deliverDue(portsOver(store, [team], clock), never)
    expect(team.messages.map(({ parent }) => parent)).toEqual([null, null])
  })

  it('does not let one channel that hangs, refuses or is off hold up the others', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    const hanging = new FakePlatform('hanging', clock.now, () => 'hangs')
    const refusing = new FakePlatform('refusing', clock.now, () => 'refuses')
    const team = new FakePlatform('team', clock.now)
    for (const name of ['first', 'second']) await queueAlert(store, name, ['off', 'hanging', 'refusing', 'team'])
    const stop = new AbortController()
    await keepDelivering(
      portsOver(store, [hanging, refusing, team], clock, {
        report: ({ kind }) => {
          if (kind === 'settled' && team.messages.length === 2) stop.abort()
        },
        pause: () => new Promise((resolve) => setImmediate(resolve)),
      }),
      stop.signal,
    )
    expect(team.messages.map(({ key }) => key)).toEqual(['team/first', 'team/second'])
    expect(refusing.messages).toEqual([])
  })

  it('honours the time that a platform asks for', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    const team = scripted('team', clock, ['throttles'])
    await queueAlert(store, 'first', ['team'])
    await deliverDue(portsOver(store, [team], clock), never)
    clock.move(2999)
    await deliverDue(portsOver(store, [team], clock), never)
    expect(team.calls).toEqual(['send'])
    clock.move(1)
    await deliverDue(portsOver(store, [team], clock), never)
    expect(team.messages).toHaveLength(1)
  })

  it.each<Behaviour>(['answer-lost', 'throws'])('looks for a message before it sends it again, and finds it (%s)', async (behaviour) => {
    const [store, clock] = [await open(), new MovedClock()]
    const team = scripted('team', clock, [behaviour])
    for (const name of ['first', 'second']) await queueAlert(store, name, ['team'])
    await deliverDue(portsOver(store, [team], clock), never)
    expect(team.calls).toEqual(['send'])
    clock.move(reconcileMs)
    await deliverDue(portsOver(store, [team], clock), never)
    expect(team.calls).toEqual(['send', 'find', 'update', 'reply'])
    expect(team.messages.map(({ key, parent }) => [key, parent])).toEqual([
      ['team/first', null],
      ['team/second', '1'],
    ])
  })

  it('sends again what is not found', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    const team = scripted('team', clock, ['lost'])
    await queueAlert(store, 'first', ['team'])
    await deliverDue(portsOver(store, [team], clock), never)
    clock.move(reconcileMs)
    await deliverDue(portsOver(store, [team], clock), never)
    expect(team.calls).toEqual(['send', 'find', 'send'])
    expect(team.messages).toHaveLength(1)
  })

  it('looks again when the platform does not answer the question', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    const team = scripted('team', clock, ['answer-lost', 'lost'])
    await queueAlert(store, 'first', ['team'])
    await deliverDue(portsOver(store, [team], clock), never)
    clock.move(reconcileMs)
    await deliverDue(portsOver(store, [team], clock), never)
    expect((await store.outbox.depth()).unclear).toBe(1)
    clock.move(reconcileMs * 2)
    await deliverDue(portsOver(store, [team], clock), never)
    expect([team.messages.length, await store.outbox.depth()]).toMatchObject([1, { delivered: 1 }])
  })

  it.each(['absent', 'forbidden'])(
    'shows a message as unconfirmed, and never repeats it, where the platform cannot be asked (%s)',
    async (why) => {
      const [store, clock] = [await open(), new MovedClock()]
      const team = scripted('team', clock, ['answer-lost'])
      const forbidden = () => Promise.reject(new WatchError('CHANNEL_REFUSED', 'no right to read the channel'))
      const channel: Channel = {
        id: 'team',
        send: (message) => team.send(message),
        reply: (to, message) => team.reply(to, message),
        update: (receipt, message) => team.update(receipt, message),
        ...(why === 'forbidden' && { find: forbidden }),
      }
      for (const name of ['first', 'second']) await queueAlert(store, name, ['team'])
      await deliverDue(portsOver(store, [channel], clock), never)
      clock.move(reconcileMs)
      await deliverDue(portsOver(store, [channel], clock), never)
      expect(team.messages.map(({ key, parent }) => [key, parent])).toEqual([
        ['team/first', null],
        ['team/second', null],
      ])
      expect(await store.outbox.depth()).toMatchObject({ unconfirmed: 1, delivered: 1 })
    },
  )

  it('keeps the backlog of a channel that refuses, and delivers it in order when it is back', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    const team = scripted('team', clock, ['refuses', 'refuses'])
    for (const name of ['first', 'second']) await queueAlert(store, name, ['team'])
    const reports: DeliveryReport[] = []
    const ports = portsOver(store, [team], clock, { report: (report) => reports.push(report) })
    for (const minutes of [0, 5, 10]) {
      clock.move(minutes * 60_000)
      await deliverDue(ports, never)
    }
    expect(settlements(reports)).toEqual(['team first refused', 'team first refused', 'team first delivered', 'team second delivered'])
    expect(team.messages.map(({ key }) => key)).toEqual(['team/first', 'team/second'])
  })

  it('goes on after a message that the platform will not take', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    const team = scripted('team', clock, ['refuses-message'])
    for (const name of ['first', 'second']) await queueAlert(store, name, ['team'])
    await deliverDue(portsOver(store, [team], clock), never)
    expect(team.messages.map(({ key }) => key)).toEqual(['team/second'])
    expect(await store.outbox.depth()).toMatchObject({ refused: 1, delivered: 1 })
  })

  it('answers without the edit where the first message cannot be edited any more', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    const team = scripted('team', clock, ['takes', 'refuses-message'])
    for (const name of ['first', 'second']) await queueAlert(store, name, ['team'])
    await deliverDue(portsOver(store, [team], clock), never)
    expect(team.calls).toEqual(['send', 'update', 'reply'])
  })

  it('holds the answer back while the edit is unclear, but not for ever', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    const team = new FakePlatform('team', clock.now, (call) => (call === 'update' ? 'lost' : 'takes'))
    for (const name of ['first', 'second']) await queueAlert(store, name, ['team'])
    for (let round = 0; round < 5; round += 1) {
      await deliverDue(portsOver(store, [team], clock), never)
      clock.move(60_000)
    }
    expect(team.calls).toEqual(['send', 'update', 'update', 'update', 'reply'])
  })

  it('keeps what is queued for a channel that is off', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    await queueAlert(store, 'first', ['team'])
    await deliverDue(portsOver(store, [], clock), never)
    expect((await store.outbox.depth()).queued).toBe(1)
    clock.move(10 * 60_000)
    const team = new FakePlatform('team', clock.now)
    await deliverDue(portsOver(store, [team], clock), never)
    expect(team.messages).toHaveLength(1)
  })

  it('lets what is on its way end when it is told to stop, and begins nothing new', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    const stop = new AbortController()
    const { promise: answer, resolve } = Promise.withResolvers<Behaviour>()
    const team = new FakePlatform('team', clock.now, () => {
      stop.abort()
      setImmediate(() => resolve('takes'))
      return answer
    })
    for (const name of ['first', 'second']) await queueAlert(store, name, ['team'])
    await keepDelivering(portsOver(store, [team], clock), stop.signal)
    expect(await store.outbox.depth()).toMatchObject({ delivered: 1, queued: 1, sending: 0 })
  })

  it('leaves a send unclear that does not end when the time to stop is over', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    const stop = new AbortController()
    const team = new FakePlatform('team', clock.now, () => {
      stop.abort()
      return 'hangs'
    })
    await queueAlert(store, 'first', ['team'])
    await keepDelivering(portsOver(store, [team], clock, { pause: async () => {} }), stop.signal)
    expect(await store.outbox.depth()).toMatchObject({ unclear: 1 })
  })

  it('reports a fault of the outbox, and goes on when it is over', async () => {
    const [store, clock] = [await open(), new MovedClock()]
    const team = new FakePlatform('team', clock.now)
    await queueAlert(store, 'first', ['team'])
    const reports: DeliveryReport[] = []
    const stop = new AbortController()
    let faults = 1
    const outbox = {
      ...store.outbox,
      claim: (now: Date, limit: number) => (faults-- > 0 ? Promise.reject(new Error('disk full')) : store.outbox.claim(now, limit)),
    }
    const report = (one: DeliveryReport) => {
      reports.push(one)
      if (one.kind === 'settled') stop.abort()
    }
    await keepDelivering(portsOver(store, [team], clock, { outbox, report, pause: async () => {} }), stop.signal)
    expect(settlements(reports)).toEqual(['fault Error: disk full', 'team first delivered'])
  })
})

describe('the time between attempts', () => {
  it('doubles up to ten minutes, an hour for a channel that refuses', () => {
    const delays = (kind: 'passing' | 'refusing') => [1, 2, 3, 8, 40].map((attempts) => retryDelay(attempts, kind, () => 1) / 1000)
    expect(delays('passing')).toEqual([2, 4, 8, 256, 600])
    expect(delays('refusing')).toEqual([300, 600, 1200, 3600, 3600])
  })

  it('is shortened by up to a quarter at random', () => {
    expect(retryDelay(1, 'passing', () => 0)).toBe(1500)
  })
})

function scripted(id: string, clock: MovedClock, script: readonly Behaviour[]): FakePlatform {
  const left = [...script]
  return new FakePlatform(id, clock.now, () => left.shift() ?? 'takes')
}
