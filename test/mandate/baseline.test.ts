import { describe, expect, it } from 'vitest'
import { SessionId } from '../../src/documents/document-symbol.ts'
import { baselineOf } from '../../src/mandate/baseline.ts'
import { draft, mandate } from './constructed.ts'

const letters = mandate({ slug: 'letters', shortName: 'Letters', lineage: ['A/HRC/RES/81/1', 'A/HRC/RES/84/3', 'A/HRC/RES/87/9'] })
const ferries = mandate({ slug: 'ferries', shortName: 'Ferries', lineage: ['A/HRC/RES/S-40/1', 'A/HRC/RES/88/2'] })
const fresh = mandate({ slug: 'fresh', shortName: 'Fresh' })
const unheld = mandate({
  ...letters,
  latestRenewal: { session: SessionId.parse('90'), symbol: null, evidence: 'a report', source: 'constructed' },
})
const renews = (terms: string): string => `1. Decides to extend the mandate of the Special Rapporteur for three years${terms};`

const symbols = (
  symbol: string | undefined,
  paragraphs: readonly string[],
  ...mandates: Parameters<typeof baselineOf>[1]
): readonly string[] => {
  const found = baselineOf(draft({ ...(symbol ? { symbol } : {}), paragraphs }), mandates)
  return found.kind === 'known' ? found.symbols : []
}

describe('baselineOf', () => {
  it.each([
    ['the last text of the lineage', 'A/HRC/90/L.3', 'A/HRC/RES/87/9'],
    ['the last one before the session of an old draft', 'A/HRC/87/L.3', 'A/HRC/RES/84/3'],
    ['the one before an adopted text that is in the lineage itself', 'A/HRC/RES/84/3', 'A/HRC/RES/81/1'],
    ['the last text for a draft without a symbol', undefined, 'A/HRC/RES/87/9'],
    ['the last text for a draft of a special session', 'A/HRC/S-41/L.1', 'A/HRC/RES/87/9'],
  ])('is %s', (_, symbol, expected) => {
    expect(symbols(symbol, [renews('')], letters)).toEqual([expected])
  })

  it('stays the last text where the draft goes back to an older one', () => {
    expect(symbols('A/HRC/90/L.3', [renews(', on the terms of its resolution 84/3')], letters)).toEqual(['A/HRC/RES/87/9'])
  })

  it('is a later text that the draft renews on, with a doubt', () => {
    const found = baselineOf(draft({ symbol: 'A/HRC/93/L.3', paragraphs: [renews(', on the terms of its resolution 90/4')] }), [letters])
    expect(found).toEqual({
      kind: 'known',
      symbols: ['A/HRC/RES/90/4'],
      doubts: ['Letters: the draft renews on the terms of 90/4, which the catalogue does not list yet.'],
    })
  })

  it('is no text that the draft only recalls', () => {
    expect(symbols('A/HRC/90/L.3', ['Recalling its resolution 89/43 on technical assistance,', renews('')], letters)).toEqual([
      'A/HRC/RES/87/9',
    ])
  })

  it('is several texts for a merger', () => {
    expect(symbols('A/HRC/90/L.3', [renews('')], letters, ferries)).toEqual(['A/HRC/RES/87/9', 'A/HRC/RES/88/2'])
  })

  it('may be a text of a special session', () => {
    expect(symbols('A/HRC/88/L.3', [renews('')], ferries)).toEqual(['A/HRC/RES/S-40/1'])
  })

  it('says that a later renewal is known but not held', () => {
    const found = baselineOf(draft({ symbol: 'A/HRC/93/L.3', paragraphs: [renews('')] }), [unheld])
    expect(found).toMatchObject({
      symbols: ['A/HRC/RES/87/9'],
      doubts: ['Letters: a renewal at session 90 is known, but not its symbol; compared with 87/9, the text before it.'],
    })
  })

  it('has no such doubt where the draft itself cites that renewal, or comes before it', () => {
    const citing = draft({ symbol: 'A/HRC/93/L.3', paragraphs: [renews(', on the terms of its resolution 90/4')] })
    expect(baselineOf(citing, [unheld])).toMatchObject({ doubts: [expect.stringContaining('does not list yet')] })
    expect(baselineOf(draft({ symbol: 'A/HRC/90/L.3', paragraphs: [renews('')] }), [unheld])).toMatchObject({ doubts: [] })
  })

  it.each([
    ['no mandate', [], 'No mandate was matched, so there is no prior text to compare with.'],
    ['no lineage', [fresh], 'Fresh: no adopted text before this one is known.'],
    [
      'an unheld renewal alone',
      [mandate({ ...fresh, latestRenewal: unheld.latestRenewal })],
      'Fresh: a renewal at session 90 is known, but not its symbol; there is no prior text to compare with.',
    ],
  ])('is unknown with %s', (_, mandates, reason) => {
    expect(baselineOf(draft({ symbol: 'A/HRC/93/L.3', paragraphs: [renews('')] }), mandates)).toEqual({ kind: 'unknown', reason })
  })
})
