import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { FetchPage } from '../../src/documents/fetch-page.ts'
import { defaultFetchLimits, type FetchLimits, type PoliteFetch, politeFetch } from '../../src/documents/polite-fetch.ts'
import { type LoopbackSite, startLoopbackSite } from '../support/loopback-site.ts'
import { movedClock } from '../support/moved-clock.ts'

const open: { close?(): Promise<void>; stop?(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await (one.close?.() ?? one.stop?.())
})

async function site(...parameters: Parameters<typeof startLoopbackSite>): Promise<LoopbackSite> {
  const started = await startLoopbackSite(...parameters)
  open.push(started)
  return started
}

interface Given {
  readonly bases?: readonly URL[]
  readonly paceSeconds?: number
  readonly limits?: Partial<FetchLimits>
  readonly clock?: ReturnType<typeof movedClock>
}

function fetcher({ bases = [], paceSeconds = 0, limits, clock = movedClock() }: Given): FetchPage {
  const fetching: PoliteFetch = politeFetch({
    contact: 'desk@example.org',
    paceSeconds,
    bases,
    clock,
    random: () => 0.5,
    limits: { ...defaultFetchLimits, totalSeconds: 5, ...limits },
  })
  open.push(fetching)
  return fetching.fetchPage
}

const never = new AbortController().signal
const bodyOf = (outcome: Awaited<ReturnType<FetchPage>>): string =>
  outcome.kind === 'fetched' ? new TextDecoder().decode(outcome.body) : JSON.stringify(outcome)

