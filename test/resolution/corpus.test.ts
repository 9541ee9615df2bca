import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'

const folder = new URL('../../../shared/corpus/hrc/', import.meta.url)
const missing = !existsSync(folder)

const Expected = z.object({
  symbol: z.string(),
  title: z.string(),
  adopted_on: z.string().nullable(),
  adoption: z.string(),
  paragraphs: z.array(z.object({ label: z.string().nullable(), text: z.string() })),
})

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Texts whose source lost a number or read a paragraph as a heading, so that its labels are not those of the text. */
const knownExceptions = new Map([
  ['A/HRC/RES/16/1', 'quotes a resolution of the General Assembly, read as part of paragraph 2'],
  ['A/HRC/RES/16/21', 'quotes a resolution of the General Assembly, read as part of paragraph 4'],
  ['A/HRC/RES/31/31', 'the source parts one preambular paragraph in two'],
  ['A/HRC/RES/32/8', 'the source lost number 1'],
  ['A/HRC/RES/35/23', 'targets without numbers, read as part of paragraph 3'],
  ['A/HRC/RES/45/29', 'one operative clause without a number'],
  ['A/HRC/RES/45/31', 'the source takes a preambular paragraph for a heading'],
  ['A/HRC/RES/48/16', 'the source takes paragraph 6 for a preambular one'],
  ['A/HRC/RES/49/20', 'the source takes a preambular paragraph for a heading'],
  ['A/HRC/RES/54/35', 'the source lost number 1'],
  ['A/HRC/RES/56/15', 'one operative clause without a number'],
  ['A/HRC/RES/57/4', 'the source lost number 3'],
])

const texts = missing
  ? []
  : readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const expected = Expected.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
        return { expected, read: parseResolution(blocksOfText(readFileSync(new URL(name.replace('.json', '.txt'), folder), 'utf8'))) }
      })

describe.skipIf(missing)(missing ? 'the corpus: SKIPPED, ../shared/corpus/hrc is missing' : 'the corpus', () => {
  it('gives label and words of at least 99.5 % of the paragraphs, and misses only in the texts listed', () => {
    let paragraphs = 0
    let right = 0
    const wrong = new Set<string>()
    for (const { expected, read } of texts) {
      const found = new Set(read.paragraphs.map(({ label, text }) => `${label} ${text}`))
      for (const { label, text } of expected.paragraphs) {
        if (label === null) continue
        paragraphs++
        if (found.has(`${label} ${folded(text)}`)) right++
        else wrong.add(expected.symbol)
      }
    }
    expect(texts).toHaveLength(319)
    expect(right / paragraphs).toBeGreaterThanOrEqual(0.995)
    expect([...wrong].sort()).toEqual([...knownExceptions.keys()].sort())
  })

  it('reads symbol and title of every resolution', () => {
    for (const { expected, read } of texts) {
      expect(read.masthead.symbol).toBe(expected.symbol)
      if (read.masthead.kind === 'resolution') expect(read.title).toBe(folded(expected.title))
    }
  })

  it('reads every adoption; every recorded vote adds up or is a doubt', () => {
    for (const { expected, read } of texts) {
      if (expected.adoption === '?') continue
      const how = read.adoption?.how
      const counts = how?.kind === 'vote' ? how.counts : null
      const told = counts ? `vote ${counts.inFavour}-${counts.against}-${counts.abstaining}` : 'without a vote'
      expect(told).toBe(expected.adoption.replace('-no', '-0'))
      expect(read.adoption?.on).toBe(expected.adopted_on)
      const named = how?.kind === 'vote' ? how.inFavour.length + how.against.length + how.abstaining.length : 0
      const counted = counts ? counts.inFavour + counts.against + counts.abstaining : 0
      if (named !== counted) expect(read.doubts.map(({ reason }) => reason).join()).toContain('the recorded vote counts')
    }
  })
})
