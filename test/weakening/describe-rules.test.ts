import { describe, expect, it } from 'vitest'
import { describeRule, describeRules } from '../../src/weakening/describe-rules.ts'
import { categories } from '../../src/weakening/finding.ts'
import { escapeClauseAdded } from '../../src/weakening/rules/escape-clause-added.ts'
import { rules } from '../../src/weakening/rules.ts'

describe('describeRule', () => {
  it('says what the rule looks for, how it weighs, why, and both of its sentences', () => {
    const text = describeRule(escapeClauseAdded)
    expect(text).toMatch(/^### escape-clause-added\n\n/)
    expect(text).toContain('severity medium; looks at operative paragraphs.')
    expect(text).toContain(escapeClauseAdded.rationale)
    expect(text).toContain('- Weakens (▼): “{phrase}” was added to a duty, which leaves room not to act on it.')
    expect(text).toContain('- Strengthens (△): ')
  })
})

describe('describeRules', () => {
  it('has a chapter for every category, in their order, and every rule once', () => {
    const text = describeRules(rules)
    expect([...text.matchAll(/^## .+ \(`(?<category>[a-z-]+)`\)$/gm)].map(({ groups }) => groups?.category)).toEqual([...categories])
    expect([...text.matchAll(/^### (?<id>.+)$/gm)].map(({ groups }) => groups?.id).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  })
})
