import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/language/language.ts'
import type { Direction, Finding } from '../../src/weakening/finding.ts'
import { explanationIn } from '../../src/weakening/finding-words.ts'
import { findingOf, remarkOf } from '../../src/weakening/remark.ts'
import type { Observation, Rule } from '../../src/weakening/rule.ts'
import { RuleIndex } from '../../src/weakening/rule-index.ts'
import { textsOf } from '../../src/weakening/texts.ts'
import { redline, turnedRound } from './redline.ts'

interface Found {
  readonly message: string
  /** Words that the finding quotes from the side on which the rule saw them. */
  readonly at?: string
  readonly severity?: string
}

interface Table {
  /** Redlines in which the rule sees nothing, in either direction. */
  readonly passes: readonly string[]
  /** Redlines that weaken. Told from the other end each must strengthen, unless `oneWay`. */
  readonly catches: readonly { readonly redline: string; readonly finds: readonly Found[]; readonly oneWay?: true }[]
}

/** A rule's contract in the field's own marks, with its mirror image asked for each catch. */
export function testRule(rule: Rule, { passes, catches }: Table): void {
  describe(rule.id, () => {
    it.each(passes)('passes %s', (text) => {
      expect([...seen(rule, text, 'weakens'), ...seen(rule, text, 'strengthens')].map(({ finding }) => finding)).toEqual([])
    })

    it.each(catches)('catches $redline', ({ redline: text, finds }) => {
      const found = seen(rule, text, 'weakens')
      expect(found.map(({ observation }) => observation.message)).toEqual(finds.map(({ message }) => message))
      found.forEach(({ finding }, index) => {
        const { at, severity } = finds[index] ?? {}
        if (at !== undefined) expect(`${finding.prior?.quote} / ${finding.draft?.quote}`).toContain(at)
        if (severity !== undefined) expect(finding.severity).toBe(severity)
        saysAll(rule, finding)
      })
    })

    it.each(catches.filter(({ oneWay }) => !oneWay))('sees the mirror image of $redline', ({ redline: text, finds }) => {
      const found = seen(rule, turnedRound(text), 'strengthens')
      expect(found.map(({ observation }) => observation.message)).toEqual(finds.map(({ message }) => message))
      for (const { finding } of found) saysAll(rule, finding)
    })
  })
}

/** The sentence has all its data, and is made of what the finding carries, in English as in every language. */
function saysAll({ messages }: Rule, finding: Finding): void {
  const { told, direction, explanation } = finding
  const sentence = messages[told?.message ?? '']?.[direction] ?? ''
  for (const [, name = ''] of sentence.matchAll(/\{(\w+)\}/g)) expect(told?.data[name], name).toBeTruthy()
  expect(explanation).toMatch(/^[^{}]{20,}\.$/)
  expect(explanationIn(finding, wordsOf('en').findings)).toBe(explanation)
  for (const language of ['fr', 'es'] as const)
    expect(explanationIn(finding, wordsOf(language).findings) ?? '', language).toMatch(/^[^{}]{20,}\.$/)
}

function seen(rule: Rule, text: string, direction: Direction): { observation: Observation; finding: Finding }[] {
  const texts = textsOf(redline(text))
  const asked = direction === 'weakens' ? texts : texts.turnedRound()
  if (rule.kind === 'document') {
    return [...rule.bind(undefined)(asked)].map((observation) => ({
      observation,
      finding: findingOf(remarkOf(rule, direction, observation, undefined)),
    }))
  }
  const check = rule.bind(undefined)
  const index = new RuleIndex([rule])
  return asked.changes
    .filter((change) => [...index.askedAbout(change)].length > 0)
    .flatMap((change) =>
      [...check(change, asked)].map((observation) => ({ observation, finding: findingOf(remarkOf(rule, direction, observation, change)) })),
    )
}
