import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { wordsOf } from '../../src/language/language.ts'
import { explanationIn } from '../../src/weakening/finding-words.ts'
import { asAdmin } from '../support/postgres-for-all.ts'
import { eachStore, type StorePlace } from '../support/stores.ts'
import { heldComparison, key, tabledFacts, verbFinding } from './constructed-facts.ts'

async function run({ dataDir, databaseUrl }: StorePlace, statements: readonly string[]): Promise<void> {
  if (databaseUrl !== null) return asAdmin(databaseUrl, statements.join('; '))
  const database = new DatabaseSync(join(dataDir, 'watch.sqlite'))
  for (const statement of statements) database.exec(statement)
  database.close()
}

/** Makes a store what the version before left. */
const takenBack = [
  'alter table comparison drop column told',
  'alter table finding drop column told',
  "delete from kysely_migration where name = '0014-told'",
]

/** Makes it hold what this version does not know. */
const another = [`update comparison set told = '{"kind":"poem"}'`, `update finding set told = '{"verse":1}'`]

eachStore('what findings and verdicts say as data', (open, place) => {
  it('is kept', async () => {
    const { ledger, record } = await open()
    await ledger.record(tabledFacts())
    const held = await record.comparison(heldComparison().id)
    expect(held?.findings).toEqual([verbFinding])
    expect(held?.verdict).toEqual(heldComparison().verdict)
    expect((await record.dossier(key))?.comparisons[0]?.verdict).toEqual(heldComparison().verdict)
  })

  it.each([
    ['an earlier version recorded', takenBack],
    ['a newer version recorded in another shape', another],
  ])('is missing in what %s, which is read in English alone', async (_, statements) => {
    const before = await open()
    await before.ledger.record(tabledFacts())
    await before.close()
    await run(await place(), statements)
    const { record } = await open()
    const held = await record.comparison(heldComparison().id)
    const { told, ...old } = verbFinding
    const { told: toldOfVerdict, ...oldVerdict } = heldComparison().verdict
    expect([told, toldOfVerdict]).not.toContain(undefined)
    expect(held?.findings).toEqual([old])
    expect(held?.verdict).toEqual(oldVerdict)
    expect(explanationIn(old, wordsOf('fr').findings)).toBeUndefined()
  })
})
