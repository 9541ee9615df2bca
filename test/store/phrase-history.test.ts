import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/alerts/ledger.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { eachStore } from '../support/stores.ts'
import { heldText, paragraph } from './constructed-facts.ts'

/* Constructed: no such texts exist. */
const phrase = 'within the oil that the harbours can spare'
const facts = (symbol: string, ...texts: readonly string[]): Facts => ({
  text: heldText(
    symbol,
    texts.map((text, index) => paragraph(`OP${index + 1}`, text)),
  ),
  dossier: null,
  comparisons: [],
  alerts: [],
})

async function record(store: Store, ...all: readonly Facts[]): Promise<void> {
  for (const one of all) await store.ledger.record(one)
}

eachStore('the history of a phrase', (open) => {
  it('is found in adopted texts of every kind, whatever their capitals and marks', async () => {
    const store = await open()
    await record(
      store,
      facts('A/HRC/RES/88/2', 'Decides otherwise', `Requests the keepers to light the lamps ${phrase};`),
      facts('A/HRC/DEC/85/101', 'Decides to proceed “Within the oil that the Harbours” can spare'),
      facts('A/HRC/PRST/86/1', `The Council proceeds ${phrase}.`),
      facts('A/HRC/RES/87/1', 'within the oil that the larger harbours can spare'),
      facts('A/HRC/84/L.1', phrase),
    )
    expect(await store.record.phraseHistory(phrase, null)).toEqual({
      firstSeen: { symbol: 'A/HRC/DEC/85/101', year: 2034 },
      alsoIn: ['A/HRC/PRST/86/1', 'A/HRC/RES/88/2'],
      count: 3,
    })
  })

  it('takes nothing in a phrase for syntax, however hostile', async () => {
    const store = await open()
    await record(store, facts('A/HRC/RES/88/2', `the lamps ${phrase}`))
    const none = { firstSeen: null, alsoIn: [], count: 0 }
    for (const hostile of [
      'lamps" OR "oil',
      'lamps NOT missing',
      'words : lamps',
      'oil*',
      'NEAR(lamps oil)',
      '"',
      '',
      '\0',
      '( ; -- ',
      "'; drop table text; --",
      'a '.repeat(100_000),
      '\ud800 oil lamps',
    ])
      expect(await store.record.phraseHistory(hostile, null), hostile.slice(0, 20)).toEqual(
        hostile === 'oil*' ? expect.objectContaining({ count: 1 }) : none,
      )
    expect((await store.record.phraseHistory(`"${phrase}"`, null)).count).toBe(1)
  })
})

describe('the index of phrases (sqlite)', () => {
  it('takes up the texts of a store that was written before there was one, and follows a text that is read again', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
    const path = join(dataDir, 'watch.sqlite')
    const first = await openStore(dataDir)
    await record(first, facts('A/HRC/RES/88/2', phrase), facts('A/HRC/RES/87/2', phrase), facts('A/HRC/88/L.2', phrase))
    await first.close()
    const earlier = new DatabaseSync(path)
    earlier.exec(`drop trigger adopted_words_added; drop trigger adopted_words_removed; drop trigger adopted_words_read_again;
      drop table adopted_words; delete from kysely_migration where name = '0008-phrase-index';
      update text set resolution = '{damaged' where symbol = 'A/HRC/RES/87/2'`)
    earlier.close()

    const store = await openStore(dataDir)
    expect(await store.record.phraseHistory(phrase, null)).toMatchObject({ firstSeen: { symbol: 'A/HRC/RES/88/2' }, count: 1 })

    const other = new DatabaseSync(path)
    other.exec("update text set resolution = replace(resolution, 'harbours', 'islands')")
    expect((await store.record.phraseHistory(phrase, null)).count).toBe(0)
    expect((await store.record.phraseHistory(phrase.replace('harbours', 'islands'), null)).count).toBe(1)
    other.exec("delete from text where symbol = 'A/HRC/RES/88/2'")
    expect((await store.record.phraseHistory(phrase.replace('harbours', 'islands'), null)).count).toBe(0)
    other.close()
    await store.close()
    rmSync(dataDir, { recursive: true })
  })
})
