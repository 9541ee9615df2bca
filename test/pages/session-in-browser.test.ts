import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserAtHand, openBrowser } from '../support/browser.ts'
import { runningService } from '../support/running-service.ts'

/** What axe-core holds against a page, in a few words each. Rules of WCAG 2.2 AA and its best practices. */
async function problems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary)))`,
  )
}

const steps = ['2035-09-28T08:00:00Z', '2035-10-02T14:30:00Z', '2035-10-03T13:00:00Z', '2035-10-05T08:00:00Z', '2035-10-12T08:00:00Z']

describe.skipIf(!browserAtHand)(`the sample session in a browser${browserAtHand ? '' : ' (SKIPPED: no Chromium on this machine)'}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
  })

  it('is followed from an alert, read by keyboard, filtered, compared, taken along; axe-core finds nothing on any page, wide or narrow', async () => {
    const session = await runningService(steps[0] ?? '')
    let told = ''
    for (const step of steps) {
      session.at(step)
      await session.service.sweepNow(AbortSignal.timeout(60_000))
      told += await session.told()
    }
    const alert = /◆[\s\S]*?Full redline: \S+(?<path>\/redline\/\S+)/.exec(told)?.groups?.path
    if (!alert) throw new Error('no alert leads to a redline')
    const { url } = session.service
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', acceptDownloads: true })
    const focused = () => page.evaluate('document.activeElement.id')

    await page.goto(url + alert)
    expect(await page.locator('main').textContent()).toContain('Assessment by rule; not a United Nations document.')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    const order = (await page.evaluate(`[...document.querySelectorAll('.finding')].map(({ id }) => id)`)) as readonly string[] // ids are text
    await page.keyboard.press('n')
    expect(await focused()).toBe(order[0])
    await page.keyboard.press('n')
    expect(await focused()).toBe(order[1])
    await page.keyboard.press('p')
    expect(await focused()).toBe(order[0])
    for (let pressed = 0; pressed < 25; pressed++) {
      await page.keyboard.press('Tab')
      expect(
        await page.evaluate(`document.activeElement === document.body || getComputedStyle(document.activeElement).outlineStyle !== 'none'`),
      ).toBe(true)
    }
    await page.getByRole('button', { name: 'Turn these keys off' }).click()
    await page.keyboard.press('n')
    expect(await focused()).not.toBe(order[1])
    await page.getByRole('button', { name: 'Turn the keys n and p on' }).click()

    await page.selectOption('select[name=severity]', 'high')
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.waitForURL(/severity=high/)
    const shown = await page.locator('.passage:not(details *) .finding, .on-top .finding').count()
    expect(shown).toBeGreaterThan(0)
    expect(shown).toBeLessThan(order.length)
    await page.goto(`${url}/dossiers/90/L.2`)
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.waitForURL(/\/compare\?prior=/)
    expect(await page.locator('.passage').count()).toBeGreaterThan(3)
    for (const [name, ending] of [
      ['Word, with tracked changes', '.docx'],
      ['findings as CSV', '.csv'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
      expect(download.suggestedFilename()).toMatch(new RegExp(`^L\\.2.*\\${ending}$`))
    }

    const paths = [
      '/',
      '/renewals',
      '/mandates',
      '/mandates/counter-terrorism',
      '/mandates/sarovia',
      alert,
      `${alert}?view=side`,
      '/dossiers/90/L.2',
      '/texts/A/HRC/RES/90/2',
      '/texts/99/99',
      '/search?q=resources&phrase=1',
      '/compare?prior=89/2&draft=90/2',
      '/nothing',
      `/fr${alert}`,
    ]
    const found: string[] = []
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      for (const path of paths) {
        await page.goto(url + path)
        for (const problem of await problems(page)) found.push(`${width} ${path}: ${problem}`)
        if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) found.push(`${width} ${path}: scrolls sideways`)
      }
    }
    await page.setViewportSize({ width: 320, height: 500 })
    for (const path of paths) {
      await page.goto(url + path)
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) found.push(`at 400 % ${path}: scrolls sideways`)
    }
    expect(found).toEqual([])
  }, 180_000)
})
