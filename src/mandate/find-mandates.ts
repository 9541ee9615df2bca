import Fuse from 'fuse.js'
import { readSymbol } from '../documents/document-symbol.ts'
import type { Mandate } from './mandate.ts'
import { nameWords } from './name-agreement.ts'
import { wordsOfOtherLanguages } from './words-of-other-languages.ts'

/** What a search in the catalogue came to. `nearest` holds at most three, and none where nothing comes close. */
export type FoundMandates =
  | { readonly kind: 'found'; readonly mandate: Mandate }
  | { readonly kind: 'several'; readonly mandates: readonly Mandate[] }
  | { readonly kind: 'nearest'; readonly mandates: readonly Mandate[] }

/** The longest title has some 220 characters; what is longer is no name. */
const longestQuery = 240
/** Fuse compares in stretches of 32 characters: a typo shows within two of them. */
const longestTypo = 64
const shownNearest = 3

/**
 * Mandates by slug, name, alias, holder or symbol (`counterterrorism`, `CT`, `defenders`, `49/10`): whole names first, then names whose words begin
 * with the words of the query, then spelling. The same query and catalogue give the same answer. Any text may be asked.
 */
export function findMandates(query: string, catalogue: readonly Mandate[]): FoundMandates {
  const asked = query.slice(0, longestQuery).trim()
  const symbol = readSymbol(asked)
  if (symbol) {
    const holding = catalogue.filter(({ lineage }) => lineage.includes(symbol))
    if (holding.length > 0) return one(holding)
  }
  const key = compact(asked)
  if (key === '') return { kind: 'nearest', mandates: [] }
  const exact = catalogue.filter((mandate) => names(mandate).some((name) => compact(name) === key))
  if (exact.length > 0) return one(exact)
  const words = nameWords(asked).map((word) => wordsOfOtherLanguages.get(word) ?? word)
  const begun = catalogue.filter((mandate) => words.length > 0 && beginsWith(names(mandate).flatMap(nameWords), words))
  return begun.length > 0 ? one(begun) : { kind: 'nearest', mandates: nearest(asked, catalogue) }
}

function one(mandates: readonly Mandate[]): FoundMandates {
  const [mandate, ...others] = mandates
  return mandate && others.length === 0 ? { kind: 'found', mandate } : { kind: 'several', mandates }
}

/** Everything that a mandate answers to. */
function names({ slug, shortName, title, aliases, holder }: Mandate): readonly string[] {
  return [slug, shortName, title, ...aliases, ...(holder ? [holder.value] : [])]
}

/** `Counter-terrorism`, `counter terrorism` and `counterterrorism` alike. */
function compact(name: string): string {
  return nameWords(name).join('')
}

function beginsWith(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((beginning) => words.some((word) => word.startsWith(beginning)))
}

/** By spelling, best first; titles weigh less, since a long one comes close to much. */
function nearest(asked: string, catalogue: readonly Mandate[]): readonly Mandate[] {
  const fuse = new Fuse(catalogue, {
    keys: [
      { name: 'short', weight: 3, getFn: ({ shortName, slug }) => [shortName, slug] },
      { name: 'aliases', weight: 2, getFn: ({ aliases }) => aliases },
      { name: 'title', weight: 1, getFn: ({ title, holder }) => (holder ? [title, holder.value] : [title]) },
    ],
    threshold: 0.4,
    ignoreLocation: true,
  })
  return fuse.search(asked.slice(0, longestTypo), { limit: shownNearest }).map(({ item }) => item)
}