describe('polite fetching', () => {
  it('says who it is, and imitates no browser', async () => {
    const seen: NodeJS.Dict<string | string[]>[] = []
    const { url } = await site((request, response) => {
      seen.push(request.headers)
      response.end('text')
    })
    expect(bodyOf(await fetcher({ bases: [url] })(url, never))).toBe('text')
    expect(seen[0]?.['user-agent']).toBe('MandateWatch/0.1 (+desk@example.org)')
    expect(Object.keys(seen[0] ?? {}).filter((name) => /^sec-|cookie|accept-language/.test(name))).toEqual([])
  })

  it('unpacks gzip', async () => {
    const { url } = await site((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed text')))
    expect(bodyOf(await fetcher({ bases: [url] })(url, never))).toBe('packed text')
  })

  it('pauses between requests, and sends them one after another over one connection', async () => {
    const clock = movedClock()
    const { url, connections } = await site((_, response) => response.end('text'))
    const fetchPage = fetcher({ bases: [url], paceSeconds: 3, clock })
    await Promise.all([1, 2, 3].map((number) => fetchPage(new URL(`/${number}`, url), never)))
    expect(clock.pauses).toEqual([3000, 3000, 3000])
    expect(connections()).toBe(1)
  })

  it('keeps its pace with every host but this machine, whatever pace is asked for', async () => {
    const clock = movedClock()
    const fetchPage = fetcher({ bases: [new URL('http://127.0.0.1/')], paceSeconds: 0.2, clock })
    for (let times = 0; times < 2; times += 1) expect((await fetchPage(new URL('http://documents.invalid/'), never)).kind).toBe('failed')
    expect(clock.pauses).toEqual([3000])
  })

  it('slows down to the crawl delay of robots.txt, and obeys what it disallows', async () => {
    const clock = movedClock()
    const { url, asked } = await site((_, response) => response.end('text'), 'User-agent: *\nCrawl-delay: 7\nDisallow: /search')
    const fetchPage = fetcher({ bases: [url], paceSeconds: 3, clock })
    expect(await fetchPage(new URL('/search?p=1', url), never)).toMatchObject({
      kind: 'blocked',
      reason: expect.stringContaining('robots.txt'),
    })
    expect((await fetchPage(new URL('/record', url), never)).kind).toBe('fetched')
    expect(asked).toEqual(['/record'])
    expect(clock.pauses).toEqual([7000])
  })

  it('asks only for what changed', async () => {
    const { url } = await site((request, response) => {
      const known = request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'Mon, 12 Nov 2035 08:00:00 GMT'
      response.writeHead(known ? 304 : 200).end()
    })
    const validators = { etag: '"1"', lastModified: 'Mon, 12 Nov 2035 08:00:00 GMT' }
    expect(await fetcher({ bases: [url] })(url, never, { validators })).toEqual({ kind: 'not-modified' })
  })

  it('follows a redirect on the same host', async () => {
    const { url } = await site((request, response) =>
      request.url === '/end' ? response.end('text') : response.writeHead(302, { location: '/end' }).end(),
    )
    const outcome = await fetcher({ bases: [url] })(url, never)
    expect(outcome).toMatchObject({ kind: 'fetched', url: new URL('/end', url) })
  })

  it('waits a moment where a host asks for a moment, and asks again', async () => {
    const clock = movedClock()
    let times = 0
    const { url } = await site((_, response) => {
      times += 1
      if (times === 1) response.writeHead(503, { 'retry-after': '4' }).end()
      else response.end('text')
    })
    expect(bodyOf(await fetcher({ bases: [url], clock })(url, never))).toBe('text')
    expect(clock.pauses).toEqual([4000])
  })

  it('waits longer, and more often, where there is patience', async () => {
    const clock = movedClock()
    const { url, asked } = await site((_, response) =>
      asked.length < 4 ? response.writeHead(503, { 'retry-after': '120' }).end() : response.end('text'),
    )
    const fetchPage = fetcher({ bases: [url], clock })
    expect(bodyOf(await fetchPage(url, never, { patienceSeconds: 600 }))).toBe('text')
    expect(clock.pauses).toEqual([120_000, 120_000, 120_000])
  })

  it('leaves a host alone until it may be asked again', async () => {
    const clock = movedClock()
    const { url, asked } = await site((_, response) => response.writeHead(429, { 'retry-after': 'Mon, 12 Nov 2035 09:00:00 GMT' }).end())
    const fetchPage = fetcher({ bases: [url], clock })
    const retryAt = new Date('2035-11-12T09:00:00Z')
    expect(await fetchPage(url, never)).toMatchObject({ kind: 'blocked', retryAt })
    expect(await fetchPage(url, never)).toMatchObject({ kind: 'blocked', retryAt })
    expect(asked).toHaveLength(1)
    clock.advance(3_600_001)
    await fetchPage(url, never)
    expect(asked).toHaveLength(2)
  })

  it('stops asking a host that fails eight times in a row, and asks once after a quarter of an hour', async () => {
    const clock = movedClock()
    const { url, asked } = await site((_, response) => response.writeHead(500).end())
    const fetchPage = fetcher({ bases: [url], clock })
    for (let times = 0; times < 12; times += 1) await fetchPage(url, never)
    expect(asked).toHaveLength(8)
    clock.advance(15 * 60_000 + 1)
    for (let times = 0; times < 3; times += 1) await fetchPage(url, never)
    expect(asked).toHaveLength(9)
  })

  it('ends when it is stopped', async () => {
    const stop = new AbortController()
    const { url } = await site(() => stop.abort())
    expect(await fetcher({ bases: [url] })(url, stop.signal)).toEqual({ kind: 'failed', reason: 'the sweep was stopped' })
  })
})

describe('states that are no documents', () => {
  it.each([
    { what: '404', status: 404, headers: {}, body: 'no', kind: 'missing' },
    { what: "Cloudflare's challenge", status: 403, headers: { 'cf-mitigated': 'challenge' }, body: '<html>', kind: 'blocked' },
    { what: "Amazon's challenge", status: 202, headers: { 'x-amzn-waf-action': 'challenge' }, body: '', kind: 'blocked' },
    { what: 'an empty 202', status: 202, headers: {}, body: '', kind: 'blocked' },
    { what: '403', status: 403, headers: {}, body: 'no', kind: 'blocked' },
    { what: '500', status: 500, headers: {}, body: 'no', kind: 'failed' },
  ])('$what is $kind', async ({ status, headers, body, kind }) => {
    const { url } = await site((_, response) => response.writeHead(status, headers).end(body))
    expect((await fetcher({ bases: [url] })(url, never)).kind).toBe(kind)
  })

  it('a broken robots.txt leaves the site alone', async () => {
    const broken = await startLoopbackSite(() => undefined)
    open.push(broken)
    await broken.stop()
    expect(await fetcher({ bases: [broken.url] })(broken.url, never)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('refuses connections'),
    })
  })
})

describe('hostile answers end within their limits', () => {
  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost/',
    'http://example.org/',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
  ])('a redirect to %s is refused', async (location) => {
    const { url } = await site((_, response) => response.writeHead(302, { location }).end())
    expect(await fetcher({ bases: [url] })(url, never)).toMatchObject({ kind: 'failed', reason: expect.stringContaining('refused') })
  })

  it('a redirect to another port of this machine is refused', async () => {
    const secret = await site((_, response) => response.end('secret'))
    const { url } = await site((_, response) => response.writeHead(302, { location: secret.url.href }).end())
    expect((await fetcher({ bases: [url] })(url, never)).kind).toBe('failed')
    expect(secret.asked).toEqual([])
  })

  it('redirects in a circle end', async () => {
    const { url, asked } = await site((_, response) => response.writeHead(302, { location: '/again' }).end())
    expect(await fetcher({ bases: [url] })(url, never)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('more than 4 times'),
    })
    expect(asked).toHaveLength(5)
  })

  it.each(['http://127.0.0.1:9/', 'http://192.168.1.1/', 'http://[fe80::1]/', 'http://localhost:9/', 'http://100.64.0.1/'])(
    '%s is not asked unless the operator named it',
    async (address) => {
      expect(await fetcher({})(new URL(address), never)).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining('private address'),
      })
    },
  )

  it('an endless body is cut off', async () => {
    const { url } = await site((_, response) => {
      const write = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(65_536), () => setImmediate(write))
      }
      write()
    })
    const outcome = await fetcher({ bases: [url], limits: { decodedBytes: 1_000_000 } })(url, never)
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('larger than 1 MB') })
  })

  it('a gzip bomb is cut off', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    const { url } = await site((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
    const outcome = await fetcher({ bases: [url], limits: { decodedBytes: 1_000_000 } })(url, never)
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('larger than 1 MB') })
  })

  it('a slow drip is cut off', async () => {
    const { url } = await site((_, response) => {
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    })
    const outcome = await fetcher({ bases: [url], limits: { totalSeconds: 0.2 } })(url, never)
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('too slow') })
  })

  it('a cut connection is tried once more', async () => {
    const { url, asked } = await site((_, response) => response.destroy())
    expect(await fetcher({ bases: [url] })(url, never)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('cut the connection'),
    })
    expect(asked).toHaveLength(2)
  })

  it('a body that stops short is no document', async () => {
    const { url } = await site((_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('half', () => response.destroy())
    })
    expect((await fetcher({ bases: [url] })(url, never)).kind).toBe('failed')
  })

  it('a packed body that stops short is no document', async () => {
    const packed = gzipSync(Buffer.from('some text '.repeat(1000)))
    const { url } = await site((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed.subarray(0, packed.length - 12)),
    )
    expect(await fetcher({ bases: [url] })(url, never)).toMatchObject({ kind: 'failed', reason: expect.stringContaining('damaged body') })
  })
})
