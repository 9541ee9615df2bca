import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'

export interface OperationsInput {
  /** What stands behind it. */
  readonly pages: Hono
  /** Why the service cannot work just now, in words; null where it can. */
  readonly unready: () => Promise<string | null>
  readonly metrics: () => Promise<{ readonly type: string; readonly text: string }>
  /** Who may read figures: whoever brings a token, everybody who reaches the port, or nobody until a token is set. */
  readonly figuresFor: { readonly token: string } | 'everybody' | 'nobody'
}

/** What machines ask of the service, before the pages: `/readyz` and `/metrics`. Whether it is alive is `/healthz`, with the pages. */
export function operationsPages({ pages, unready, metrics, figuresFor }: OperationsInput): Hono {
  const site = new Hono()
  site.get('/readyz', async (c) => {
    const reason = await unready()
    c.header('cache-control', 'no-store')
    return reason === null ? c.json({ status: 'ready' }) : c.json({ status: 'not ready', reason }, 503)
  })
  site.get('/metrics', async (c) => {
    if (figuresFor === 'nobody') return c.text('The pages are not open to everybody: set METRICS_TOKEN, and bring it.\n', 403)
    if (figuresFor !== 'everybody' && !isBearer(c.req.header('authorization'), figuresFor.token))
      return c.text('METRICS_TOKEN is wanted: Authorization: Bearer ...\n', 401, { 'www-authenticate': 'Bearer' })
    try {
      const { type, text } = await metrics()
      return c.body(text, 200, { 'content-type': type, 'cache-control': 'no-store' })
    } catch {
      return c.text('the store does not answer\n', 503)
    }
  })
  site.all('*', (c) => pages.fetch(c.req.raw, c.env))
  return site
}

/** Compared by hashes of one length, so that neither length nor beginning of the token shows in the time that it takes. */
export function isBearer(header: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))
}
