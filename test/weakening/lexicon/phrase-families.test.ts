import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Phrase } from '../../../src/weakening/lexicon/phrase.ts'
import { phraseFamilies } from '../../../src/weakening/lexicon/phrase-families.ts'
import { verbRungs } from '../../../src/weakening/lexicon/verbs.ts'
import { fold, wordsOf } from '../../../src/weakening/passage.ts'

const folder = new URL('../../../src/weakening/lexicon/', import.meta.url)

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'triggers' in value && 'examples' in value

/** Every family that a lexicon file exports, alone or in a list. */
async function exportedFamilies(): Promise<readonly Phrase[]> {
  const files = readdirSync(folder).filter((name) => name !== 'phrase-families.ts')
  const modules = await Promise.all(files.map((name) => import(new URL(name, folder).href)))
  return modules.flatMap((exported) => Object.values(exported).flat()).filter(isPhrase)
}

describe('the lexicon', () => {
  it('lists every family once', async () => {
    expect(new Set(phraseFamilies).size).toBe(phraseFamilies.length)
    const unlisted = (await exportedFamilies()).filter((phrase) => !phraseFamilies.includes(phrase))
    expect(unlisted.map(({ name }) => name)).toEqual([])
  })

  it.each(phraseFamilies)(
    '“$name” has a source, and finds its own examples by one of its words',
    ({ pattern, triggers, examples, source }) => {
      expect(source.length).toBeGreaterThan(8)
      expect(pattern.flags).toContain('g')
      expect(examples.length).toBeGreaterThan(0)
      for (const example of examples) {
        const matches = [...fold(example).matchAll(pattern)].map(([words]) => words)
        expect(matches, example).not.toEqual([])
        for (const words of matches)
          expect(triggers, words).toEqual(expect.arrayContaining([wordsOf(words).find((word) => triggers.includes(word))]))
      }
    },
  )

  it.each(verbRungs)('$name has a form, a rank and a source', ({ forms, ranks, source }) => {
    expect(forms.length).toBeGreaterThan(0)
    expect(Object.values(ranks).length).toBeGreaterThan(0)
    expect(source.length).toBeGreaterThan(8)
  })
})
