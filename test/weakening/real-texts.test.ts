import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { compareResolutions } from '../../src/comparison/compare-resolutions.ts'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'
import { categories } from '../../src/weakening/finding.ts'
import { weigh } from '../../src/weakening/weigh.ts'

/** Reference labels on real pairs, and the texts; they lie beside the checkout and are never copied into it. */
const labels = new URL('../../../shared/benchmark/gold/', import.meta.url)
const texts = new URL('../../../shared/corpus/hrc/', import.meta.url)
const missing = !existsSync(labels) || !existsSync(texts)

const Labelled = z.object({
  prior: z.string(),
  draft: z.string(),
  acceptable_severities: z.array(z.string()),
  rollover: z.boolean(),
  must_find: z.array(
    z.object({
      category: z.enum(categories),
      direction: z.enum(['weakens', 'strengthens']),
      accepted_categories: z.array(z.enum(categories)).optional(),
    }),
  ),
})

const read = (symbol: string): Resolution =>
  parseResolution(blocksOfText(readFileSync(new URL(`${symbol.replaceAll('/', '_')}.txt`, texts), 'utf8')))
const weighed = (prior: string, draft: string) => weigh(compareResolutions(read(`A/HRC/RES/${prior}`), read(`A/HRC/RES/${draft}`)))

describe.skipIf(missing)('weigh on labelled real pairs (skipped where ../shared is missing)', () => {
  const pairs = missing
    ? []
    : readdirSync(labels)
        .filter((name) => name.endsWith('.json'))
        .map((name) => Labelled.parse(JSON.parse(readFileSync(new URL(name, labels), 'utf8'))))

  const assessed = pairs.map((pair) => ({ ...pair, ...weigh(compareResolutions(read(pair.prior), read(pair.draft))) }))

  it.each(assessed)('$prior -> $draft has a verdict that the label accepts', ({ verdict, acceptable_severities, rollover }) => {
    expect(acceptable_severities).toContain(verdict.severity)
    expect(verdict.rollover).toBe(rollover)
  })

  it('finds nineteen in twenty of what must be found, under an accepted category', () => {
    const wanted = assessed.flatMap(({ must_find, findings }) => must_find.map((label) => ({ label, findings })))
    const found = wanted.filter(({ label: { direction, category, accepted_categories = [category] }, findings }) =>
      findings.some((finding) => finding.direction === direction && accepted_categories.includes(finding.category)),
    )
    expect(found.length / wanted.length).toBeGreaterThanOrEqual(0.95)
  })

  it('tells 40/16 -> 49/10 in one line, with nothing flagged', () => {
    const { findings, verdict } = weighed('40/16', '49/10')
    expect(findings).toEqual([])
    expect(verdict.summary).toMatch(/^Renews for three years on the terms of 40\/16; citations updated, no other change found\./)
  })

  it('tells that 57/1 leaves what it carries by reference standing', () => {
    const { findings, verdict } = weighed('51/1', '57/1')
    expect(findings.filter(({ direction }) => direction === 'weakens')).toEqual([])
    expect(verdict.rollover).toBe(true)
  })

  it('finds the mechanism, the tone and the reporting of 45/19 -> 48/16, and names what softens the loss', () => {
    const { findings } = weighed('45/19', '48/16')
    const weakened = findings.filter(({ direction }) => direction === 'weakens')
    expect(weakened[0]).toMatchObject({ category: 'mechanism-downgrade', severity: 'critical' })
    expect(new Set(weakened.map(({ category }) => category))).toEqual(
      new Set([...weakened.map(({ category }) => category), 'task-deleted', 'condemnation-softened', 'reporting-reduced']),
    )
  })
})
