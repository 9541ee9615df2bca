import { z } from 'zod'
import { calendarEntries } from '../council/calendar-entries.ts'
import { addDays, dayAt } from '../council/day.ts'
import { type Dossier, DossierKey, type ComparisonSummary as HeldSummary } from '../council/dossier.ts'
import { dueRenewals } from '../council/due-renewal.ts'
import { readSymbol } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { comparisonAnswer } from './api-comparison.ts'
import {
  CalendarAnswer,
  ComparisonAnswer,
  type ComparisonSummary,
  DossierAnswer,
  FoundAnswer,
  MandateAnswer,
  ReactionAnswer,
  TextAnswer,
} from './api-shapes.ts'
import { defineEndpoint } from './endpoint.ts'
import { dossierPath } from './held-redline.ts'

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/)
const session = z.string().regex(/^(?:S-)?\d{1,3}$/)

function mandateAnswer({
  slug: name,
  title,
  shortName,
  kind,
  lineage,
  termsOfReference,
  termYears,
  nextRenewal,
  holder,
  mainSponsors,
  agendaItem,
  asOf,
  sources,
}: Mandate): z.input<typeof MandateAnswer> {
  return {
    slug: name,
    title,
    shortName,
    kind,
    lineage: [...lineage],
    termsOfReference,
    termYears,
    nextRenewal,
    holder,
    mainSponsors: [...mainSponsors],
    agendaItem,
    asOf,
    sources: [...sources],
    page: `/mandates/${name}`,
  }
}

function summaryAnswer({
  id,
  against,
  prior,
  draft,
  verdict: { severity, rollover, summary },
  weakened,
  strengthened,
  comparedAt,
}: HeldSummary): z.input<typeof ComparisonSummary> {
  return {
    id,
    against,
    prior: prior.symbol,
    draft: draft.symbol,
    verdict: { severity, rollover, summary },
    weakened,
    strengthened,
    comparedAt: comparedAt.toISOString(),
    page: `/redline/${id}`,
  }
}

function dossierAnswer(dossier: Dossier): z.input<typeof DossierAnswer> {
  const { key, session: held, title, mandates, state, openedAt } = dossier
  return {
    key,
    session: held,
    title,
    mandates: [...mandates],
    state,
    openedAt: openedAt.toISOString(),
    page: dossierPath(dossier),
    versions: dossier.versions.map((version) => ({
      id: version.id,
      symbol: version.symbol,
      title: version.title,
      url: version.url,
      fetchedAt: version.fetchedAt.toISOString(),
    })),
    amendments: dossier.amendments.map(({ symbol, amends, sponsors, instructions, url }) => ({
      symbol,
      amends,
      sponsors: [...sponsors],
      instructions: [...instructions],
      url,
    })),
    comparisons: dossier.comparisons.map(summaryAnswer),
    events: dossier.events.map(({ at, kind, symbol, sentence }) => ({ at: at.toISOString(), kind, symbol, sentence })),
  }
}

