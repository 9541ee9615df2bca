import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'

/** A page as it is sent. */
export interface KeptPage {
  readonly body: string
  /** Strong entity tag, in quotation marks. */
  readonly tag: string
  zipped(): Uint8Array<ArrayBuffer>
}

/** One page is 100 kB at most, so that all together are some 10 MB. */
const mostPages = 100

/** Pages kept in memory as long as nothing was recorded. `state` changes whenever something was; the page that was asked for longest ago goes first. */
export function pageCache(state: () => Promise<string>): (key: string, make: () => Promise<string>) => Promise<KeptPage> {
  let kept = new Map<string, Promise<KeptPage>>()
  let keptIn = ''
  return async (key, make) => {
    const now = await state()
    if (now !== keptIn) {
      kept = new Map()
      keptIn = now
    }
    const pages = kept
    const known = pages.get(key)
    const page = known ?? make().then(keptPage)
    pages.delete(key)
    pages.set(key, page)
    const oldest = pages.size > mostPages ? pages.keys().next().value : undefined
    if (oldest !== undefined) pages.delete(oldest)
    if (!known) page.catch(() => pages.delete(key))
    return page
  }
}

function keptPage(body: string): KeptPage {
  let zipped: Uint8Array<ArrayBuffer> | undefined
  return {
    body,
    tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    zipped: () => (zipped ??= new Uint8Array(gzipSync(body))),
  }
}

/** Sends a kept page: not at all to a reader who has it, small to one who takes it zipped. */
export function sendPage(c: Context, { body, tag, zipped }: KeptPage): Response {
  c.header('etag', tag)
  c.header('cache-control', 'no-cache')
  c.header('vary', 'Accept-Encoding, Accept-Language')
  c.header('content-type', 'text/html; charset=utf-8')
  const held = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (held.includes(tag)) return c.body(null, 304)
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(body)
  c.header('content-encoding', 'gzip')
  return c.body(zipped())
}
