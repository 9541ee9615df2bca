import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { politeFetch } from '../../src/documents/polite-fetch.ts'
import { startLoopbackSite } from '../support/loopback-site.ts'
import { movedClock } from '../support/moved-clock.ts'
import { runningService } from '../support/running-service.ts'

/** Sends a path as it stands: `fetch` would tidy it. */
function raw(
  base: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<{ status: number; headers: object; body: string }> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers }, (response) => {
      response
        .toArray()
        .then(
          (parts) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
          reject,
        )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

it('the pages take no orders, set no cookies and lead nowhere else, whoever asks', async () => {
  const { service } = await runningService('2035-10-01T08:00:00Z')
  await service.sweepNow(AbortSignal.timeout(20_000))
  const before = await service.store.record.state()
  const paths = [
    '/',
    '/mandates',
    '/healthz',
    '/readyz',
    '/metrics',
    '/api/v1/dossiers',
    '/slack/events',
    '/dossiers/90/L.2',
    '/search?q=x',
  ]
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    for (const path of paths) {
      const { status, headers } = await raw(
        service.url,
        method,
        path,
        { origin: 'https://evil.example', 'content-type': 'text/plain' },
        '{"a":1}',
      )
      expect([method, path, status >= 400]).toEqual([method, path, true])
      expect(headers).not.toHaveProperty('set-cookie')
    }
  const { headers } = await raw(service.url, 'GET', '/', { origin: 'https://evil.example' })
  expect(headers).not.toHaveProperty('access-control-allow-credentials')
  expect(headers).toMatchObject({ 'content-security-policy': expect.stringContaining("frame-ancestors 'none'") })
  expect(await service.store.record.state()).toBe(before)

  for (const path of [
    '/assets/../../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/....//....//etc/passwd',
    '/dossiers/..%2f..%2f..%2fetc%2fpasswd',
    '/redline/..%2f..%2fwatch.sqlite',
    '/mandates/..%2f..%2fwatch.yaml',
    '/mandates/__proto__',
    '/mandates/constructor',
    '/assets/style.css%00.js',
    '/%c0%ae%c0%ae/etc/passwd',
    '//etc/passwd',
    '/redline/%',
  ]) {
    const { status, body } = await raw(service.url, 'GET', path)
    expect([path, status >= 400 && status < 500]).toEqual([path, true])
    expect(body).not.toMatch(/root:|"dependencies"|SQLite format/)
  }

  const split = await raw(service.url, 'GET', '/mandates/x%0d%0aset-cookie:%20a=b')
  expect(split.headers).not.toHaveProperty('set-cookie')
})

describe('headers that a server gives us', () => {
  it('go back to it as one header, or not at all', async () => {
    const seen: object[] = []
    const site = await startLoopbackSite((asked, response) => {
      seen.push(asked.headers)
      response.end('x')
    })
    const fetching = politeFetch({
      contact: 'desk@ngo.example\r\nx-injected: 1',
      paceSeconds: 0,
      bases: [site.url],
      clock: movedClock(),
      random: () => 0.5,
    })
    const validators = { etag: '"a"\r\nx-injected: 1', lastModified: 'Mon, 01 Oct 2035 08:00:00 GMT\nx-injected: 1' }
    await fetching.fetchPage(new URL('/one', site.url), AbortSignal.timeout(5000), {})
    const outcome = await fetching.fetchPage(new URL('/two', site.url), AbortSignal.timeout(5000), { validators })
    expect(outcome.kind).toBe('failed')
    expect(seen).toHaveLength(1)
    expect(seen[0]).not.toHaveProperty('x-injected')
    await fetching.close()
    await site.stop()
  })
})
