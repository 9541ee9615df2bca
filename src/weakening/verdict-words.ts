import { z } from 'zod'
import { type Category, categories, type Severity, severities } from './finding.ts'
import type { FindingTerms } from './finding-words.ts'

const kinds = z.array(z.enum(categories)).readonly()
const symbols = z.array(z.string()).readonly()

/** What a verdict says, as data: the sentences of all languages are made from it. */
export const VerdictTold = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('renewal'),
    /** Null where no period is stated. */
    months: z.number().nullable(),
    /** Symbols of the texts on whose terms the mandate is renewed, as they are cited. */
    terms: symbols,
    /** Further texts in which the terms themselves stand. */
    restsOn: symbols,
    /** Most of the terms are kept without being restated. */
    isShort: z.boolean(),
    changed: z.boolean(),
    /** How many findings are of tone alone. */
    tone: z.number(),
  }),
  z.object({ kind: z.literal('nothing-found'), changed: z.number() }),
  /** Of a merger: what is new in it has been in another of its prior texts. */
  z.object({ kind: z.literal('from-other-prior') }),
  z.object({
    kind: z.literal('found'),
    weakened: z.number(),
    /** Null where nothing is weakened. */
    gravest: z.enum(severities).nullable(),
    strengthened: z.number(),
    /** Categories of the findings, each once, the worst first. */
    weaker: kinds,
    stronger: kinds,
  }),
])
export type VerdictTold = z.infer<typeof VerdictTold>

/** A renewal that changes nothing of substance, with what it names already in words; empty where it names nothing. */
export interface RenewalInWords {
  readonly period: string
  readonly terms: string
  readonly restsOn: string
  readonly isShort: boolean
  readonly changed: boolean
  readonly tone: number
}

/** The sentences of a verdict in one language. */
export interface VerdictWords {
  readonly renewal: (renewal: RenewalInWords) => string
  readonly nothingFound: (changed: number) => string
  readonly fromOtherPrior: string
  /** `gravest` and `kinds` in words, in small letters. */
  readonly weakened: (count: number, gravest: string, kinds: string) => string
  readonly noneWeakened: string
  readonly strengthened: (count: number, kinds: string) => string
  /** Between what is weakened and what is strengthened. */
  readonly between: string
  /** The name of a category within a sentence. */
  readonly kind: (name: string) => string
  /** What stands for the kinds that are not named. */
  readonly otherPoints: string
}

/** What the sentences of a verdict need of a language. */
export interface VerdictTerms {
  readonly verdict: VerdictWords
  readonly findings: Pick<FindingTerms, 'period' | 'listed'>
  readonly categories: Readonly<Record<Category, string>>
  readonly severities: Readonly<Record<Severity, string>>
}

const mostKinds = 3

/** What a verdict says in a language: one neutral sentence, two where the terms stand elsewhere. */
export function summaryIn(told: VerdictTold, { verdict, findings, categories: names, severities: words }: VerdictTerms): string {
  const kindsIn = (of: readonly Category[]): string => {
    const shown = of.slice(0, mostKinds).map((category) => verdict.kind(names[category]))
    return findings.listed([...shown, ...(of.length > mostKinds ? [verdict.otherPoints] : [])])
  }
  switch (told.kind) {
    case 'renewal': {
      const { months, terms, restsOn, isShort, changed, tone } = told
      const period = months === null ? '' : findings.period(months)
      return verdict.renewal({ period, terms: findings.listed(terms), restsOn: findings.listed(restsOn), isShort, changed, tone })
    }
    case 'nothing-found':
      return verdict.nothingFound(told.changed)
    case 'from-other-prior':
      return verdict.fromOtherPrior
    case 'found': {
      const { weakened, gravest, strengthened, weaker, stronger } = told
      const worse = gravest ? verdict.weakened(weakened, words[gravest].toLowerCase(), kindsIn(weaker)) : verdict.noneWeakened
      return `${[worse, ...(strengthened > 0 ? [verdict.strengthened(strengthened, kindsIn(stronger))] : [])].join(verdict.between)}.`
    }
  }
}
