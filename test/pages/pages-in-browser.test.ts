import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pages } from '../../src/pages/server.ts'
import { browserAtHand, openBrowser } from '../support/browser.ts'
import { sampleRecord } from '../support/sample-record.ts'

describe.skipIf(!browserAtHand)(`the pages in a browser${browserAtHand ? '' : ' (SKIPPED: no Chromium on this machine)'}`, () => {
  const { record, comparison } = sampleRecord({ explanation: '<img src=x onerror="document.title=1">' })
  let browser: Browser
  let page: Page
  let address = ''
  let stop: () => void

  beforeAll(async () => {
    const ready = Promise.withResolvers<number>()
    const server = serve({ fetch: pages({ record, mandates: () => [] }).fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      ready.resolve(port),
    )
    stop = () => server.close()
    address = `http://127.0.0.1:${await ready.promise}`
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  })
  afterAll(async () => {
    await browser?.close()
    stop?.()
  })

  it('lead from the home page to the redline', async () => {
    await page.goto(address)
    await page.getByRole('link', { name: 'answers' }).click()
    await page.waitForURL(`${address}/redline/${comparison.id}`)
    expect(await page.title()).toBe('A/HRC/90/L.1 against A/HRC/RES/87/1 · Mandate Watch')
  })

  it('walk through the findings with n and p', async () => {
    const focused = () => page.evaluate('document.activeElement.id')
    const order = (await page.evaluate(`[...document.querySelectorAll('.finding')].map(({ id }) => id)`)) as readonly string[] // ids are text
    await page.keyboard.press('n')
    expect(await focused()).toBe(order[0])
    await page.keyboard.press('n')
    expect(await focused()).toBe(order[1])
    await page.keyboard.press('p')
    expect(await focused()).toBe(order[0])
  })

  it('fit a phone without scrolling sideways', async () => {
    for (const path of ['/', '/mandates', `/redline/${comparison.id}`, `/redline/${comparison.id}?view=side`]) {
      await page.goto(address + path)
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true)
    }
  })

  it('run nothing that a document brought', async () => {
    await page.goto(`${address}/redline/${comparison.id}`)
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.title()).not.toBe('1')
  })
})