/** Everything that the JSON API answers, in the order of its document. */
export const endpoints = [
  defineEndpoint({
    path: '/api/mandates',
    summary: 'The watched mandates',
    input: z.object({}),
    answer: z.array(MandateAnswer),
    read: async (_, { mandates }) => mandates().map(mandateAnswer),
  }),
  defineEndpoint({
    path: '/api/mandates/{slug}',
    summary: 'One mandate',
    input: z.object({ slug }),
    answer: MandateAnswer,
    async read({ slug: wanted }, { mandates }) {
      const mandate = mandates().find((one) => one.slug === wanted)
      return mandate && mandateAnswer(mandate)
    },
  }),
  defineEndpoint({
    path: '/api/dossiers',
    summary: 'Drafts and what happened to them, newest first',
    input: z.object({ mandate: slug.optional(), session: session.optional() }),
    answer: z.array(DossierAnswer),
    read: async ({ mandate, session: wanted }, { record }) =>
      (await record.dossiers({ ...(mandate !== undefined && { mandate }), ...(wanted !== undefined && { session: wanted }) })).map(
        dossierAnswer,
      ),
  }),
  defineEndpoint({
    path: '/api/dossiers/{key}',
    summary: 'One draft; its key is session and number, such as 90/L.2',
    input: z.object({ key: DossierKey }),
    answer: DossierAnswer,
    async read({ key }, { record }) {
      const dossier = await record.dossier(key)
      return dossier && dossierAnswer(dossier)
    },
  }),
  defineEndpoint({
    path: '/api/reactions/{key}',
    summary: 'What people did with a draft in chat, oldest first',
    input: z.object({ key: DossierKey }),
    answer: z.array(ReactionAnswer),
    async read({ key }, { record }) {
      if (!(await record.dossier(key))) return undefined
      return (await record.reactions(key)).map(({ kind, about, channel, span, by, at }) => ({
        kind,
        about,
        channel,
        span,
        by: by?.name ?? null,
        at: at.toISOString(),
      }))
    },
  }),
  defineEndpoint({
    path: '/api/comparisons/{id}',
    summary: 'A redline with its findings: the object of `compare --json`, with where it stands',
    input: z.object({ id: z.string().regex(/^[A-Za-z0-9-]{1,80}$/) }),
    answer: ComparisonAnswer,
    async read({ id }, { record }) {
      const comparison = await record.comparison(id)
      return comparison && comparisonAnswer(comparison)
    },
  }),
  defineEndpoint({
    path: '/api/texts/{symbol}',
    summary: 'The newest held version of a text; 49/10 stands for A/HRC/RES/49/10',
    input: z.object({ symbol: z.string().max(80) }),
    answer: TextAnswer,
    async read({ symbol: given }, { record }) {
      const wanted = readSymbol(given)
      const text = wanted && (await record.text(wanted))
      if (!text) return undefined
      const { id, symbol, url, fetchedAt, resolution } = text
      const { adoption, title, sponsors, paragraphs } = resolution
      return {
        id,
        symbol,
        title,
        url,
        fetchedAt: fetchedAt.toISOString(),
        sponsors: sponsors.map(({ name }) => name),
        adoption: adoption && {
          on: adoption.on,
          how: adoption.how.kind,
          counts: adoption.how.kind === 'vote' ? adoption.how.counts : null,
        },
        paragraphs: paragraphs.map(({ label, part, depth, text: words }) => ({ label, part, depth, text: words })),
      }
    },
  }),
  defineEndpoint({
    path: '/api/search',
    summary: 'Looks words up in the paragraphs of all held documents',
    input: z.object({
      q: z.string().min(1).max(400),
      phrase: z.enum(['0', '1']).default('0'),
      in: z.enum(['all', 'adopted', 'drafts']).default('all'),
      part: z.enum(['preambular', 'operative']).optional(),
      mandate: slug.optional(),
    }),
    answer: FoundAnswer,
    async read({ q, phrase, in: where, part = null, mandate: name }, { record, mandates }) {
      const mandate = name === undefined ? null : mandates().find((one) => one.slug === name)
      if (mandate === undefined) return undefined
      const { found, isCut } = await record.search({ words: q, asPhrase: phrase === '1', where, part, mandate })
      const { firstSeen } = await record.phraseHistory(q, null)
      return {
        found: found.map(({ text, label, part: of, words }) => ({ symbol: text.symbol, title: text.title, label, part: of, words })),
        isCut,
        firstUsed: firstSeen && { symbol: firstSeen.symbol, year: firstSeen.year ?? null },
      }
    },
  }),
  defineEndpoint({
    path: '/api/calendar',
    summary: 'Sessions, deadlines and renewals of the next three years',
    input: z.object({ mandate: slug.optional() }),
    answer: z.array(CalendarAnswer),
    async read({ mandate: name }, { record, mandates, sessions, clock, timeZone }) {
      const concerned = mandates().filter((one) => name === undefined || one.slug === name)
      if (concerned.length === 0 && name !== undefined) return undefined
      const today = dayAt(clock(), timeZone)
      return [
        ...calendarEntries({
          renewals: await dueRenewals(record, concerned),
          known: sessions(),
          from: today,
          until: addDays(today, 3 * 365),
        }),
      ]
    },
  }),
] as const
