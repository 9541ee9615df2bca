import { z } from 'zod'
import { reactionKinds } from '../council/reaction.ts'
import { categories, severities } from '../weakening/finding.ts'

/*
 * What the JSON API answers with. The OpenAPI document is generated from these shapes, and every answer is held against them by its type.
 */

const symbol = z
  .string()
  .nullable()
  .meta({ description: 'United Nations document symbol, such as A/HRC/RES/49/10; null where there is none' })
const moment = z.iso.datetime()
const label = z.string().meta({ description: 'Paragraph label: PP1, OP1, OP1(a), or TITLE, ITEM' })

export const Verdict = z
  .object({
    severity: z.enum([...severities, 'none']).meta({ description: 'The gravest weakening; none where there is none' }),
    rollover: z.boolean().meta({ description: 'True where the draft renews the mandate and changes nothing of substance' }),
    summary: z.string(),
  })
  .meta({ id: 'Verdict' })

const Citation = z.object({ paragraph: label, quote: z.string() }).meta({ id: 'Citation' })

const Finding = z
  .object({
    category: z.enum(categories),
    rule: z.string(),
    direction: z.enum(['weakens', 'strengthens']),
    severity: z.enum(severities),
    prior: Citation.nullable(),
    draft: Citation.nullable(),
    explanation: z.string(),
  })
  .meta({ id: 'Finding' })

const ComparedText = z.object({ symbol, title: z.string().nullable(), source: z.string() }).meta({ id: 'ComparedText' })
const Doubt = z.object({ side: z.enum(['prior', 'draft']), paragraph: label.nullable(), reason: z.string() }).meta({ id: 'Doubt' })
const Run = z.object({ op: z.enum(['keep', 'strike', 'insert']), text: z.string() }).meta({ id: 'RedlineRun' })
const Alignment = z
  .object({
    relation: z.enum(['unchanged', 'edited', 'split', 'merged', 'added', 'removed']),
    moved: z.boolean(),
    prior: z.array(label),
    draft: z.array(label),
    redline: z.array(Run).optional().meta({ description: 'Keep and strike joined give the prior text, keep and insert the draft’s' }),
    carriedBy: z
      .array(z.string())
      .optional()
      .meta({ description: 'For removed text that is kept by reference: the chain of symbols, nearest first' }),
  })
  .meta({ id: 'AlignmentEntry' })

/** The object of `compare --json`, with where it stands in the store. */
export const ComparisonAnswer = z
  .object({
    id: z.string(),
    dossier: z.string().nullable(),
    comparedAt: moment,
    assessment: z.literal('Assessment by rule; not a United Nations document.'),
    prior: ComparedText,
    draft: ComparedText,
    verdict: Verdict,
    alignment: z.array(Alignment),
    findings: z.array(Finding),
    doubts: z.array(Doubt),
  })
  .meta({ id: 'Comparison' })

export const ComparisonSummary = z
  .object({
    id: z.string(),
    against: z.enum(['prior-mandate', 'previous-version']),
    prior: symbol,
    draft: symbol,
    verdict: Verdict,
    weakened: z.int(),
    strengthened: z.int(),
    comparedAt: moment,
    page: z.string(),
  })
  .meta({ id: 'ComparisonSummary' })

export const DossierAnswer = z
  .object({
    key: z.string(),
    session: z.string().nullable(),
    title: z.string().nullable(),
    mandates: z.array(z.string()),
    state: z.enum(['not-seen-yet', 'tabled', 'revised', 'adopted', 'rejected', 'withdrawn', 'unofficial', 'lapsed', 'superseded']),
    openedAt: moment,
    page: z.string(),
    versions: z.array(z.object({ id: z.string(), symbol, title: z.string().nullable(), url: z.string(), fetchedAt: moment })),
    amendments: z.array(
      z.object({
        symbol: z.string(),
        amends: z.string(),
        sponsors: z.array(z.string()),
        instructions: z.array(z.string()),
        url: z.string(),
      }),
    ),
    comparisons: z.array(ComparisonSummary),
    events: z.array(z.object({ at: moment, kind: z.string(), symbol, sentence: z.string() })),
  })
  .meta({ id: 'Dossier' })

export const ReactionAnswer = z
  .object({
    kind: z.enum(reactionKinds),
    about: z.string().nullable().meta({ description: 'The comparison that stood when somebody reacted' }),
    channel: z.string(),
    span: z.enum(['day', 'until-vote', 'for-good']).nullable(),
    by: z.string().nullable().meta({ description: 'Name on the chat platform; null where the person was forgotten' }),
    at: moment,
  })
  .meta({ id: 'Reaction' })

export const MandateAnswer = z
  .object({
    slug: z.string(),
    title: z.string(),
    shortName: z.string(),
    kind: z.string(),
    lineage: z.array(z.string()),
    termsOfReference: z.string().nullable(),
    termYears: z.number().nullable(),
    nextRenewal: z.object({ session: z.string(), period: z.string().nullable(), estimated: z.boolean() }).nullable(),
    holder: z.object({ value: z.string(), source: z.string(), asOf: z.string() }).nullable(),
    mainSponsors: z.array(z.string()),
    agendaItem: z.number().nullable(),
    asOf: z.string(),
    sources: z.array(z.string()),
    page: z.string(),
  })
  .meta({ id: 'Mandate' })

export const TextAnswer = z
  .object({
    id: z.string(),
    symbol,
    title: z.string().nullable(),
    url: z.string(),
    fetchedAt: moment,
    sponsors: z.array(z.string()),
    adoption: z
      .object({
        on: z.string().nullable(),
        how: z.enum(['without-vote', 'vote', 'not-stated']),
        counts: z.object({ inFavour: z.int(), against: z.int(), abstaining: z.int() }).nullable(),
      })
      .nullable(),
    paragraphs: z.array(z.object({ label, part: z.enum(['preambular', 'operative']), depth: z.int(), text: z.string() })),
  })
  .meta({ id: 'Text' })

export const FoundAnswer = z
  .object({
    found: z.array(z.object({ symbol, title: z.string().nullable(), label, part: z.enum(['preambular', 'operative']), words: z.string() })),
    isCut: z.boolean(),
    firstUsed: z.object({ symbol: z.string(), year: z.int().nullable() }).nullable(),
  })
  .meta({ id: 'SearchAnswer' })

export const CalendarAnswer = z
  .object({
    id: z.string(),
    kind: z.enum(['session', 'tabling-deadline', 'action', 'renewal', 'expiry']),
    session: z.string(),
    mandate: z.string().nullable(),
    title: z.string(),
    from: z.iso.date(),
    to: z.iso.date(),
    estimated: z.boolean(),
    note: z.string(),
  })
  .meta({ id: 'CalendarEntry' })

export const ErrorAnswer = z.object({ error: z.string() }).meta({ id: 'Error' })
