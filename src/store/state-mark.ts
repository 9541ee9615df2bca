import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'

/** The last rows of the tables that only grow, in one word: `41-7-9-3-0`. */
export async function stateOf(db: Kysely<Tables>): Promise<string> {
  const { events, comparisons, versions, amendments, reactions } = await db
    .selectNoFrom(({ selectFrom }) => [
      selectFrom('dossier_event')
        .select(({ fn }) => fn.max('seq').as('last'))
        .as('events'),
      selectFrom('comparison')
        .select(({ fn }) => fn.max('seq').as('last'))
        .as('comparisons'),
      selectFrom('dossier_version')
        .select(({ fn }) => fn.max('seq').as('last'))
        .as('versions'),
      selectFrom('amendment')
        .select(({ fn }) => fn.max('seq').as('last'))
        .as('amendments'),
      selectFrom('reaction')
        .select(({ fn }) => fn.max('seq').as('last'))
        .as('reactions'),
    ])
    .executeTakeFirstOrThrow()
  return [events, comparisons, versions, amendments, reactions].map((last) => last ?? 0).join('-')
}
