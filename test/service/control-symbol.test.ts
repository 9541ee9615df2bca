import { expect, it } from 'vitest'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import { controlSymbol } from '../../src/service/control-symbol.ts'

const symbols = (...given: string[]) => given.map((symbol) => DocumentSymbol.parse(symbol))
const mandates = [
  { lineage: symbols('A/HRC/RES/7/1') },
  { lineage: symbols('A/HRC/RES/S-11/1', 'A/HRC/RES/6/2', 'A/HRC/RES/84/3', 'A/HRC/RES/87/9') },
]

it('is the oldest text of a mandate that has a file', () => {
  expect(controlSymbol(new Set(symbols('A/HRC/RES/87/9')), mandates)).toBe('A/HRC/RES/84/3')
})

it('is else an adopted text that is held', () => {
  expect(controlSymbol(new Set(symbols('A/HRC/90/L.1', 'A/HRC/RES/87/9')), [])).toBe('A/HRC/RES/87/9')
  expect(controlSymbol(new Set(symbols('A/HRC/90/L.1')), [])).toBeNull()
})
