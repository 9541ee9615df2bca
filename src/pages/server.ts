import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import { languages } from '../language/language.ts'
import { onlyFor } from './access.ts'
import { apiRoutes } from './api-routes.ts'
import { readAsset } from './assets.ts'
import type { Edition } from './edition.ts'
import { feedRoutes } from './feed-routes.ts'
import { notFoundPage } from './not-found-page.ts'
import { type PagesInput, portsOf } from './pages-input.ts'
import { editionFor, readerRoutes, sharedPages } from './reader-routes.ts'

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ['data:'],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  crossOriginResourcePolicy: false,
  referrerPolicy: 'no-referrer',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], clipboardWrite: ['self'] },
})

/** The pages of the watch. They read the record and change nothing; no cookies, no inline script, nothing from elsewhere. */
export function pages(input: PagesInput): Hono {
  const ports = portsOf(input)
  const site = new Hono({ strict: false })
  site.use(headers)
  site.use(etag())
  site.get('/healthz', async (c) => {
    const sources = await ports.record.sources()
    return c.json({ status: sources.some(({ failingSince }) => failingSince) ? 'blind' : 'ok', sources })
  })
  site.use(onlyFor(input.access ?? { kind: 'everybody' }, ports.clock))
  for (const [name, type] of [
    ['style.css', 'text/css'],
    ['redline.js', 'text/javascript'],
  ] as const) {
    const text = readAsset(name)
    site.get(`/assets/${name}`, (c) => c.body(text, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=300' }))
  }
  site.route('/', apiRoutes(ports))
  site.route('/', feedRoutes(ports))
  const shared = sharedPages(ports)
  for (const language of languages) site.route(`/${language}`, readerRoutes(shared, `/${language}`))
  site.route('/', readerRoutes(shared, ''))
  site.notFound((c) => c.html(notFoundPage(editionOfPath(c)), 404))
  return site
}

/** The edition that an address is in, whatever it names. */
function editionOfPath(c: Context): Edition {
  const language = languages.find((one) => c.req.path === `/${one}` || c.req.path.startsWith(`/${one}/`))
  return editionFor(language ? `/${language}` : '', c)
}
