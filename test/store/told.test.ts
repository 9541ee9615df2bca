import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { wordsOf } from '../../src/language/language.ts'
import { explanationIn } from '../../src/weakening/finding-words.ts'
import { asAdmin } from '../support/postgres-for-all.ts'
import { eachStore, type StorePlace } from '../support/stores.ts'
import { heldComparison, key, tabledFacts, verbFinding } from './constructed-facts.ts'

/** A store as the version before left it. */
async function takenBack({ dataDir, databaseUrl }: StorePlace): Promise<void> {
  const back = [
    'alter table comparison drop column told',
    'alter table finding drop column told',
    "delete from kysely_migration where name = '0014-told'",
  ]
  if (databaseUrl !== null) return asAdmin(databaseUrl, back.join('; '))
  const database = new DatabaseSync(join(dataDir, 'watch.sqlite'))
  for (const statement of back) database.exec(statement)
  database.close()
}

eachStore('what findings and verdicts say as data', (open, place) => {
  it('is kept', async () => {
    const { ledger, record } = await open()
    await ledger.record(tabledFacts())
    const held = await record.comparison(heldComparison().id)
    expect(held?.findings).toEqual([verbFinding])
    expect(held?.verdict).toEqual(heldComparison().verdict)
    expect((await record.dossier(key))?.comparisons[0]?.verdict).toEqual(heldComparison().verdict)
  })

  it('is missing in what an earlier version recorded, which is read as it was: in English alone', async () => {
    const before = await open()
    await before.ledger.record(tabledFacts())
    await before.close()
    await takenBack(await place())
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
