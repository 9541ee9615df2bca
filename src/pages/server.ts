import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import { DossierKey } from '../council/dossier.ts'
import type { WatchRecord } from '../council/record.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { WeighOptions } from '../weakening/weigh-options.ts'
import { readAsset } from './assets.ts'
import { compareVersions } from './compare-versions.ts'
import { dossierPage } from './dossier-page.ts'
import { heldRedline } from './held-redline.ts'
import { homePage } from './home-page.ts'
import { mandatePage, mandatesPage } from './mandate-page.ts'
import { notFoundPage } from './not-found-page.ts'
import { phrasePasts } from './phrase-pasts.ts'
import { redlinePage } from './redline-page.ts'
import type { Choice } from './redline-view.ts'

export interface PagesInput {
  readonly record: WatchRecord
  readonly mandates: () => readonly Mandate[]
  /** How the operator wants a comparison weighed that is made on demand; by default as the rules do. */
  readonly weighOptions?: (mandates: readonly Mandate[]) => WeighOptions
  readonly clock?: () => Date
}

/** What the reader chose in the address; anything unknown counts as the default. */
export function choiceOf(query: Readonly<Record<string, string>>): Choice {
  return {
    layout: query.view === 'side' ? 'side' : 'inline',
    show: query.show === 'weakened' ? 'weakened' : query.show === 'stronger' ? 'stronger' : 'all',
  }
}

/** The pages of the watch. They read the record and change nothing; no cookies, no inline script, nothing from elsewhere. */
export function pages({ record, mandates, weighOptions = () => ({}), clock = () => new Date() }: PagesInput): Hono {
  const style = readAsset('style.css')
  const script = readAsset('redline.js')
  const site = new Hono()
  site.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ['data:'],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
    }),
  )
  site.use(etag())
  site.get('/assets/style.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' }))
  site.get('/assets/redline.js', (c) =>
    c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=300' }),
  )
  site.get('/healthz', async (c) => {
    const sources = await record.sources()
    return c.json({ status: sources.some(({ failingSince }) => failingSince) ? 'blind' : 'ok', sources })
  })
  site.get('/', async (c) => c.html(homePage({ dossiers: await record.dossiers(), mandates: mandates(), sources: await record.sources() })))
  site.get('/mandates', (c) => c.html(mandatesPage(mandates())))
  site.get('/mandates/:slug', async (c) => {
    const mandate = mandates().find(({ slug }) => slug === c.req.param('slug'))
    return mandate ? c.html(mandatePage(mandate, await record.dossiers({ mandate: mandate.slug }))) : c.notFound()
  })
  site.get('/redline/:id', async (c) => {
    const comparison = await record.comparison(c.req.param('id'))
    if (!comparison) return c.notFound()
    const view = heldRedline(comparison, await record.dossier(comparison.dossier), mandates(), await phrasePasts(record, comparison))
    return c.html(redlinePage(view, choiceOf(c.req.query()), { kind: 'linked' }))
  })
  site.get('/dossiers/:path{.+}', async (c) => {
    const path = c.req.param('path')
    const key = DossierKey.safeParse(path.replace(/\/compare$/, ''))
    const dossier = key.success ? await record.dossier(key.data) : undefined
    if (!dossier) return c.notFound()
    if (key.data === path) return c.html(dossierPage(dossier, mandates()))
    const { prior = '', draft = '' } = c.req.query()
    const concerned = mandates().filter(({ slug }) => dossier.mandates.includes(slug))
    const comparison = await compareVersions(record, dossier, prior, draft, weighOptions(concerned), clock())
    if (!comparison) return c.notFound()
    const view = {
      ...heldRedline(comparison, dossier, mandates(), await phrasePasts(record, comparison)),
      query: new URLSearchParams({ prior, draft }).toString(),
    }
    return c.html(redlinePage(view, choiceOf(c.req.query()), { kind: 'linked' }))
  })
  site.notFound((c) => c.html(notFoundPage(), 404))
  return site
}
