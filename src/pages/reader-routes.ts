import { type Context, Hono } from 'hono'
import { dayAt } from '../council/day.ts'
import { type DueRenewal, dueRenewals, withDueRenewals } from '../council/due-renewal.ts'
import { periodOf } from '../council/session-calendar.ts'
import { readSymbol } from '../documents/document-symbol.ts'
import { type Language, negotiated, wordsOf } from '../language/language.ts'
import type { Edition } from './edition.ts'
import { homePage } from './home-page.ts'
import { mandatePage } from './mandate-page.ts'
import { mandateView } from './mandate-view.ts'
import { mandatesPage } from './mandates-page.ts'
import { notFoundPage } from './not-found-page.ts'
import { pageCache } from './page-cache.ts'
import type { PagesPorts } from './pages-input.ts'
import { pairComparisons } from './pair-comparisons.ts'
import { answerCompare, answerDossier, answerRedline, type RedlineRoutes } from './redline-routes.ts'
import { renewalPlan } from './renewal-sessions.ts'
import { renewalsPage } from './renewals-page.ts'
import { searchPage } from './search-page.ts'
import { missingTextPage, textPage } from './text-page.ts'

/** What all editions share: what was made once need not be made again. */
export interface SharedPages {
  readonly ports: PagesPorts
  readonly kept: RedlineRoutes['kept']
  readonly renewals: () => Promise<readonly DueRenewal[]>
  readonly compared: ReturnType<typeof pairComparisons>
}

export function sharedPages(ports: PagesPorts): SharedPages {
  let made:
    | { readonly state: string; readonly mandates: ReturnType<PagesPorts['mandates']>; readonly renewals: Promise<readonly DueRenewal[]> }
    | undefined
  return {
    ports,
    kept: pageCache(ports.record.state),
    compared: pairComparisons(ports),
    async renewals() {
      const [state, mandates] = [await ports.record.state(), ports.mandates()]
      if (made?.state !== state || made.mandates !== mandates) made = { state, mandates, renewals: dueRenewals(ports.record, mandates) }
      return made.renewals
    },
  }
}

/** The edition that a request asks for: by its address, else as the browser prefers. */
export function editionFor(base: Edition['base'], c: Context): Edition {
  const language: Language = base === '' ? negotiated(c.req.header('accept-language')) : (base.slice(1) as Language) // a base is a language
  const { pathname, search } = new URL(c.req.url)
  const within = base !== '' && (pathname === base || pathname.startsWith(`${base}/`)) ? pathname.slice(base.length) || '/' : pathname
  return { language, words: wordsOf(language), base, path: `${within}${search}` }
}

/** The pages for people, in one edition. */
export function readerRoutes({ ports, kept, renewals, compared }: SharedPages, base: Edition['base']): Hono {
  const { record, mandates } = ports
  const routes = new Hono()
  const editionOf = (c: Context) => editionFor(base, c)
  const redlines: RedlineRoutes = { ports, editionOf, kept }
  const today = () => dayAt(ports.clock(), ports.timeZone)
  const plan = async () => renewalPlan(await renewals(), today(), ports.sessions())
  const dated = async () => withDueRenewals(await renewals(), periodOf)
  if (base === '')
    routes.use(async (c, next) => {
      await next()
      if (c.res.headers.get('content-type')?.startsWith('text/html')) c.header('vary', 'Accept-Language', { append: true })
    })

  routes.get('/', async (c) => {
    const view = {
      dossiers: await record.dossiers(),
      mandates: mandates(),
      sources: await record.sources(),
      plan: await plan(),
      today: today(),
    }
    return c.html(homePage(view, editionOf(c)))
  })
  routes.get('/renewals', async (c) => c.html(renewalsPage(await plan(), today(), editionOf(c))))
  routes.get('/mandates', async (c) => c.html(mandatesPage(await dated(), editionOf(c))))
  routes.get('/mandates/:slug', async (c) => {
    const mandate = (await dated()).find(({ slug }) => slug === c.req.param('slug'))
    if (!mandate) return c.notFound()
    return c.html(mandatePage(await mandateView(mandate, record, compared), { today: today(), sessions: ports.sessions() }, editionOf(c)))
  })
  routes.get('/redline/:file', (c) => answerRedline(c, redlines))
  routes.get('/dossiers/:path{.+}', (c) => answerDossier(c, redlines))
  for (const path of ['/compare', '/compare.docx', '/compare.csv', '/compare.json']) routes.get(path, (c) => answerCompare(c, redlines))
  routes.get('/texts/:symbol{.+}', async (c) => {
    const symbol = readSymbol((c.req.param('symbol') ?? '').slice(0, 80))
    if (!symbol) return c.notFound()
    const text = await record.text(symbol)
    return text ? c.html(textPage(text, editionOf(c))) : c.html(missingTextPage(symbol, editionOf(c)), 404)
  })
  routes.get('/search', (c) => search(c, ports, editionOf(c)))
  routes.notFound((c) => c.html(notFoundPage(editionOf(c)), 404))
  return routes
}

async function search(c: Context, { record, mandates }: PagesPorts, edition: Edition): Promise<Response> {
  const given = c.req.query()
  const query = {
    words: (given.q ?? '').slice(0, 400),
    asPhrase: given.phrase === '1',
    where: given.in === 'adopted' ? ('adopted' as const) : given.in === 'drafts' ? ('drafts' as const) : ('all' as const),
    part: (['preambular', 'operative'] as const).find((part) => part === given.part) ?? null,
    mandate: (given.mandate ?? '').slice(0, 80),
  }
  const isAsked = /[\p{L}\p{N}]/u.test(query.words)
  const mandate = mandates().find(({ slug }) => slug === query.mandate) ?? null
  const outcome = isAsked ? await record.search({ ...query, mandate }) : null
  const history = isAsked ? await record.phraseHistory(query.words, null) : null
  return c.html(searchPage({ query, mandates: mandates(), outcome, history }, edition))
}
