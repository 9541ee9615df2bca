import { expect, it } from 'vitest'
import { opensAlike } from '../../src/weakening/opening.ts'
import { passageOf } from '../../src/weakening/passage.ts'

const passage = (text: string) => passageOf([{ label: 'OP1', part: 'operative', depth: 0, parent: null, text }])

it.each([
  ['Urges the Government to free the fishers;', 'Urges the Government to mend nets;', true],
  ['Stresses that peace on the coast needs trials;', 'Stresses that lasting peace needs schools on the coast;', true],
  ['Urges Aldovia to free the fishers;', 'Notes that Aldovia will free the fishers;', false],
  ['Urges Aldovia to free the fishers;', 'Urges Bremony to mend nets;', false],
])('%s / %s: %s', (one, other, alike) => expect(opensAlike(passage(one), passage(other))).toBe(alike))
