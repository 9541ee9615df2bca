import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { OutgoingMessage, Receipt } from '../../src/alerts/channel.ts'
import { deliverDue } from '../../src/alerts/deliver.ts'
import { DossierKey } from '../../src/council/dossier.ts'
import type { Store } from '../../src/store/store.ts'
import { eachStore } from '../support/stores.ts'
import { MovedClock, portsOver, queueAlert, reconcileMs } from './delivery-world.ts'
import { type Behaviour, FakePlatform, lateMs } from './fake-platform.ts'

/** Where a process is killed: before the platform gets the call, with the call on its way, after it took it, or right after the delivery was settled. */
type Death = 'before' | 'on-its-way' | 'after' | 'settled'

/** What befalls the n-th step of a run: a call's behaviour, or a death. */
type Fate = Behaviour | Death

const fates = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Fate>('takes') },
    {
      weight: 4,
      arbitrary: fc.constantFrom<Fate>(
        'answer-lost',
        'late',
        'lost',
        'throttles',
        'refuses',
        'throws',
        'before',
        'on-its-way',
        'after',
        'settled',
      ),
    },
  ),
  { maxLength: 14 },
)
const channels = fc.constantFrom(['team'], ['team', 'forum'])
const dossiers = fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }) // whether each alert belongs to the dossier

const stillRunning = new AbortController().signal
const mostRounds = 60

eachStore('delivering through crashes', (open, _place, engine) => {
  it('sends every alert to every channel exactly once, in order, and shows the present state at the end', { timeout: 60_000 }, async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fates, channels, dossiers, async (script, ids, inDossier) => {
        run += 1
        const names = inDossier.map((_, index) => `run ${run} alert ${index}`)
        const world = new World(ids, script)
        let store = await open()
        for (const [index, name] of names.entries())
          await queueAlert(store, name, ids, inDossier[index] ? { dossier: DossierKey.parse(`90/L.${run}`) } : { dossier: null })
        for (let round = 0; (await unsettled(store)) > 0; round += 1) {
          if (round === mostRounds) throw new Error('nothing settles any more')
          const died = await world.deliver(store)
          await store.close()
          store = await open()
          world.clock.move(died ? 1000 : reconcileMs)
        }
        await store.close()
        world.clock.move(lateMs)
        for (const platform of world.platforms) expectOnceInOrder(platform, names, inDossier)
      }),
      { numRuns: engine === 'sqlite' ? 120 : 15, endOnFailure: true },
    )
  })
})

/** The platforms and the clock, which outlive the processes that die; and the fates that are still to come. */
class World {
  readonly clock = new MovedClock()
  readonly platforms: readonly FakePlatform[]
  readonly #script: Fate[]
  #die = () => {}
  #dieAfterSettling = false

  constructor(ids: readonly string[], script: readonly Fate[]) {
    this.#script = [...script]
    this.platforms = ids.map((id) => new FakePlatform(id, this.clock.now, (call) => this.#fateOf(call)))
  }

  /** One process: true where it was killed. What it does afterwards reaches nobody. */
  async deliver(store: Store): Promise<boolean> {
    let alive = true
    const death = Promise.withResolvers<boolean>()
    this.#die = () => {
      alive = false
      death.resolve(true)
    }
    const whileAlive = <T>(call: () => Promise<T>): Promise<T> => (alive ? call() : new Promise(() => {}))
    const channels = this.platforms.map((platform) => ({
      id: platform.id,
      send: (message: OutgoingMessage) => whileAlive(() => platform.send(message)),
      reply: (to: Receipt, message: OutgoingMessage) => whileAlive(() => platform.reply(to, message)),
      update: (receipt: Receipt, message: OutgoingMessage) => whileAlive(() => platform.update(receipt, message)),
      find: (key: string) => whileAlive(() => platform.find(key)),
    }))
    const outbox: Store['outbox'] = {
      ...store.outbox,
      claim: (now, limit) => whileAlive(() => store.outbox.claim(now, limit)),
      settle: async (id, settlement) => {
        await whileAlive(() => store.outbox.settle(id, settlement))
        if (!this.#dieAfterSettling) return
        this.#dieAfterSettling = false
        this.#die()
        await new Promise(() => {})
      },
    }
    const delivered = deliverDue(portsOver(store, channels, this.clock, { outbox }), stillRunning)
    return Promise.race([death.promise, delivered.then(() => false)])
  }

  #fateOf(call: string): Behaviour | Promise<Behaviour> {
    const fate = this.#script.shift() ?? 'takes'
    switch (fate) {
      case 'before':
        this.#die()
        return new Promise(() => {})
      case 'on-its-way':
      case 'after':
        setImmediate(this.#die)
        return fate === 'on-its-way' && call !== 'update' ? 'takes-late-and-hangs' : 'takes-and-hangs'
      case 'settled':
        this.#dieAfterSettling = true
        return 'takes'
      default:
        return call === 'update' ? (editFate[fate] ?? fate) : fate
    }
  }
}

/** An edit that never succeeds would leave the state as it was; one that comes late could undo a newer one. Neither is what is tested here. */
const editFate: Partial<Record<Behaviour, Behaviour>> = { lost: 'throttles', refuses: 'throttles', late: 'answer-lost' }

function expectOnceInOrder(platform: FakePlatform, names: readonly string[], inDossier: readonly boolean[]): void {
  platform.letLateOnesAppear()
  expect(platform.messages.map(({ key }) => key)).toEqual(names.map((name) => `${platform.id}/${name}`))
  const thread = names.filter((_, index) => inDossier[index])
  const parents = platform.messages.filter((_, index) => inDossier[index]).map(({ parent }) => parent)
  const first = platform.messages.find((_, index) => inDossier[index])
  expect(parents).toEqual(thread.map((_, index) => (index === 0 ? null : first?.id)))
  expect(first?.state ?? []).toEqual(thread.slice(1).reverse())
}

async function unsettled({ outbox }: Store): Promise<number> {
  const { queued, sending, unclear, refused } = await outbox.depth()
  return queued + sending + unclear + refused
}
