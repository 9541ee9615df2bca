import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { compareResolutions } from '../../src/comparison/compare-resolutions.ts'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'

/** Reference labels on real pairs, and the texts; they lie beside the checkout and are never copied into it. */
const labels = new URL('../../../shared/benchmark/gold/', import.meta.url)
const texts = new URL('../../../shared/corpus/hrc/', import.meta.url)
const missing = !existsSync(labels) || !existsSync(texts)

const Row = z.object({
  relation: z.string(),
  moved: z.boolean(),
  prior: z.array(z.string()),
  draft: z.array(z.string()),
})
const Labelled = z.object({ prior: z.string(), draft: z.string(), alignment: z.array(Row) })
type Row = Pick<z.infer<typeof Row>, 'prior' | 'draft'>

/** `OP1>OP2` for every pair that a row links, `OP1>` and `>OP2` for what was removed or added. */
const linksOf = (rows: readonly Row[]): Set<string> =>
  new Set(
    rows.flatMap(({ prior, draft }) => (prior.length ? prior : ['']).flatMap((p) => (draft.length ? draft : ['']).map((d) => `${p}>${d}`))),
  )

const read = (symbol: string): Resolution =>
  parseResolution(blocksOfText(readFileSync(new URL(`${symbol.replaceAll('/', '_')}.txt`, texts), 'utf8')))

const share = (wanted: ReadonlySet<string>, found: ReadonlySet<string>): number => [...wanted].filter((link) => found.has(link)).length

describe.skipIf(missing)('compareResolutions on labelled real pairs (skipped where ../shared is missing)', () => {
  const pairs = missing
    ? []
    : readdirSync(labels)
        .filter((name) => name.endsWith('.json'))
        .map((name) => Labelled.parse(JSON.parse(readFileSync(new URL(name, labels), 'utf8'))))
  const compared = pairs.map((pair) => ({ pair, comparison: compareResolutions(read(pair.prior), read(pair.draft)) }))

  it('finds who became whom', () => {
    const total = { wanted: 0, found: 0, wantedHard: 0, foundHard: 0 }
    for (const { pair, comparison } of compared) {
      const said = linksOf(
        comparison.correspondences.map(({ prior, draft }) => ({
          prior: prior.map(({ label }) => label),
          draft: draft.map(({ label }) => label),
        })),
      )
      const all = linksOf(pair.alignment)
      const hard = linksOf(pair.alignment.filter(({ moved, relation }) => moved || relation === 'split' || relation === 'merged'))
      total.wanted += all.size
      total.found += share(all, said)
      total.wantedHard += hard.size
      total.foundHard += share(hard, said)
    }
    expect(total.found / total.wanted).toBeGreaterThanOrEqual(0.975)
    expect(total.foundHard / total.wantedHard).toBeGreaterThanOrEqual(0.84)
  })

  it('rebuilds both texts of every entry', () => {
    for (const { comparison } of compared) {
      for (const { prior, draft, redline } of comparison.correspondences) {
        const textOf = (without: 'strike' | 'insert'): string =>
          redline
            .filter(({ op }) => op !== without)
            .map(({ text }) => text)
            .join('')
        expect(textOf('insert')).toBe(prior.map(({ text }) => text).join('\n'))
        expect(textOf('strike')).toBe(draft.map(({ text }) => text).join('\n'))
      }
    }
  })
})
