import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadConfig } from '../../src/config/load-config.ts'
import { nextRenewal } from '../../src/council/renewal.ts'
import { termOf } from '../../src/council/term.ts'
import { DocumentSymbol, symbolParts } from '../../src/documents/document-symbol.ts'
import { baselineOf } from '../../src/mandate/baseline.ts'
import { matchMandate } from '../../src/mandate/match-mandate.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'
import { draft } from './constructed.ts'

/** The catalogue against 319 real texts, which are read from their folder and never copied. */
const corpus = fileURLToPath(new URL('../../../shared/corpus/hrc/', import.meta.url))

const Held = z.object({
  symbol: z.string(),
  title: z.string().nullable(),
  paragraphs: z.array(z.object({ label: z.string().nullable(), kind: z.string(), text: z.string() })),
})

const held: readonly Resolution[] = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((name) => name.endsWith('.json'))
      .map((name) => resolutionOf(Held.parse(JSON.parse(readFileSync(`${corpus}${name}`, 'utf8')))))
  : []

/** One paragraph of 32/8 and one of 48/16 is operative though the corpus calls it preambular; a deciding verb tells. */
function resolutionOf({ symbol, title, paragraphs }: z.infer<typeof Held>): Resolution {
  return {
    ...draft({ symbol: symbol.replace('PRST/OS/', 'PRST/'), title, paragraphs: [] }),
    paragraphs: paragraphs.map(({ label, kind, text }) => ({
      label: label ?? '',
      part: kind === 'operative' || /^(?:(?:Also|Further) )?[Dd]ecides/.test(text) ? 'operative' : 'preambular',
      depth: 0,
      parent: null,
      text: text.replace(/\s+/g, ' ').trim(),
    })),
  }
}

const outcome = await loadConfig(fileURLToPath(new URL('../../config', import.meta.url)))
const mandates = outcome.kind === 'loaded' ? outcome.config.mandates : []

const symbol = (short: string): DocumentSymbol => DocumentSymbol.parse(`A/HRC/RES/${short}`)
const text = (short: string): Resolution => {
  const found = held.find(({ masthead }) => masthead.symbol === symbol(short))
  if (!found) throw new Error(`${short} is not in the corpus`)
  return found
}
const matched = (resolution: Resolution): readonly string[] => {
  const match = matchMandate(resolution, mandates)
  return match.kind === 'matched' ? match.mandates.map(({ slug }) => slug) : []
}

/** Founding texts whose body had no name yet, or another one. */
const unnamedFounders = ['39/2', '46/1', '52/39'].map(symbol)

describe.skipIf(held.length === 0)('the catalogue on the corpus (skipped where ../shared/corpus/hrc is missing)', () => {
  it('matches a text with a mandate exactly where the lineage lists it', () => {
    const wrong = held.flatMap((resolution) => {
      const own = resolution.masthead.symbol
      const truth = mandates.filter(({ lineage }) => own && lineage.includes(own)).map(({ slug }) => slug)
      const got = matched(resolution)
      return got.toSorted().join() === truth.toSorted().join() ? [] : [{ own, truth, got }]
    })
    expect(wrong.map(({ own }) => own).toSorted()).toEqual(unnamedFounders.toSorted())
    expect(wrong.every(({ got }) => got.length === 0)).toBe(true)
  })

  it.each([
    ['49/10', ['40/16']],
    ['48/16', ['45/19']],
    ['50/23', ['48/25']],
    ['57/1', ['51/1']],
    ['55/19', ['52/27', 'S-35/1']],
    ['52/1', ['49/2']],
  ])('compares %s with %j', (short, expected) => {
    const match = matchMandate(text(short), mandates)
    expect(match.kind === 'matched' && baselineOf(text(short), match.mandates)).toMatchObject({ symbols: expected.map(symbol) })
  })

  it.each([
    ['48/21', 'the item 10 text on Yemen'],
    ['45/26', 'the item 10 text on Yemen'],
    ['52/43', 'the item 10 text on South Sudan'],
    ['55/26', 'the item 10 text on South Sudan'],
    ['37/27', 'the text on terrorism and human rights'],
    ['55/4', 'the yearly text on the right to food'],
  ])('does not take %s, %s, for a renewal', (short) => {
    expect(matched(text(short))).toEqual([])
  })

  it.each([
    ['49/10', { usual: '58', expires: '58' }],
    ['52/20', { usual: '61', expires: '62' }],
    ['50/23', { usual: null, expires: '52' }],
    ['48/25', { usual: '50', expires: '50' }],
    ['56/13', { usual: '66', expires: '66' }],
    ['52/2', { usual: '58', expires: '58' }],
  ])('reads when %s is to be renewed: %j', (short, expected) => {
    const session = symbolParts(symbol(short))?.session
    expect(session && nextRenewal(session, termOf(text(short)), false)).toMatchObject(expected)
  })

  it('agrees with the last text of each mandate on its term', () => {
    const differing = mandates.flatMap(({ slug, lineage, termYears }) => {
      const last = held.find(({ masthead }) => masthead.symbol !== null && masthead.symbol === lineage.at(-1))
      const months = last ? termOf(last)?.months : undefined
      return months && termYears !== null && months !== termYears * 12 ? [`${slug}: ${months} months, catalogue ${termYears} years`] : []
    })
    expect(differing).toEqual([])
  })

  it('protects words that stand in a text of the mandate, and resists none that stand in its last text', () => {
    const says = (resolution: Resolution | undefined, phrase: string): boolean =>
      resolution?.paragraphs.some(({ text: words }) => words.toLowerCase().includes(phrase.toLowerCase())) ?? false
    const astray = mandates.flatMap(({ slug, lineage, protect, resist }) => {
      const own = held.filter(({ masthead }) => masthead.symbol && lineage.includes(masthead.symbol))
      if (own.length === 0) return []
      const missing = protect.filter(({ phrase }) => !own.some((resolution) => says(resolution, phrase)))
      const present = resist.filter(({ phrase }) => slug !== 'libya-ffm' && says(own.at(-1), phrase))
      return [...missing, ...present].map(({ phrase }) => `${slug}: ${phrase}`)
    })
    expect(astray).toEqual([])
  })
})
