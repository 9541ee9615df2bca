import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readDoc } from '../../src/extraction/doc.ts'

const { blocks, confidence } = readDoc(
  readFileSync(new URL('../../fixtures/documents/automatic-numbers/automatic-numbers.doc', import.meta.url)),
)
const texts = (role: string): string[] => blocks.filter((block) => block.role === role).map(({ text }) => text)

it('counts the automatic numbers of a Word 97-2003 file', () => {
  expect(texts('body').slice(3)).toEqual([
    'The Human Rights Council,',
    'Recalling its “constructed” resolution 89/99 and Aldovia’s statement,',
    '1. Decides to extend the mandate:',
    '(a) To keep the lamps;',
    '(b) To report:',
    '(i) On fog;',
    '(ii) On ice;',
    '(c) To visit Bremony;',
    '2. Requests the keepers:',
    '(a) To climb the stairs;',
    '3. Invites the Secretary-General to write;',
    '4. Decides to remain seized of the matter.',
  ])
})

it('keeps italics, notes and the masthead apart', () => {
  expect(blocks.find(({ text }) => text.startsWith('2.'))?.italics).toEqual([{ start: 3, end: 11 }])
  expect(texts('footnote')).toEqual(['1 Constructed note.'])
  expect(texts('masthead')).toEqual(['United Nations', 'A/HRC/90/L.99', 'General Assembly', 'Distr.: Limited'])
  expect(confidence).toEqual({ level: 'certain', reasons: [] })
})
