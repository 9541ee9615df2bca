import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { calendarEntries } from '../council/calendar-entries.ts'
import { addDays, dayAt } from '../council/day.ts'
import { type Dossier, presentComparison } from '../council/dossier.ts'
import { dueRenewals } from '../council/due-renewal.ts'
import { wordsOf } from '../language/language.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { visible } from '../text/visible.ts'
import { severityWords } from '../weakening/severity-words.ts'
import { atomOf, type FeedEntry } from './atom.ts'
import { dossierPath } from './held-redline.ts'
import { icalOf } from './ical.ts'
import type { PagesPorts } from './pages-input.ts'

const entriesShown = 60
const daysBack = 60
const daysAhead = 3 * 365

/** What happened as Atom, what will happen as iCalendar: of all mandates, and of each. */
export function feedRoutes(ports: PagesPorts): Hono {
  const routes = new Hono()
  const home = (requested: string) => ports.publicUrl?.() ?? new URL(requested).origin
  const scoped = (slug: string | undefined): Mandate | null | undefined =>
    slug === undefined ? null : ports.mandates().find((mandate) => mandate.slug === slug)

  const atom = async (slug: string | undefined, requested: string) => {
    const mandate = scoped(slug)
    if (mandate === undefined) return undefined
    const base = home(requested)
    const dossiers = await ports.record.dossiers(mandate ? { mandate: mandate.slug } : {})
    const entries = dossiers
      .flatMap((dossier) => entriesOf(dossier, ports.mandates(), base))
      .toSorted((one, other) => other.at.getTime() - one.at.getTime())
      .slice(0, entriesShown)
    const name = mandate ? `Mandate Watch: ${mandate.shortName}` : 'Mandate Watch'
    return atomOf({
      id: `${base}/feeds/${mandate ? `mandates/${mandate.slug}` : 'all'}`,
      title: name,
      subtitle: wordsOf('en').site.byRule,
      self: `${base}/feeds/${mandate ? `mandates/${mandate.slug}` : 'all'}.atom`,
      url: mandate ? `${base}/mandates/${mandate.slug}` : `${base}/`,
      updated: entries[0]?.at ?? new Date(0),
      entries,
    })
  }

  const calendar = async (slug: string | undefined, requested: string) => {
    const mandate = scoped(slug)
    if (mandate === undefined) return undefined
    const base = home(requested)
    const now = ports.clock()
    const today = dayAt(now, ports.timeZone)
    const renewals = await dueRenewals(ports.record, mandate ? [mandate] : ports.mandates())
    const entries = calendarEntries({
      renewals,
      known: ports.sessions(),
      from: addDays(today, -daysBack),
      until: addDays(today, daysAhead),
    })
    return icalOf({
      name: mandate ? `Human Rights Council: ${mandate.shortName}` : 'Human Rights Council: mandates',
      at: new Date(`${today}T00:00:00Z`),
      host: new URL(base).hostname,
      entries: entries.map((entry) => ({ ...entry, url: entry.mandate ? `${base}/mandates/${entry.mandate}` : `${base}/renewals` })),
    })
  }

  const answers = {
    atom: { make: atom, type: 'application/atom+xml; charset=utf-8' },
    ics: { make: calendar, type: 'text/calendar; charset=utf-8' },
  }
  for (const [path, isAll] of [
    ['/feeds/:file{all\\.(?:atom|ics)}', true],
    ['/feeds/mandates/:file{[a-z0-9-]+\\.(?:atom|ics)}', false],
  ] as const)
    routes.get(path, async (c) => {
      const [name = '', format = ''] = (c.req.param('file') ?? '').split('.')
      const answer = format === 'ics' ? answers.ics : answers.atom
      const body = await answer.make(isAll ? undefined : name, c.req.url)
      return body === undefined ? c.notFound() : c.body(body, 200, { 'content-type': answer.type })
    })
  return routes
}

/** An entry for each thing that happened to a draft, told with its present verdict. */
function entriesOf(dossier: Dossier, mandates: readonly Mandate[], base: string): readonly FeedEntry[] {
  const present = presentComparison(dossier)
  const names = dossier.mandates.map((slug) => mandates.find((mandate) => mandate.slug === slug)?.shortName ?? slug)
  const name = visible(names.length > 0 ? names.join(', ') : (dossier.title ?? dossier.key))
  const verdict = present
    ? `${severityWords[present.verdict.severity].shape} ${severityWords[present.verdict.severity].word}: ${visible(present.verdict.summary)}`
    : ''
  return dossier.events.map(({ at, kind, symbol, sentence }) => ({
    id: `urn:mandate-watch:${createHash('sha256')
      .update([dossier.key, kind, symbol ?? '', at.toISOString()].join(' '))
      .digest('hex')
      .slice(0, 32)}`,
    title: `${name}: ${visible(sentence)}`,
    url: `${base}${dossierPath(dossier)}`,
    at,
    summary: verdict || visible(sentence),
    categories: dossier.mandates,
  }))
}
