import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { describe, expect, it } from 'vitest'
import type { PagesAccess } from '../../src/config/pages-access.ts'
import { hashPassword, isPassword } from '../../src/pages/password.ts'
import { pages } from '../../src/pages/server.ts'
import { sampleRecord } from '../support/sample-record.ts'

const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`anybody:${password}`).toString('base64')}` })

describe('a password', () => {
  it('is known again, another is not, and the same twice is kept differently', async () => {
    const hash = await hashPassword('open sesame 1')
    expect(await isPassword('open sesame 1', hash)).toBe(true)
    expect(await isPassword('open sesame 2', hash)).toBe(false)
    expect(await hashPassword('open sesame 1')).not.toBe(hash)
  })

  it('is asked for everywhere but for health, and lets in without a cookie', async () => {
    const { record, comparison } = sampleRecord()
    let now = new Date('2035-10-02T08:00:00Z')
    const access: PagesAccess = { kind: 'password', hash: await hashPassword('open sesame 1') }
    const site = pages({ record, mandates: () => [], access, clock: () => now })
    for (const path of ['/', `/redline/${comparison.id}`, '/api/mandates', '/feeds/all.atom', '/fr', '/assets/style.css', '/nothing']) {
      const refused = await site.request(path)
      expect(refused.status, path).toBe(401)
      expect(await refused.text(), path).toBe('A password is needed.')
    }
    expect((await site.request('/healthz')).status).toBe(200)
    const letIn = await site.request('/', { headers: basic('open sesame 1') })
    expect(letIn.status).toBe(200)
    expect(letIn.headers.get('set-cookie')).toBeNull()
    for (let attempt = 0; attempt < 5; attempt++) await site.request('/', { headers: basic('wrong') })
    expect((await site.request('/', { headers: basic('wrong') })).status).toBe(429)
    expect((await site.request('/', { headers: basic('open sesame 1') })).status).toBe(200)
    now = new Date(now.getTime() + 61_000)
    expect((await site.request('/', { headers: basic('wrong') })).status).toBe(401)
  }, 30_000)
})

describe('a sign-in proxy', () => {
  const answers = async (trusted: readonly string[], headers: Record<string, string>) => {
    const { record } = sampleRecord()
    const site = pages({ record, mandates: () => [], access: { kind: 'proxy', header: 'X-Forwarded-User', trusted } })
    const server = createServer(getRequestListener(site.fetch))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo // it listens on a port
    try {
      return (await fetch(`http://127.0.0.1:${port}/`, { headers })).status
    } finally {
      server.close()
    }
  }

  it('is believed when it asks itself, from its address or network', async () => {
    expect(await answers(['127.0.0.1'], { 'x-forwarded-user': 'ana' })).toBe(200)
    expect(await answers(['10.0.0.1', '127.0.0.0/8'], { 'x-forwarded-user': 'ana' })).toBe(200)
  })

  it('is needed: neither an empty header nor somebody else lets in', async () => {
    expect(await answers(['127.0.0.1'], {})).toBe(403)
    expect(await answers(['127.0.0.1'], { 'x-forwarded-user': ' ' })).toBe(403)
    expect(await answers(['10.0.0.1'], { 'x-forwarded-user': 'ana' })).toBe(403)
  })
})
