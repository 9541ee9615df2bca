import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { categories, severities } from '../../src/weakening/finding.ts'
import { rules } from '../../src/weakening/rules.ts'

const folder = new URL('../../src/weakening/rules/', import.meta.url)
const tables = new URL('./rules/', import.meta.url)
const askedThroughOptions = ['protected-phrase-lost', 'resisted-phrase-added']

const filesIn = (place: URL): readonly string[] => readdirSync(place).toSorted()

describe('the rules', () => {
  it('are those of the folder, each once and in a file of its name', () => {
    expect(rules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(filesIn(folder))
  })

  it('each have a table of passes and catches', () => {
    const tabled = rules.map(({ id }) => id).filter((id) => !askedThroughOptions.includes(id))
    expect(filesIn(tables)).toEqual(expect.arrayContaining(tabled.map((id) => `${id}.test.ts`)))
  })

  it('leave no category without a rule', () => {
    expect(new Set(rules.map(({ category }) => category))).toEqual(new Set(categories))
  })

  it.each(rules)('$id says what it finds in plain sentences for both directions, and why', ({ summary, rationale, severity, messages }) => {
    expect(severities).toContain(severity)
    expect(summary).toMatch(/^[A-Z“][^.]+[^.]$/)
    expect(rationale).toMatch(/^[A-Z“].{60,}\.$/)
    const sentences = Object.values(messages).flatMap(({ weakens, strengthens }) => [weakens, strengthens])
    expect(sentences.length).toBeGreaterThan(0)
    for (const sentence of sentences) {
      expect(sentence).toMatch(/[a-z}”]$/)
      expect(sentence.length).toBeLessThan(180)
    }
  })
})
