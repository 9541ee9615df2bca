import { expect, it } from 'vitest'
import type { Facts } from '../../src/alerts/ledger.ts'
import type { ParagraphQuery } from '../../src/council/paragraph-search.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import { eachStore } from '../support/stores.ts'
import { heldText, paragraph } from './constructed-facts.ts'

/* Constructed: no such texts exist. */
const facts = (symbol: string, ...texts: readonly string[]): Facts => ({
  text: heldText(
    symbol,
    texts.map((text, index) => paragraph(`OP${index + 1}`, text)),
  ),
  dossier: null,
  comparisons: [],
  alerts: [],
})
const query = (words: string, more: Partial<ParagraphQuery> = {}): ParagraphQuery => ({
  words,
  asPhrase: false,
  where: 'all',
  part: null,
  mandate: null,
  ...more,
})

eachStore('the search in paragraphs', (open) => {
  it('finds words by their beginnings whatever their capitals and accents, newest session first', async () => {
    const { ledger, record } = await open()
    await ledger.record(facts('A/HRC/RES/84/1', 'Requests the keepers of Côte-Claire to light the lamps;', 'Thanks the keepers;'))
    await ledger.record(facts('A/HRC/90/L.2', 'Encourages the keeper of COTE Claire, where lamps are lit;'))
    const places = async (one: ParagraphQuery) => (await record.search(one)).found.map(({ text, label }) => `${text.symbol} ${label}`)
    expect(await places(query('keep cote claire'))).toEqual(['A/HRC/90/L.2 OP1', 'A/HRC/RES/84/1 OP1'])
    expect(await places(query('keepers'))).toEqual(['A/HRC/RES/84/1 OP1', 'A/HRC/RES/84/1 OP2'])
    expect(await places(query('claire lamps', { asPhrase: true }))).toEqual([])
    expect(await places(query('the lamps', { asPhrase: true }))).toEqual(['A/HRC/RES/84/1 OP1'])
    expect(await places(query('lamps', { where: 'adopted' }))).toEqual(['A/HRC/RES/84/1 OP1'])
    expect(await places(query('lamps', { where: 'drafts' }))).toEqual(['A/HRC/90/L.2 OP1'])
    expect(await places(query('lamps', { part: 'preambular' }))).toEqual([])
    expect(await places(query('lamps', { mandate: { slug: 'lamps', lineage: [DocumentSymbol.parse('A/HRC/RES/84/1')] } }))).toEqual([
      'A/HRC/RES/84/1 OP1',
    ])
    expect(await places(query('amps'))).toEqual([])
  })

  it('takes nothing in the words for syntax, and gives no more than fits a page', async () => {
    const { ledger, record } = await open()
    await ledger.record(facts('A/HRC/RES/84/1', ...Array.from({ length: 230 }, (_, index) => `Lights lamp ${index}`)))
    const many = await record.search(query('lamp'))
    expect([many.found.length, many.isCut]).toEqual([200, true])
    for (const words of ['%', '_', '%lamp', "'; drop table text; --", '"', '\\', '\0', '', 'x'.repeat(100_000)])
      expect((await record.search(query(words))).found.length, words.slice(0, 20)).toBe(words === '%lamp' ? 200 : 0)
  })

  it('follows a text that is read again, and the state changes with what is recorded', async () => {
    const { ledger, record, texts } = await open()
    const { text, ...rest } = facts('A/HRC/RES/84/1', 'Lights the lamps')
    if (!text) throw new Error('no text')
    await ledger.record({ text, ...rest })
    await texts.rewrite({ ...text, resolution: { ...text.resolution, paragraphs: [paragraph('OP1', 'Lights the lanterns')] } })
    expect((await record.search(query('lamps'))).found).toEqual([])
    expect((await record.search(query('lanterns'))).found).toHaveLength(1)
    expect(await record.state()).toMatch(/^\d+(?:-\d+){4}$/)
  })
})
