import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pages } from '../../src/pages/server.ts'
import { browserAtHand, openBrowser } from '../support/browser.ts'
import { hostilePayloads } from '../support/hostile-payloads.ts'
import { hostileRecord } from '../support/hostile-record.ts'

const clock = () => new Date('2035-10-02T08:00:00Z')
/** The redline is looked at for each payload; on the other pages some come together, to be quick. */
const atOnce = 5
/** The pages over a record in which all words are the given ones. */
const siteOf = (words: string) => {
  const { record, mandate } = hostileRecord(words)
  return pages({ record, mandates: () => [mandate], clock })
}

describe.skipIf(!browserAtHand)(`hostile words in a browser${browserAtHand ? '' : ' (SKIPPED: no Chromium on this machine)'}`, () => {
  const { comparison } = hostileRecord('harmless')
  let site = siteOf('harmless')
  let browser: Browser
  let page: Page
  let address = ''
  let dialogs = 0
  const elsewhere: string[] = []
  const server = createServer((request, response) => void getRequestListener(site.fetch)(request, response))

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo // it listens on a port
    address = `http://127.0.0.1:${port}`
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    page.on('dialog', (dialog) => {
      dialogs++
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('data:,')) elsewhere.push(request.url())
    })
  })
  afterAll(async () => {
    await browser?.close()
    server.close()
  })

  const paths = (words: string) => [
    '/',
    '/dossiers/90/L.1',
    '/mandates/answers',
    `/search?${new URLSearchParams({ q: words, mandate: words })}`,
  ]
  const more = (words: string) => [
    `/redline/${comparison.id}?view=side`,
    `/redline/${comparison.id}?severity=high`,
    '/texts/A/HRC/90/L.1',
    '/mandates',
    '/renewals',
    `/${encodeURIComponent(words)}`,
    `/fr/redline/${comparison.id}`,
  ]

  /** The page's elements, by tag, those left out that follow the words themselves: line breaks, what a search or a comparison marks, and the past of a long phrase. */
  const shape = () =>
    page.evaluate(`(() => {
      const counts = {}
      for (const { tagName } of document.querySelectorAll(':not(.past)')) if (!/^(?:BR|MARK|INS|DEL|SPAN)$/.test(tagName)) counts[tagName] = (counts[tagName] ?? 0) + 1
      const links = [...document.querySelectorAll('a[href], form[action]')].map((one) => one.href || one.action)
      return { counts, ran: window.ran ?? null, wide: document.documentElement.scrollWidth > innerWidth, strange: links.filter((link) => !/^https?:/.test(link)), mains: document.querySelectorAll('#main').length }
    })()`)

  async function look(words: string, at: readonly string[]) {
    site = siteOf(words)
    const seen: unknown[] = []
    for (const path of at) {
      await page.goto(address + path, { waitUntil: 'load' })
      seen.push(await shape())
    }
    return seen
  }

  it(`does nothing, and leaves every page as it is: ${hostilePayloads.length} payloads in every field`, async () => {
    expect(hostilePayloads.length).toBeGreaterThanOrEqual(60)
    const [redline] = await look('harmless', [`/redline/${comparison.id}`])
    for (const words of hostilePayloads) expect(await look(words, [`/redline/${comparison.id}`]), words).toEqual([redline])
    const harmless = await look('harmless', paths('harmless'))
    for (let first = 0; first < hostilePayloads.length; first += atOnce) {
      const words = hostilePayloads.slice(first, first + atOnce).join(' ')
      expect(await look(words, paths(words)), words).toEqual(harmless)
    }
    expect(dialogs).toBe(0)
    expect(elsewhere).toEqual([])
  }, 180_000)

  it('does nothing where all of it comes at once, on the other pages', async () => {
    const all = hostilePayloads.join(' ')
    expect(await look(all, more('x'))).toEqual(await look('harmless', more('x')))
    site = siteOf(all)
    for (const path of ['/compare?prior=87/1&draft=A/HRC/90/L.1', `/${encodeURIComponent(all.slice(0, 4000))}`]) {
      await page.goto(address + path)
      expect(await shape(), path).toMatchObject({ ran: null, wide: false, strange: [], mains: 1 })
    }
    expect(dialogs).toBe(0)
  }, 60_000)
})

describe('hostile words in feeds', () => {
  it('are words: the XML is well formed and nothing in it is markup', async () => {
    for (const words of hostilePayloads) {
      const xml = await (await siteOf(words).request('/feeds/all.atom')).text()
      const parser = new SaxesParser({ xmlns: true })
      parser.on('error', (error) => {
        throw error
      })
      const tags = new Set<string>()
      parser.on('opentag', ({ name }) => tags.add(name))
      parser.write(xml).close()
      expect([...tags].sort(), words).toEqual([
        'author',
        'category',
        'entry',
        'feed',
        'id',
        'link',
        'name',
        'subtitle',
        'summary',
        'title',
        'updated',
      ])
    }
  })
})
