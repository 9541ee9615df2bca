import { english } from './english/words.ts'
import { withFrenchSpaces } from './french/spaces.ts'
import { french } from './french/words.ts'
import { spanish } from './spanish/words.ts'

/** The languages in which the product speaks. What documents say stays in their own. */
export const languages = ['en', 'fr', 'es'] as const
export type Language = (typeof languages)[number]

/** All words of one language; the English ones say which there are, so that a missing one is an error of types. */
export type Words = typeof english

const catalogue: Readonly<Record<Language, Words>> = { en: english, fr: withFrenchSpaces(french), es: spanish }

const names: Readonly<Record<string, Language>> = {
  en: 'en',
  english: 'en',
  fr: 'fr',
  french: 'fr',
  français: 'fr',
  francais: 'fr',
  es: 'es',
  spanish: 'es',
  español: 'es',
  espanol: 'es',
}

/** A language by its name in English or in itself, or by its code; null for any other word. */
export function languageNamed(name: string | undefined): Language | null {
  const known = name?.toLowerCase()
  return known !== undefined && Object.hasOwn(names, known) ? (names[known] ?? null) : null
}

/** The language of a locale, `fr` or `es-419`; null where it is none that there is. */
export function languageOfLocale(locale: string | null | undefined): Language | null {
  return languages.find((one) => one === locale?.split('-', 1)[0]?.toLowerCase()) ?? null
}

export function wordsOf(language: Language): Words {
  return catalogue[language]
}

/** The first language of an `Accept-Language` header that there is; English where there is none. Source: RFC 9110, section 12.5.4. */
export function negotiated(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part, index) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((parameter) => /^\s*q=(?<q>[01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.groups?.q).find((q) => q)
      return { language: range.split('-')[0], weight: weight === undefined ? 1 : Number(weight), index }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight || one.index - other.index)
  for (const { language } of wanted) {
    const known = languages.find((one) => one === language)
    if (known) return known
  }
  return 'en'
}
