import { expect, it } from 'vitest'
import { carriedInWords } from '../../src/council/carried-in-words.ts'
import type { HeldText } from '../../src/council/dossier.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import { draft } from '../mandate/constructed.ts'

/* Constructed texts: none of these resolutions exists. */
const texts = new Map(
  [
    draft({
      symbol: 'A/HRC/RES/84/1',
      paragraphs: [
        '1. Decides to appoint, for a period of three years, a special rapporteur on lanterns;',
        '2. Requests the Special Rapporteur to visit States;',
      ],
    }),
    draft({
      symbol: 'A/HRC/RES/87/1',
      paragraphs: [
        '1. Decides to extend the mandate of the Special Rapporteur on lanterns, with the same terms as provided for in its resolution 84/1;',
      ],
    }),
    draft({
      symbol: 'A/HRC/RES/87/2',
      paragraphs: [
        '1. Decides to extend the mandate of the Special Rapporteur on oil, with the same terms as provided for in its resolution 84/2;',
      ],
    }),
  ].map((resolution) => [resolution.masthead.symbol, resolution]),
)

async function text(symbol: DocumentSymbol): Promise<HeldText | undefined> {
  const resolution = texts.get(symbol)
  if (!resolution) return undefined
  return {
    id: symbol,
    symbol,
    source: 'constructed',
    url: '',
    fetchedAt: new Date(0),
    confidence: { level: 'certain', reasons: [] },
    resolution,
  }
}

it.each([
  ['A/HRC/RES/87/1', '87/1 keeps 2 paragraphs of 84/1'],
  ['A/HRC/RES/87/2', '87/2 keeps terms of 84/2 that could not be read, as 84/2 is not held'],
  ['A/HRC/RES/84/1', 'nothing: 84/1 states its terms itself'],
  ['A/HRC/RES/87/9', '87/9 is not held, so what it keeps of earlier texts could not be read'],
])('what %s keeps by reference', async (symbol, words) => {
  expect(await carriedInWords(DocumentSymbol.parse(symbol), { text })).toBe(words)
})
