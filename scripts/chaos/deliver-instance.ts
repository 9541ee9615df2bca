import { Agent, request } from 'undici'
import type { Channel, DeliveryOutcome, OutgoingMessage } from '../../src/alerts/channel.ts'
import { keepDelivering } from '../../src/alerts/deliver.ts'
import { pause } from '../../src/service/real-time.ts'
import { keepProcessSmall } from '../../src/service/small-process.ts'
import { openStore } from '../../src/store/store.ts'

/* One instance that delivers from a store to the chat platform on loopback until it is killed, or its parent is gone. */
keepProcessSmall()
const [dataDir = '', databaseUrl = '', platform = ''] = process.argv.slice(2)
const dispatcher = new Agent({ connections: 20 })

async function post(channel: string, { key }: OutgoingMessage, signal: AbortSignal): Promise<DeliveryOutcome> {
  try {
    const answer = await request(platform, { method: 'POST', dispatcher, signal, body: JSON.stringify({ channel, key }) })
    await answer.body.dump()
    if (answer.statusCode !== 200) return { kind: 'deferred', reason: `status ${answer.statusCode}` }
    return { kind: 'delivered', receipt: { channel, message: key } }
  } catch (error) {
    return { kind: 'unclear', reason: String(error) }
  }
}

function chatChannel(id: string): Channel {
  return {
    id,
    send: (message, signal) => post(id, message, signal),
    reply: (_to, message, signal) => post(id, message, signal),
    update: async (receipt) => ({ kind: 'delivered', receipt }),
    async find(key, _since, signal) {
      const url = new URL(`?${new URLSearchParams({ channel: id, key })}`, platform)
      const answer = await request(url, { dispatcher, signal })
      if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}`)
      return (await answer.body.json()) === true ? { channel: id, message: key } : undefined
    },
  }
}

const store = await openStore(dataDir, databaseUrl || null)
const stopping = new AbortController()
process.on('disconnect', () => stopping.abort())
process.on('SIGTERM', () => stopping.abort())
process.send?.('ready')
await keepDelivering(
  {
    outbox: store.outbox,
    channels: [],
    chatChannel,
    clock: () => new Date(),
    random: Math.random,
    reconcileMs: 1000,
    pause,
    report: (report) => {
      if (report.kind === 'fault' && process.env.CHAOS_VERBOSE) process.stderr.write(`${String(report.error)}\n`)
    },
  },
  stopping.signal,
)
await store.close()
process.exit()
