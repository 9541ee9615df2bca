import { describe, expect, it } from 'vitest'
import { pages } from '../../src/pages/server.ts'
import { sampleRecord } from '../support/sample-record.ts'

const site = (options?: Parameters<typeof sampleRecord>[0]) => {
  const { record, comparison } = sampleRecord(options)
  return { site: pages({ record, mandates: () => [] }), redline: `/redline/${comparison.id}` }
}
const read = async (answer: Response | Promise<Response>) => (await answer).text()

describe('the pages', () => {
  it('show what is on the table, worst verdict in words', async () => {
    const page = await read(site().site.request('/'))
    expect(page).toContain('One task is dropped and one verb is softened.')
    expect(page).toMatch(/<span aria-hidden="true">▲<\/span> High/)
  })

  it('put each finding beside its paragraph, with both quotations in words', async () => {
    const { site: app, redline } = site()
    const page = await read(app.request(redline))
    const passage = page.slice(page.indexOf('id="OP2"'), page.indexOf('id="OP3"'))
    expect(passage).toContain('“Urges”')
    expect(passage).toContain('“Invites”')
    expect(page.slice(page.indexOf('id="prior-OP3-b"'))).toContain('The task would no longer be part of the mandate.')
  })

  it('fold what did not change', async () => {
    const { site: app, redline } = site()
    expect(await read(app.request(redline))).toContain('5 paragraphs unchanged')
  })

  it('filter by direction', async () => {
    const { site: app, redline } = site()
    const page = await read(app.request(`${redline}?show=stronger`))
    expect(page).toContain('not shown by this filter')
  })

  it('say that the assessment is by rule and no document of the United Nations', async () => {
    const { site: app, redline } = site()
    expect(await read(app.request(redline))).toContain('Assessment by rule; not a United Nations document')
  })

  it('answer 404 with a page for what is not there', async () => {
    const { site: app } = site()
    for (const path of ['/redline/none', '/mandates/none', '/nothing']) {
      const answer = await app.request(path)
      expect(answer.status, path).toBe(404)
      expect(await answer.text(), path).toContain('Nothing here')
    }
  })

  it('run no script but their own, keep no cookies, ask nothing of others', async () => {
    const { site: app, redline } = site()
    const answer = await app.request(redline)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect((await answer.text()).match(/(?:src|href)="(?:https?:)?\/\/(?!127\.0\.0\.1)/g)).toBeNull()
  })

  it('answer "not modified" to a reader who has the page', async () => {
    const { site: app, redline } = site()
    const tag = (await app.request(redline)).headers.get('etag') ?? ''
    expect((await app.request(redline, { headers: { 'if-none-match': tag } })).status).toBe(304)
  })

  it('tell health for machines', async () => {
    expect(await (await site().site.request('/healthz')).json()).toMatchObject({ status: 'ok' })
  })
})

describe('hostile text', () => {
  const payloads = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>alert(1)</script>',
    '<svg/onload=alert(1)>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ]
  it.each(payloads)('is shown, not run: %s', async (payload) => {
    const { site: app, redline } = site({ title: payload, explanation: payload })
    for (const path of ['/', redline]) {
      const page = await read(app.request(path))
      expect(page, path).not.toMatch(/<script>alert|<img|<svg|onmouseover='alert/)
    }
  })

  it('gives no link that is not to the web', async () => {
    const { site: app, redline } = site({ url: 'javascript:alert(1)' })
    expect(await read(app.request(redline))).not.toContain('javascript:')
  })

  it('cannot turn the line around', async () => {
    const { site: app, redline } = site({ title: 'safe\u202Eevil' })
    expect(await read(app.request(redline))).not.toContain('\u202E')
  })
})
