import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import { type ClientConfig, Pool, type PoolClient, types } from 'pg'
import { columnValue } from '../column-value.ts'
import { storeFault } from './store-fault.ts'

/** Connections of one process. Each holds for one statement or transaction; deliveries wait mostly for chat platforms. */
const mostConnections = 10

/** Numbers of 64 bits come as text by default. Ours count rows and stay far below 2^53. */
const numbers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === types.builtins.INT8 ? Number : format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text'),
}

/** How every connection is opened. A machine that vanishes is noticed within half a minute, by us and by the server. */
export function connectionOptions(url: string): ClientConfig {
  return {
    connectionString: url,
    application_name: 'mandate-watch',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    types: numbers,
  }
}

/** A pool as Kysely takes it, that tells faults in words and takes only what both engines keep alike. */
export function watchedPool(url: string, place: string): PostgresPool {
  const pool = new Pool({ ...connectionOptions(url), max: mostConnections })
  pool.on('error', () => undefined) // an idle connection that broke is opened anew when it is needed
  const known = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await telling(place, () => pool.connect())
      const watched = known.get(client) ?? new WatchedClient(client, place)
      known.set(client, watched)
      return watched
    },
  }
}

class WatchedClient implements PostgresPoolClient {
  readonly #client: PoolClient
  readonly #place: string
  #broken = false

  constructor(client: PoolClient, place: string) {
    this.#client = client
    this.#place = place
    client.on('error', () => {
      this.#broken = true // its statement fails with the same reason
    })
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query<R>(sql: string | PostgresCursor<R>, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof sql !== 'string') throw new TypeError('the store reads no cursors')
    return telling(this.#place, async () => {
      const { command, rowCount, rows } = await this.#client.query({ text: sql, values: parameters.map(keepable) })
      return { command, rowCount: rowCount ?? 0, rows } as PostgresQueryResult<R> // Kysely knows what it asked for
    })
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy || this.#broken)
  }
}

async function telling<T>(place: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw storeFault(error, place)
  }
}

/** PostgreSQL keeps no NUL in text: it is shown as what it is, an unreadable character. Lists and truths are for questions to PostgreSQL's own tables. */
function keepable(parameter: unknown): unknown {
  if (typeof parameter === 'boolean') return parameter
  if (Array.isArray(parameter)) return parameter.map(keepable)
  const value = columnValue(parameter)
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value
}
