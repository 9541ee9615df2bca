import { createHash, randomInt } from 'node:crypto'
import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Duty, Engine } from '../engine.ts'
import type { Tables } from '../schema.ts'
import { byteOrder } from './byte-order.ts'
import { postgresCopying } from './copying.ts'
import { postgresPhraseIndex } from './phrase-index.ts'
import { watchedPool } from './pool.ts'
import { presence } from './presence.ts'
import { placeOf } from './store-fault.ts'

/** Advisory locks are numbers of two parts. The first part says what a lock of ours is for; `MaWa` in ASCII and what follows it. */
const duties = 0x4d615761
const claimers = 0x4d615762
const order = 0x4d615763

/** The store in a PostgreSQL database, which several processes may share. Nothing is asked of it before it is used. */
export function openPostgresEngine(url: string): Engine {
  const place = placeOf(url)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: async () => watchedPool(url, place) }) })
  const here = presence(url, place)
  const claimer = randomInt(1, 2 ** 31 - 1)
  return {
    name: 'postgres',
    db,
    shaping: db.withPlugin(byteOrder),
    numbered: (column) => column.primaryKey().generatedByDefaultAsIdentity().notNull(),
    phrases: postgresPhraseIndex,
    copying: postgresCopying(db),
    claims: {
      claimer,
      skipsClaimed: true,
      mayClaim: async () => (await here.hold(claimers, claimer)) !== 'elsewhere',
      async gone(write, candidates) {
        const living = await sql<{ key: number }>`select objid::bigint as key from pg_locks
          where locktype = 'advisory' and classid = ${claimers} and granted
          and database = (select oid from pg_database where datname = current_database())`.execute(write)
        const alive = new Set(living.rows.map(({ key }) => Number(key)))
        return candidates.filter((candidate) => !alive.has(candidate))
      },
    },
    async turn(duty) {
      const outcome = await here.hold(duties, keyOf(duty))
      return outcome === 'new' ? 'taken-over' : outcome === 'held' ? 'ours' : 'elsewhere'
    },
    async inOrder(write) {
      await sql`select pg_advisory_xact_lock(${order}, 0)`.execute(write)
    },
    async close() {
      await here.close()
      await db.destroy()
    },
  }
}

function keyOf(duty: Duty): number {
  return createHash('sha256').update(duty).digest().readInt32BE()
}
