import { z } from 'zod'
import { type Alert, alertKinds } from '../alerts/alert.ts'
import { AlertParts, Explained, Placed } from '../alerts/alert-parts.ts'
import { LinkTo } from '../alerts/link-words.ts'
import type { Correspondence, SidedDoubt } from '../comparison/comparison.ts'
import type { Composition } from '../council/composition.ts'
import { DossierKey } from '../council/dossier.ts'
import { DocumentSymbol, SessionId } from '../documents/document-symbol.ts'
import type { Confidence } from '../extraction/block.ts'
import { Sentence } from '../language/sentence.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { WatchError } from '../watch-error.ts'
import { severities } from '../weakening/finding.ts'
import { Told } from '../weakening/told.ts'
import { VerdictTold } from '../weakening/verdict-words.ts'

/*
 * The shapes of the JSON columns. Objects are loose: a field that a newer Mandate Watch wrote is kept, not dropped.
 */

const label = z.string().nullable()

const Redline = z.array(z.looseObject({ op: z.enum(['keep', 'strike', 'insert']), text: z.string() }))

const Paragraphs = z.array(
  z.looseObject({
    label: z.string(),
    part: z.enum(['preambular', 'operative']),
    depth: z.int(),
    parent: label,
    text: z.string(),
  }),
)

const names = z.array(z.string())

const Outcome = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('without-vote') }),
  z.looseObject({ kind: z.literal('not-stated') }),
  z.looseObject({
    kind: z.literal('vote'),
    counts: z.looseObject({ inFavour: z.int(), against: z.int(), abstaining: z.int() }),
    inFavour: names,
    against: names,
    abstaining: names,
  }),
])

const Masthead = z.looseObject({
  symbol: DocumentSymbol.nullable(),
  kind: z.enum([
    'draft resolution',
    'revised draft resolution',
    'draft decision',
    'amendment',
    'resolution',
    'decision',
    "President's statement",
    'unknown',
  ]),
  session: SessionId.nullable(),
  distribution: z.string().nullable(),
  issued: z.string().nullable(),
  agendaItem: z.looseObject({ number: z.int(), title: z.string().nullable() }).nullable(),
  amends: DocumentSymbol.nullable(),
})

export const StoredResolution: z.ZodType<Resolution> = z.looseObject({
  masthead: Masthead,
  unofficial: z.boolean(),
  sponsors: z.array(z.looseObject({ name: z.string(), member: z.boolean(), onBehalfOf: z.string().nullable() })),
  title: z.string().nullable(),
  paragraphs: Paragraphs,
  footnotes: z.array(z.looseObject({ mark: z.string(), text: z.string() })),
  annexes: names,
  adoption: z.looseObject({ on: z.string().nullable(), meeting: z.string().nullable(), how: Outcome }).nullable(),
  doubts: z.array(z.looseObject({ paragraph: label, reason: z.string() })),
})

export const StoredConfidence: z.ZodType<Confidence> = z.looseObject({
  level: z.enum(['certain', 'likely', 'doubtful']),
  reasons: names,
})

const TextRef = z.looseObject({ id: z.string(), symbol: DocumentSymbol })

const unapplied = z.array(z.looseObject({ verbatim: z.string(), reason: z.string(), paragraphs: names }))

export const StoredComposition: z.ZodType<Composition> = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('as-amended'),
    of: TextRef,
    by: TextRef,
    alsoBy: z.array(TextRef).exactOptional(),
    accepted: z.looseObject({ saidBy: z.string(), enteredAt: z.coerce.date() }).exactOptional(),
    unapplied,
  }),
  z.looseObject({ kind: z.literal('orally-revised'), of: TextRef, heardBy: z.string(), enteredAt: z.coerce.date(), unapplied }),
])

export const StoredCorrespondences: z.ZodType<readonly Correspondence[]> = z.array(
  z.looseObject({
    relation: z.enum(['unchanged', 'edited', 'split', 'merged', 'added', 'removed']),
    moved: z.boolean(),
    prior: Paragraphs,
    draft: Paragraphs,
    redline: Redline,
    carriedBy: z.array(DocumentSymbol),
  }),
)

export const StoredDoubts: z.ZodType<readonly SidedDoubt[]> = z.array(
  z.looseObject({ side: z.enum(['prior', 'draft']), paragraph: label, reason: z.string(), missing: DocumentSymbol.exactOptional() }),
)

export const StoredNames: z.ZodType<readonly string[]> = names

/** Sentences of a shape that only a newer Mandate Watch knows are null: the event then stays in English. */
export const StoredSaid: z.ZodType<readonly Sentence[] | null> = z.array(Sentence).nullable().catch(null)

/** What a finding or a verdict says as data; null for a shape that only a newer Mandate Watch knows: it then stays in English. */
export const StoredTold: z.ZodType<Told | null> = Told.nullable().catch(null)
export const StoredVerdictTold: z.ZodType<VerdictTold | null> = VerdictTold.nullable().catch(null)

/** Stands for a shape that only a newer Mandate Watch knows: no rule has it, so that the change stays in English. */
const unknownMessage = { rule: '', message: '', data: {} }

export const StoredAlert: z.ZodType<Alert> = z.looseObject({
  key: z.string(),
  kind: z.enum(alertKinds),
  severity: z.enum([...severities, 'none']),
  dossier: DossierKey.nullable(),
  mandates: names,
  headline: z.string(),
  documents: z.string().nullable(),
  body: z.string(),
  changes: z.array(
    z.looseObject({
      place: z.string(),
      placed: Placed.exactOptional(),
      direction: z.enum(['weakens', 'strengthens']),
      was: z.string().nullable(),
      now: z.string().nullable(),
      redline: Redline,
      why: z.string(),
      explained: Explained.catch(unknownMessage).exactOptional(),
    }),
  ),
  more: z.looseObject({ weakened: z.int(), strengthened: z.int() }),
  doubts: names,
  where: z.string().nullable(),
  links: z.array(z.looseObject({ label: z.string(), url: z.string(), to: LinkTo.exactOptional() })),
  /** Parts that a newer Mandate Watch wrote in another shape leave the alert in English. */
  parts: AlertParts.catch({}).exactOptional(),
  at: z.coerce.date(),
})

/** A JSON column as its type. Throws `STORE_UNUSABLE` where it does not fit: `what` names the row for the operator. */
export function readJson<T>(shape: z.ZodType<T>, json: string, what: string): T {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw unfit(what, cause)
  }
  const read = shape.safeParse(value)
  if (!read.success) throw unfit(what, read.error)
  return read.data
}

function unfit(what: string, cause: unknown): WatchError {
  return new WatchError(
    'STORE_UNUSABLE',
    `The store's entry for ${what} cannot be read. Restore a backup, or report this with the store's log.`,
    { cause },
  )
}
