import { z } from 'zod'
import { nextRenewal } from '../council/renewal.ts'
import { periodOf } from '../council/session-calendar.ts'
import { type DocumentSymbol, readSymbol, symbolParts } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { typed } from './problem.ts'
import { choice, group, phrase, session, severityChoice, words } from './shape.ts'

export const mechanismKinds = [
  'special rapporteur',
  'independent expert',
  'working group',
  'commission of inquiry',
  'fact-finding mission',
  'investigative mechanism',
  'group of experts',
  'expert mechanism',
  'other',
] as const satisfies readonly Mandate['kind'][]

const symbol = z
  .string({ error: (issue) => (issue.input === undefined ? undefined : noSymbol(issue.input)) })
  .transform((given, context): DocumentSymbol => {
    const read = readSymbol(given)
    if (read) return read
    context.addIssue(noSymbol(given))
    return z.NEVER
  })

function noSymbol(given: unknown): string {
  return `"${typed(String(given))}" is not a document symbol. Write it as 49/10 or A/HRC/RES/49/10.`
}

export const asOf = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
  error: (issue) => `"${typed(String(issue.input))}" is not a date. Write it as 2026-11-23, or 2026-11 or 2026.`,
})

/** A list that may be left out or left empty. */
const listOf = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).nullish()

export const protectedPhrase = group({
  phrase: phrase.describe('Words that must stay, as they stand in the text.'),
  why: words.describe('Why they matter; shown in the alert.'),
})

export const resistedPhrase = group({
  phrase: phrase.describe('Words that must not enter the text.'),
  severity: severityChoice.describe('How grave it is if they do.'),
  why: words.describe('Why it matters; shown in the alert.'),
})

/** What a file of `config/mandates/` holds, as an operator writes it. Null and absence both mean unknown. */
export const MandateFile = group({
  title: words.describe('Full title of the mandate, with the mechanism: Special Rapporteur on the right to food.'),
  kind: choice(mechanismKinds, 'a kind of mechanism').describe('What the mechanism is.'),
  short_name: words.describe('Short name for headlines: Counter-terrorism.'),
  aliases: listOf(words).describe('Other names that people ask for, former titles, and titles that its resolutions bear.'),
  lineage: listOf(symbol).describe('Adopted texts of the mandate, oldest first; the last one is what a draft renewal is compared with.'),
  parallel: listOf(symbol).describe(
    'Texts under another agenda item that run beside the mandate with a lineage of their own and never renew it.',
  ),
  terms_of_reference: words.nullish().describe('The resolution that holds the full terms today, such as 15/15.'),
  term_years: z.number().positive().max(10).nullish().describe('Usual length of a term, in years.'),
  latest_renewal: group({
    session: session.describe('Session at which it was renewed.'),
    resolution: symbol.nullish().describe('The adopted text; leave it out where it is not known.'),
    evidence: words.describe('What says so.'),
    source: words.describe('Where that can be read.'),
  })
    .nullish()
    .describe('The last renewal known. Left out, the last text of the lineage stands for it.'),
  next_renewal: group({
    session: session.describe('Session at which the next renewal is due.'),
    period: words.nullish().describe('When that session falls, in words.'),
    estimated: z.boolean().default(true).describe('False where a text or the Council says so.'),
  })
    .nullish()
    .describe('Left out, it is computed from the last renewal and the usual term.'),
  holder: group({ name: words, source: words, as_of: asOf })
    .nullish()
    .describe('Who holds the mandate, by what source, and when that was true.'),
  main_sponsors: listOf(words).describe('States or groups that table the renewal.'),
  agenda_item: z.int().min(1).max(10).nullish().describe('Agenda item under which it is renewed.'),
  protect: listOf(protectedPhrase).describe('Phrases that must stay.'),
  resist: listOf(resistedPhrase).describe('Phrases that must not enter.'),
  sources: z.array(words).min(1, { error: 'needs at least one source.' }).describe('Where the facts of this file come from.'),
  as_of: asOf.describe('The day on which the facts of this file were true.'),
  notes: words.nullish().describe('Anything else that matters; shown with the mandate.'),
})
export type MandateFile = z.infer<typeof MandateFile>

/** The mandate that a file describes. Its next renewal is computed where the file does not say. */
export function mandateOf(slug: string, file: MandateFile): Mandate {
  const lineage = file.lineage ?? []
  const latestRenewal = statedLast(file) ?? lastOf(lineage)
  const mandate = {
    slug,
    title: file.title,
    kind: file.kind,
    shortName: file.short_name,
    aliases: file.aliases ?? [],
    lineage,
    parallel: file.parallel ?? [],
    termsOfReference: file.terms_of_reference ?? null,
    termYears: file.term_years ?? null,
    latestRenewal,
    holder: file.holder ? { value: file.holder.name, source: file.holder.source, asOf: file.holder.as_of } : null,
    mainSponsors: file.main_sponsors ?? [],
    agendaItem: file.agenda_item ?? null,
    protect: file.protect ?? [],
    resist: file.resist ?? [],
    sources: file.sources,
    asOf: file.as_of,
    notes: file.notes ?? null,
  }
  return { ...mandate, nextRenewal: statedRenewal(file) ?? computedRenewal(mandate) }
}

function statedLast({ latest_renewal: stated }: MandateFile): Mandate['latestRenewal'] {
  return stated ? { session: stated.session, symbol: stated.resolution ?? null, evidence: stated.evidence, source: stated.source } : null
}

function lastOf(lineage: readonly DocumentSymbol[]): Mandate['latestRenewal'] {
  const symbol = lineage.at(-1)
  const session = symbol && symbolParts(symbol)?.session
  return symbol && session ? { session, symbol, evidence: 'the text itself', source: symbol } : null
}

function statedRenewal({ next_renewal: stated }: MandateFile): Mandate['nextRenewal'] {
  return stated ? { session: stated.session, period: stated.period ?? periodOf(stated.session), estimated: stated.estimated } : null
}

function computedRenewal({ latestRenewal, termYears }: Pick<Mandate, 'latestRenewal' | 'termYears'>): Mandate['nextRenewal'] {
  if (!latestRenewal || termYears === null) return null
  const due = nextRenewal(latestRenewal.session, { months: termYears * 12, fromEndOf: null, until: null, final: false }, false)
  return due?.usual ? { session: due.usual, period: periodOf(due.usual), estimated: true } : null
}
