import { z } from 'zod'
import type { ActorName } from './lexicon/actors.ts'
import type { LawName } from './lexicon/law.ts'
import type { MechanismName } from './lexicon/mechanisms.ts'
import type { Audience, Dialogue, ReportForm } from './lexicon/reporting.ts'

/** What the lexicon names, and each language in its own way. */
export interface Names {
  readonly actor: ActorName
  readonly law: LawName
  readonly mechanism: MechanismName
  readonly audience: Audience
  readonly dialogue: Dialogue
  readonly report: ReportForm
}

/**
 * What stands for `{name}` in a sentence. A string stands as it is: words of a document, for which the sentence has the quotation marks, an
 * operator's own words, or a number in figures. All else is worded by each language.
 */
const Datum = z.union([
  z.string(),
  z.discriminatedUnion('kind', [
    /** Words of a document that bring their quotation marks with them. */
    z.object({ kind: z.literal('quoted'), words: z.string() }),
    z.object({ kind: z.literal('period'), months: z.number() }),
    /** A name that this version does not know is said as it stands. */
    z.object({
      kind: z.literal('named'),
      what: z.enum(['actor', 'law', 'mechanism', 'audience', 'dialogue', 'report']),
      names: z.array(z.string()).readonly(),
    }),
  ]),
])
export type Datum = z.infer<typeof Datum>

/** What a finding says, as data: the sentences of all languages are made from it. */
export const Told = z.object({
  /** Id of one of the messages of the finding's rule. */
  message: z.string(),
  /** By name, in the order of the two texts: `was` is what the prior text says, whichever way it went. */
  data: z.record(z.string(), Datum),
  /** Id of the reason for which a weakening weighs less. */
  reason: z.string().exactOptional(),
  /** The clause that limits the harm, in the draft's words. */
  saving: z.string().exactOptional(),
})
export type Told = z.infer<typeof Told>

export const named = <What extends keyof Names>(what: What, ...names: readonly Names[What][]): Datum => ({ kind: 'named', what, names })
export const lasting = (months: number): Datum => ({ kind: 'period', months })
