import { WatchError } from '../watch-error.ts'
import { Digesting, digests, putRows, type TableDigest } from './copying.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrations.ts'

/** What was moved, by table. */
export type Moved = ReadonlyMap<string, TableDigest>

/**
 * Copies a whole store into an empty one of any engine, and compares what arrived with what was there: counts and hashes of every table. All or nothing;
 * the source stays as it is. Both are brought to the present shape first. Throws `STORE_UNUSABLE` where the target holds something, or differs in the end.
 */
export async function copyStore(from: Engine, to: Engine): Promise<Moved> {
  await migrate(from)
  await migrate(to)
  return from.copying.snapshot((source) =>
    to.db.transaction().execute(async (write) => {
      await refuseUnlessEmpty(to, await digests(to.copying, write))
      const moved = new Map<string, TableDigest>()
      for (const table of await from.copying.tables(source)) {
        const digesting = new Digesting()
        for await (const rows of from.copying.rows(source, table)) {
          for (const row of rows) digesting.add(row)
          await putRows(write, table, rows)
        }
        moved.set(table, digesting.result)
      }
      await to.copying.settled(write)
      refuseIfDifferent(moved, await digests(to.copying, write))
      return moved
    }),
  )
}

/** Refuses to put anything beside what is there. */
export function refuseUnlessEmpty({ name }: Engine, held: Moved): void {
  const taken = [...held].find(([, { rows }]) => rows > 0)
  if (taken)
    throw new WatchError(
      'STORE_UNUSABLE',
      `The ${name === 'sqlite' ? 'store' : 'database'} is not empty (table ${taken[0]}): nothing was written. Name an empty one.`,
    )
}

/** Refuses where what arrived is not what was sent. */
export function refuseIfDifferent(sent: Moved, arrived: Moved): void {
  for (const [table, { rows, digest }] of sent) {
    const there = arrived.get(table)
    if (there?.rows !== rows || there.digest !== digest)
      throw new WatchError(
        'STORE_UNUSABLE',
        `Table ${table} arrived otherwise than it was sent (${there?.rows ?? 0} of ${rows} rows): nothing was kept. Report this with the log.`,
      )
  }
}
