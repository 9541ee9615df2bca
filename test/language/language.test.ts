import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { languages, negotiated, type Words, wordsOf } from '../../src/language/language.ts'
import { Sentence } from '../../src/language/sentence.ts'
import { voiceOf } from '../../src/language/voice.ts'
import { pages } from '../../src/pages/server.ts'
import { sampleRecord } from '../support/sample-record.ts'

/** Every entry by its path; functions as what they give for some numbers, or for some words where they ask for words. */
function entries(words: unknown, language: Words, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') return [[path, said(words as (...given: readonly unknown[]) => unknown, path, language)]] // a catalogue has no others
  return Object.entries(words as Readonly<Record<string, unknown>>).flatMap(([key, inner]) => entries(inner, language, `${path}.${key}`)) // a branch of the catalogue
}

/** Facts that fit a shape. */
function constructed(shape: z.core.$ZodType): unknown {
  const { def } = shape._zod as z.core.$ZodTypes['_zod'] // every shape is one of zod’s own
  switch (def.type) {
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, constructed(inner)]))
    case 'array':
      return [constructed(def.element), constructed(def.element)]
    case 'union': {
      const [first] = def.options
      return first && constructed(first)
    }
    case 'optional':
    case 'nullable':
    case 'readonly':
      return constructed(def.innerType)
    case 'literal':
      return def.values[0]
    case 'enum':
      return Object.values(def.entries)[0]
    case 'number':
      return 2
    case 'boolean':
      return true
    case 'string':
      return '2099-03-24'
    default:
      throw new Error(`a sentence has a fact of type ${def.type}`)
  }
}

function said(sentence: (...given: readonly unknown[]) => unknown, path: string, words: Words): string {
  if (path.endsWith('.weakenedPoints')) return String(sentence(2, 'X', 'Y'))
  const shape = Sentence.options.find(({ shape: { kind } }) => path === `.alert.says.${kind.value}`)
  if (shape) return String(sentence(constructed(shape), voiceOf(words)))
  for (const given of [
    [2, 3, 4],
    ['S-37', 'X', 'Y'],
  ]) {
    try {
      return String(sentence(...given))
    } catch {}
  }
  throw new Error(`${path} says nothing for numbers nor for words`)
}

/** Words that are the same in both languages. */
const shared = [
  '.ownName',
  '.locale',
  '.site.staysEnglish',
  '.site.api',
  '.home.noReason',
  '.common.colon',
  '.findings.names.law.jus cogens',
]
/** These join what they are given, and have no words of their own. */
const joins = [
  '.alert.headline.weaker',
  '.alert.headline.revision',
  '.alert.headline.about',
  '.alert.digestSeverity',
  '.verdict.between',
  '.verdict.kind',
  '.doubts.conflictOf.one',
  '.alert.says.named',
  '.alert.says.as-it-came',
]
const alike = /^(?:Versions|Source|Citation|Notes|Adoption|Mandat|\d*|Site|)$/

describe('the languages', () => {
  it('say everything in their own words', () => {
    const english = new Map(entries(wordsOf('en'), wordsOf('en')))
    for (const language of languages.filter((one) => one !== 'en')) {
      const same = entries(wordsOf(language), wordsOf(language)).filter(
        ([path, words]) => words === english.get(path) && ![...shared, ...joins].includes(path) && !alike.test(words),
      )
      expect(same, language).toEqual([])
      expect(
        entries(wordsOf(language), wordsOf(language))
          .map(([path]) => path)
          .toSorted(),
        language,
      ).toEqual([...english.keys()].toSorted())
    }
  })

  it('count one and many', () => {
    const of = (count: number) => languages.map((language) => wordsOf(language).redline.unchanged(count))
    expect(of(1)).toEqual(['1 paragraph unchanged', '1 paragraphe inchangé', '1 párrafo sin cambios'])
    expect(of(2)).toEqual(['2 paragraphs unchanged', '2 paragraphes inchangés', '2 párrafos sin cambios'])
  })

  it.each([
    ['none', undefined, 'en'],
    ['nothing', '', 'en'],
    ['one that there is not', 'de-DE,de;q=0.9', 'en'],
    ['a region', 'fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    ['by weight', 'en;q=0.5, es-MX;q=0.9', 'es'],
    ['one that is not wanted', 'fr;q=0, es;q=0.1', 'es'],
    ['any', '*', 'en'],
    ['an endless one', `${'x'.repeat(100_000)},fr`, 'en'],
  ])('are chosen as the browser prefers: %s', (_, header, language) => {
    expect(negotiated(header)).toBe(language)
  })
})

describe('an edition', () => {
  const { record, comparison } = sampleRecord()
  const site = pages({ record, mandates: () => [] })
  const html = async (path: string, headers: Record<string, string> = {}) => (await site.request(path, { headers })).text()

  it('is that of the address, else that of the browser', async () => {
    expect(await html('/fr')).toContain('<html lang="fr"')
    expect(await html('/es/renewals', { 'accept-language': 'fr' })).toContain('<html lang="es"')
    expect(await html('/', { 'accept-language': 'fr' })).toContain('<html lang="fr"')
    expect((await site.request('/')).headers.get('vary')).toMatch(/accept-language/i)
    expect(await html('/fr/nothing')).toContain('<html lang="fr"')
  })

  it('leads on within itself, and to the same page in the others', async () => {
    const page = await html(`/es/redline/${comparison.id}?view=side`)
    expect(page).toContain('href="/es/dossiers/90/L.1"')
    expect(page).toContain(`href="/fr/redline/${comparison.id}?view=side"`)
    expect(page).toContain('Evaluación por reglas; no es un documento de las Naciones Unidas.')
  })

  it('says findings and verdicts in its language', async () => {
    const page = await html(`/fr/redline/${comparison.id}`)
    expect(page).toContain('«\u00A0Urges\u00A0» est devenu «\u00A0Invites\u00A0», verbe plus faible pour la même demande.')
    const verdict = '2 points affaiblis, gravité la plus élevée\u00A0: grave (tâches et obligations et verbe du dispositif).'
    for (const path of [`/fr/redline/${comparison.id}`, '/fr/dossiers/90/L.1', '/fr']) expect(await html(path), path).toContain(verdict)
  })

  it('marks what stays English', async () => {
    expect(await html(`/fr/redline/${comparison.id}`)).toContain('<span lang="en">The task would no longer be part of the mandate.</span>')
    expect(await html(`/fr/redline/${comparison.id}`)).toContain('Les textes cités sont en anglais.')
  })
})
