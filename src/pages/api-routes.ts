import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { endpoints } from './api.ts'
import { openapiOf } from './openapi.ts'
import type { PagesPorts } from './pages-input.ts'

const version = '1'

/** The JSON API and its document. Any web page may read it: it changes nothing and takes no credentials from a browser. */
export function apiRoutes(ports: PagesPorts): Hono {
  const routes = new Hono()
  const document = openapiOf(endpoints, version)
  routes.use('/api/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'] }))
  routes.use('/feeds/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'] }))
  routes.get('/api/openapi.json', (c) => c.json(document))
  for (const endpoint of endpoints)
    routes.get(honoPath(endpoint.path), async (c) => {
      const responded = await endpoint.respond({ ...c.req.query(), ...c.req.param() }, ports)
      if (responded.kind === 'answer') return c.json(responded.body)
      return responded.kind === 'not-found' ? c.json({ error: 'There is no such thing.' }, 404) : c.json({ error: responded.problem }, 400)
    })
  routes.get('/api/*', (c) => c.json({ error: 'There is no such endpoint; see /api/openapi.json.' }, 404))
  return routes
}

/** Keys and symbols hold slashes: what stands in braces takes the rest of the path. */
function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1{.+}')
}
