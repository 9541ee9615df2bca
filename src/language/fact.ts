import { z } from 'zod'
import { severities } from '../weakening/finding.ts'

/* The kinds of facts that sentences are made of. */

export const names = z.array(z.string()).readonly()
export const count = z.number()
export const severity = z.enum([...severities, 'none'])
/** `2027-02-22`. */
export const day = z.iso.date()
/** `2027-02-22T14:10:00.000Z`. */
export const moment = z.iso.datetime()

/** A text by its symbol, as it is to be shown; one without a symbol by how it came about. `short` names stand within their dossier. */
export const TextName = z.union([
  z.string(),
  z.object({ how: z.literal('unofficial'), short: z.boolean() }),
  z.object({ how: z.literal('orally-revised'), of: z.string(), short: z.boolean() }),
  z.object({ how: z.literal('as-amended'), of: z.string(), by: names, short: z.boolean() }),
])
export type TextName = z.infer<typeof TextName>

/** Names of mandates; the title of a draft where none is known, and nothing where it has no title. */
export const Subject = z.union([z.string(), names])
export type Subject = z.infer<typeof Subject>

/** A day, `2027-02-22`, and whether it is known or estimated. */
export const Dated = z.object({ day, estimated: z.boolean() })
export type Dated = z.infer<typeof Dated>

/** How a text was adopted; null where it does not say. */
export const HowAdopted = z.union([z.literal('without-vote'), z.object({ inFavour: count, against: count, abstaining: count })]).nullable()
export type HowAdopted = z.infer<typeof HowAdopted>

/** As printed on a document. */
export const Sponsors = z.array(z.object({ name: z.string(), onBehalfOf: z.string().nullable() })).readonly()
export type Sponsors = z.infer<typeof Sponsors>

/** What a comparison amounts to. */
export const Amount = z.object({ severity, weakened: count, stronger: count })
export type Amount = z.infer<typeof Amount>

/** How often something is tried again, in seconds; null where it is no plain interval. */
export const Pace = z.number().nullable()
export type Pace = z.infer<typeof Pace>

/** A source: the name of its host, one of its lists, or the folder for dropped files. */
export const SourceName = z.union([
  z.string(),
  z.object({ what: z.literal('inbox') }),
  z.object({ what: z.enum(['sessions', 'outcomes']), host: z.string() }),
])
export type SourceName = z.infer<typeof SourceName>

/** The shape of a sentence by its kind and its facts. */
export function sentence<const Kind extends string, Facts extends z.ZodRawShape>(kind: Kind, facts: Facts) {
  return z.object({ kind: z.literal(kind), ...facts })
}
