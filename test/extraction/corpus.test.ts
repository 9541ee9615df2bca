import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readDocument } from '../../src/extraction/read-document.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'

const corpus = new URL('../../../shared/corpus/documents/', import.meta.url)
const absent = !existsSync(corpus)

const Expected = z.object({
  symbol: z.string(),
  title: z.string(),
  job_number: z.string(),
  paragraphs: z.array(z.object({ label: z.string(), kind: z.string(), text: z.string() })),
  footnotes: z.array(z.object({ text: z.string() })),
})

/** Formats differ in quotes, hyphens and spaces; none of that is a change of text. */
function normalised(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

interface Read {
  readonly file: string
  readonly right: number
  readonly all: number
  /** Footnotes and page furniture that stand in the body, and footnotes that are not found. */
  readonly astray: readonly string[]
}

async function readAgainstExpected(file: string): Promise<Read> {
  const sidecar = new URL(file.replace(/(?:\.autonumbered)?\.\w+$/, '.expected.json'), corpus)
  const expected = Expected.parse(JSON.parse(readFileSync(sidecar, 'utf8')))
  const outcome = await readDocument(readFileSync(new URL(file, corpus)))
  if (outcome.kind === 'unreadable') return { file, right: 0, all: expected.paragraphs.length, astray: [outcome.detail] }
  const found = new Map(parseResolution(outcome.blocks).paragraphs.map(({ label, text }) => [label, normalised(text)]))
  const paragraphs = expected.paragraphs.filter(({ kind }) => kind !== 'heading')
  const texts = outcome.blocks.map(({ role, text }) => ({ role, text: normalised(text) }))
  const body = texts.filter(({ role }) => role === 'body').map(({ text }) => text)
  const apart = [expected.job_number, ...expected.footnotes.map(({ text }) => normalised(text))]
  return {
    file,
    right: paragraphs.filter(({ label, text }) => found.get(label) === normalised(text)).length,
    all: paragraphs.length,
    astray: [
      ...apart.filter((text) => body.some((paragraph) => paragraph.includes(text))),
      ...apart.filter((text) => !texts.some((block) => block.role !== 'body' && block.text.includes(text))),
      ...[...found.keys()].filter((label) => !paragraphs.some((paragraph) => paragraph.label === label)),
    ],
  }
}

describe.skipIf(absent)(
  `documents in the layout of the United Nations${absent ? ' (SKIPPED: ../shared/corpus/documents is not there)' : ''}`,
  () => {
    const files = absent ? [] : readdirSync(corpus)

    it.each([
      { format: 'docx', share: 1 },
      { format: 'doc', share: 1 },
      { format: 'pdf', share: 0.99 },
    ])('are read from .$format with $share of their paragraphs right, and nothing astray', async ({ format, share }) => {
      const reads: Read[] = []
      for (const file of files.filter((name) => name.endsWith(`.${format}`))) reads.push(await readAgainstExpected(file))
      expect(reads.length).toBeGreaterThanOrEqual(18)
      expect(reads.filter(({ astray }) => astray.length > 0)).toEqual([])
      const [right, all] = [reads.reduce((sum, read) => sum + read.right, 0), reads.reduce((sum, read) => sum + read.all, 0)]
      expect(right / all).toBeGreaterThanOrEqual(share)
    })
  },
)
