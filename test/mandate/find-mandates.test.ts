import { describe, expect, it } from 'vitest'
import { findMandates } from '../../src/mandate/find-mandates.ts'
import { mandate } from './constructed.ts'

const letters = mandate({
  slug: 'counter-smuggling',
  shortName: 'Counter-smuggling',
  title: 'Special Rapporteur on the secrecy of letters while countering smuggling',
  aliases: ['CS', 'countersmuggling'],
  lineage: ['A/HRC/RES/87/9', 'A/HRC/RES/90/4'],
  holder: { value: 'Ada Constructed', source: 'constructed', asOf: '2035' },
})
const keepers = mandate({
  slug: 'lighthouse-keepers',
  shortName: 'Lighthouse keepers',
  title: 'Special Rapporteur on the situation of lighthouse keepers',
  aliases: ['LHK', 'keepers'],
})
const aldovia = mandate({ slug: 'aldovia', shortName: 'Aldovia rapporteur', aliases: ['Aldovia'], lineage: ['A/HRC/RES/89/2'] })
const mission = mandate({ slug: 'aldovia-mission', shortName: 'Aldovia mission', aliases: ['Aldovia'], lineage: ['A/HRC/RES/89/2'] })
const catalogue = [letters, keepers, aldovia, mission]

function find(query: string): string {
  const found = findMandates(query, catalogue)
  return `${found.kind} ${found.kind === 'found' ? found.mandate.slug : found.mandates.map(({ slug }) => slug).join(' ')}`.trim()
}

describe('findMandates', () => {
  it.each([
    ['counter-smuggling', 'found counter-smuggling'],
    ['  COUNTERSMUGGLING ', 'found counter-smuggling'],
    ['counter smuggling', 'found counter-smuggling'],
    ['cs', 'found counter-smuggling'],
    ['Ada Constructed', 'found counter-smuggling'],
    ['87/9', 'found counter-smuggling'],
    ['a/hrc/res/87/9', 'found counter-smuggling'],
    ['resolution 90/4', 'found counter-smuggling'],
    ['keepers', 'found lighthouse-keepers'],
    ['keep light', 'found lighthouse-keepers'],
    ['the situation of lighthouse keepers', 'found lighthouse-keepers'],
    ['secrecy of letters', 'found counter-smuggling'],
    ['Aldovia', 'several aldovia aldovia-mission'],
    ['89/2', 'several aldovia aldovia-mission'],
    ['aldov', 'several aldovia aldovia-mission'],
  ])('%s', (query, expected) => {
    expect(find(query)).toBe(expected)
  })

  it.each(['countersmugling', 'contersmuggling', 'counter-smugglign'])('gives the nearest names for the typo %s', (query) => {
    expect(find(query)).toMatch(/^nearest counter-smuggling/)
  })

  it.each(['', '   ', '🐢🐢', '***', 'of the'])('gives nothing for %j', (query) => {
    expect(find(query)).toBe('nearest')
  })

  it('gives nothing where nothing is near', () => {
    expect(find('zzzzqqqq')).toBe('nearest')
  })

  it('never gives more than three nearest', () => {
    const many = Array.from({ length: 20 }, (_, index) => mandate({ slug: `lighthouse-${index}`, aliases: [`lighthouses of ${index}`] }))
    expect(findMandates('lighthuose', many)).toMatchObject({ kind: 'nearest', mandates: { length: 3 } })
  })

  it.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 words', 'lettuce '.repeat(10_000)],
    ['mark-up', '<script>alert(1)</script> **bold** <!channel> @everyone `x`'.repeat(50)],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(5000)],
    ['letters that unfold', 'ﷺ'.repeat(10_000)],
    ['control characters', '\u0000\u001b[31m\u202e'.repeat(3000)],
    ['half a pair', '\ud83d'.repeat(100)],
  ])('answers quickly to %s', (_, query) => {
    const started = performance.now()
    expect(find(query)).toMatch(/^nearest/)
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('gives the same answer every time', () => {
    expect(new Set(Array.from({ length: 5 }, () => find('lighthuose'))).size).toBe(1)
  })
})
