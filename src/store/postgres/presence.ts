import { Client } from 'pg'
import { connectionOptions } from './pool.ts'
import { storeFault } from './store-fault.ts'

/** Advisory locks that stand for this process: PostgreSQL lets go of them when its connection ends, however it ends. */
export interface Presence {
  /** Tries to hold a lock: `new` the first time, `held` after that, `elsewhere` while another connection holds it. */
  hold(space: number, key: number): Promise<'new' | 'held' | 'elsewhere'>
  close(): Promise<void>
}

/** A dead machine's connection is noticed by the server within 25 seconds. */
const noticed = 'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3'

/** How long a question to the server may take before the connection counts as lost. */
const answerMs = 10_000

/** Locks on a connection of their own, opened when first needed and anew where it broke; what it held is then to be taken again. */
export function presence(url: string, place: string): Presence {
  let connected: Promise<Client> | undefined
  const held = new Set<string>()

  async function connect(): Promise<Client> {
    const client = new Client({ ...connectionOptions(url), query_timeout: answerMs })
    const forget = () => {
      held.clear()
      connected = undefined
    }
    client.on('error', forget)
    client.on('end', forget)
    await client.connect()
    await client.query(noticed)
    return client
  }

  return {
    async hold(space, key) {
      const name = `${space} ${key}`
      if (held.has(name)) return 'held'
      try {
        connected ??= connect()
        const client = await connected
        const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [space, key])
        if (!rows[0]?.taken) return 'elsewhere'
        held.add(name)
        return 'new'
      } catch (error) {
        connected = undefined
        throw storeFault(error, place)
      }
    },
    async close() {
      const client = await connected?.catch(() => undefined)
      await client?.end()
    },
  }
}
