import { z } from 'zod'
import { HowAdopted, names, Sponsors, Subject, severity, TextName } from '../language/fact.ts'
import { Sentence } from '../language/sentence.ts'
import { categories } from '../weakening/finding.ts'
import { Told } from '../weakening/told.ts'

const about = { subject: Subject }

/** Where a change stands: the labels of its paragraphs, and what it is measured by where that is not the one prior text. */
export const Placed = z.object({
  category: z.enum(categories),
  prior: z.string().nullable(),
  draft: z.string().nullable(),
  against: z.array(TextName).readonly().exactOptional(),
  /** A symbol, or one of the words for a version without one. */
  since: z.string().exactOptional(),
})

/** Why a change matters: what a rule says of it. */
export const Explained = Told.extend({ rule: z.string() })

const revised = ['mixed', 'weaker-further', 'weaker', 'nothing', 'stronger', 'all-back', 'part-back'] as const
const missing = ['reminder', 'not-seen-yet', 'listed', 'lapsed', 'expired'] as const

/** What a headline is built from. */
const Headline = z.discriminatedUnion('kind', [
  z.object({ ...about, kind: z.literal('weaker'), category: z.enum(categories), ends: z.boolean(), ifAdopted: z.string().nullable() }),
  z.object({ ...about, kind: z.literal('only-stronger'), count: z.number() }),
  z.object({ ...about, kind: z.literal('none-found'), changed: z.number() }),
  z.object({
    ...about,
    kind: z.literal('renewal'),
    draft: TextName,
    months: z.number().nullable(),
    terms: names,
    /** Absent in alerts of an older version. */
    restsOn: names.exactOptional(),
    citationsUpdated: z.boolean(),
    tone: z.number(),
    isShort: z.boolean(),
  }),
  z.object({ ...about, kind: z.literal('uncompared'), ends: z.boolean() }),
  z.object({
    ...about,
    kind: z.literal('revision'),
    version: z.string(),
    effect: z.enum(revised),
    stronger: z.number(),
    weaker: z.number(),
  }),
  z.object({ ...about, kind: z.literal('amendment'), by: names }),
  z.object({
    ...about,
    kind: z.literal('amendment-weighed'),
    name: z.string(),
    effect: z.enum(['stronger', 'in-part', 'nothing']),
    places: z.number(),
  }),
  z.object({ ...about, kind: z.literal('adopted'), how: HowAdopted }),
  z.object({ ...about, kind: z.literal('missing'), stage: z.enum(missing), session: z.string() }),
  z.object({ kind: z.literal('cannot-tell'), session: z.string(), count: z.number() }),
  z.object({ ...about, kind: z.literal('seen'), name: TextName }),
  z.object({ ...about, kind: z.literal('sponsors'), gained: names, lost: names }),
  z.object({ kind: z.literal('digest'), count: z.number() }),
  z.object({ ...about, kind: z.literal('about'), said: Sentence }),
  z.object({ kind: z.literal('said'), said: Sentence }),
])

/** What an event is called in short, where that is not its headline. */
const InShort = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('revised'), name: TextName, stronger: names, weaker: names }),
  z.object({ kind: z.literal('amendment'), symbol: z.string(), by: names, stronger: names, weaker: names }),
  z.object({ kind: z.literal('adopted'), name: TextName, how: HowAdopted }),
  z.object({ kind: z.literal('seen'), name: TextName }),
  z.object({ kind: z.literal('said'), said: Sentence }),
])

const Documents = z.object({ kind: z.enum(['against', 'amends', 'one']), draft: TextName, others: z.array(TextName).readonly() })

const Where = z.object({
  item: z.number().nullable(),
  /** As printed: `24 March 2026`. */
  issued: z.string().nullable(),
  sponsors: Sponsors,
  /** True where the sponsors are those who tabled an amendment. */
  tabled: z.boolean(),
  action: z.object({ first: z.number(), last: z.number(), estimated: z.boolean() }).nullable(),
})

const headlineParts = { headline: Headline.exactOptional(), inShort: InShort.exactOptional() }

/** The facts that an alert is worded from, so that a channel can word it in another language. What is not there, in alerts of an older version, stays in English. */
export const AlertParts = z.object({
  ...headlineParts,
  documents: Documents.exactOptional(),
  where: Where.exactOptional(),
  /** What the body says, sentence by sentence, and each doubt. */
  body: z.array(Sentence).readonly().exactOptional(),
  doubts: z.array(Sentence).readonly().exactOptional(),
  /** The events of a digest that its body names, and how many more there are. */
  digest: z
    .object({
      told: z.array(z.object({ severity, headline: z.string(), parts: z.object(headlineParts).exactOptional() })).readonly(),
      left: z.number(),
    })
    .exactOptional(),
})
export type AlertParts = z.infer<typeof AlertParts>
export type HeadlineParts = z.infer<typeof Headline>
export type InShortParts = z.infer<typeof InShort>
export type PlaceParts = z.infer<typeof Placed>
export type ExplainedParts = z.infer<typeof Explained>
export type WhereParts = z.infer<typeof Where>
export type DocumentsParts = z.infer<typeof Documents>
