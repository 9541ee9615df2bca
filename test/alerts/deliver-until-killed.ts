/* Delivers from a store to a server, until all is delivered or somebody ends it. */
import { setTimeout } from 'node:timers/promises'
import type { Channel, DeliveryOutcome, OutgoingMessage, Receipt } from '../../src/alerts/channel.ts'
import { type DeliveryPorts, deliverDue } from '../../src/alerts/deliver.ts'
import { openStore } from '../../src/store/store.ts'

const [dataDir = '', server = '', reconcileMs = '0'] = process.argv.slice(2)

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(new URL(path, server), { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  return answer.json()
}

async function post(message: OutgoingMessage, parent: string | null): Promise<DeliveryOutcome> {
  const id = String(await call('POST', '/messages', { key: message.key, parent }))
  return { kind: 'delivered', receipt: { channel: 'team', message: id } }
}

const team: Channel = {
  id: 'team',
  send: (message) => post(message, null),
  reply: (to, message) => post(message, to.message),
  async update(receipt, message) {
    await call('PUT', `/messages/${receipt.message}`, message.state)
    return { kind: 'delivered', receipt }
  },
  async find(key): Promise<Receipt | undefined> {
    const id = await call('GET', `/messages?key=${encodeURIComponent(key)}`)
    return id === null ? undefined : { channel: 'team', message: String(id) }
  },
}

const store = await openStore(dataDir)
const ports: DeliveryPorts = {
  outbox: store.outbox,
  channels: [team],
  clock: () => new Date(),
  random: Math.random,
  reconcileMs: Number(reconcileMs),
  pause: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => {}),
  report: () => {},
}
const running = new AbortController().signal
for (let open = 1; open > 0; ) {
  await deliverDue(ports, running)
  const { queued, sending, unclear } = await store.outbox.depth()
  open = queued + sending + unclear
  if (open > 0) await setTimeout(10)
}
await store.close()
