import { describe, expect, it } from 'vitest'
import { nameOfText, shortNameOfText } from '../../src/council/composition.ts'
import { documentBefore, documentsAfter, lastDraft, revisionAfter, stageOf, versionChain } from '../../src/council/version-chain.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'

const symbol = (text: string) => DocumentSymbol.parse(text)
const ref = (text: string) => ({ id: text, symbol: symbol(text) })
const document = (text: string) => ({ symbol: symbol(text) })
const dropped = { symbol: null }
const draft = document('A/HRC/90/L.2')
const revised = document('A/HRC/90/L.2/Rev.1')
const later = document('A/HRC/90/L.2/Rev.2')
const correction = document('A/HRC/90/L.2/Rev.1/Corr.1')
const adopted = document('A/HRC/RES/90/3')
const asAmended = {
  symbol: null,
  composed: { kind: 'as-amended', of: ref('A/HRC/90/L.2/Rev.1'), by: ref('A/HRC/90/L.4'), unapplied: [] },
} as const
const heard = {
  symbol: null,
  composed: { kind: 'orally-revised', of: ref('A/HRC/90/L.2/Rev.1'), heardBy: 'Ana', enteredAt: new Date(0), unapplied: [] },
} as const

const names = (versions: readonly Parameters<typeof nameOfText>[0][]) => versions.map(shortNameOfText)

describe('the chain of versions', () => {
  it('follows the work of the Council, whatever came first; what only stands beside a version is left out', () => {
    expect(names(versionChain([adopted, asAmended, heard, later, correction, revised, draft, dropped]))).toEqual([
      'unofficial text',
      'L.2',
      'L.2/Rev.1',
      'L.2/Rev.1 as orally revised',
      'L.2/Rev.2',
      '90/3',
    ])
  })

  it('puts what was issued again after what it was issued for', () => {
    const again = { ...draft, symbol: draft.symbol }
    expect(versionChain([draft, again])).toEqual([draft, again])
  })

  it('knows the documents before and after a stage, and what replaces what', () => {
    const all = [dropped, draft, revised, heard, asAmended, adopted]
    expect(documentBefore(all, stageOf(revised) ?? 0)).toBe(revised)
    expect(documentBefore([dropped, heard], 1)).toBeUndefined()
    expect(documentsAfter(all, stageOf(draft) ?? 0)).toEqual([revised, adopted])
    expect(revisionAfter(all, draft.symbol)).toBe(revised)
    expect(revisionAfter(all, revised.symbol)).toBeUndefined()
    expect(lastDraft(all)).toBe(revised)
  })
})

describe('the name of a text', () => {
  it.each([
    [draft, 'A/HRC/90/L.2', 'L.2'],
    [adopted, 'A/HRC/RES/90/3', '90/3'],
    [dropped, 'an unofficial text', 'unofficial text'],
    [asAmended, 'A/HRC/90/L.2/Rev.1 as amended by A/HRC/90/L.4', 'L.2/Rev.1 as amended by L.4'],
    [heard, 'A/HRC/90/L.2/Rev.1 as orally revised (unofficial)', 'L.2/Rev.1 as orally revised'],
  ])('says what it is', (text, full, short) => {
    expect([nameOfText(text), shortNameOfText(text)]).toEqual([full, short])
  })
})
