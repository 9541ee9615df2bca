import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { startSampleSite } from '../../../fixtures/sample-session/sample-un-site.ts'
import { bar, progressOn } from '../../../src/cli/history/progress.ts'
import { commandLine } from '../../support/command-line.ts'
import { adoptedText, prior } from '../../support/room-texts.ts'

vi.setConfig({ testTimeout: 90_000 })

const sampleConfig = 'fixtures/sample-session/config'

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

it('takes in the lineages of the catalogue from the documents system, and nothing twice', async () => {
  const site = await startSampleSite({ clock: () => new Date('2035-09-28T08:00:00Z') })
  onTestFinished(() => site.stop())
  const environment = {
    DATA_DIR: folder(),
    CONFIG_DIR: sampleConfig,
    UN_DOCUMENTS_URL: site.url,
    UN_VIEWER_URL: site.url,
    FETCH_PACE_SECONDS: '0',
  }
  const first = await commandLine(['backfill', 'sarovia'], environment)
  expect(first.err).toBe('')
  expect(first.out.split('\n')).toEqual([
    '2 texts taken in, 0 held already, 0 not to be had, 0 not read.',
    'sarovia: 2 of 2 texts held',
    expect.stringMatching(/^ {2}86\/2 /),
    expect.stringMatching(/^ {2}89\/2 .* 23 to 14, 10 abstaining .* until session 90, usually renewed at 90, runs out with 90$/),
    expect.stringMatching(/^ {4}86\/2 > 89\/2: /),
    expect.stringMatching(/^1 lineage with 2 texts; \d of \d recorded votes name as many States as they count\.$/),
    '',
  ])
  const asked = site.requests.length
  const again = await commandLine(['backfill', 'sarovia'], environment)
  expect(again.out).toContain('0 texts taken in, 0 held already')
  expect(site.requests.length).toBe(asked)
})

it('takes a folder of texts, passes over what is held, and names what cannot be read', async () => {
  const from = folder()
  writeFileSync(join(from, 'A_HRC_RES_87_4.txt'), adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior }))
  writeFileSync(join(from, 'A_HRC_RES_87_4.docx'), 'not read, as the plain text is there')
  writeFileSync(join(from, 'A_HRC_RES_87_5.docx'), 'this is no Word file')
  writeFileSync(join(from, 'notes.txt'), 'no symbol, no text')
  const environment = { DATA_DIR: folder(), CONFIG_DIR: sampleConfig }
  const first = await commandLine(['backfill', '--from', from], environment)
  expect(first.status).toBe(1)
  expect(first.out).toContain('1 text taken in, 0 held already, 0 not to be had, 1 not read.')
  expect(first.err).toContain('A/HRC/RES/87/5: ')
  const again = await commandLine(['backfill', '--from', from], environment)
  expect(again.out).toContain('0 texts taken in, 1 held already')
  expect((await commandLine(['backfill', '--from', join(from, 'nowhere')], environment)).err).toContain('cannot be read. Check the path.')
})

describe('progress', () => {
  it('is a bar on a terminal', () => {
    const pieces: string[] = []
    const progress = progressOn({ isTTY: true, write: (text) => pieces.push(String(text)) > 0 }, 2)
    progress.step('A/HRC/RES/87/4\u001b[31m')
    progress.end()
    const written = pieces.join('')
    expect(written).toMatch(/^\r\[#{12}-{12}\] 1 of 2 A\/HRC\/RES\/87\/4/)
    expect(written).not.toContain('\u001b')
    expect(bar(0, 0)).toBe(`[${'#'.repeat(24)}] 0 of 0`)
  })
})

const corpus = fileURLToPath(new URL('../../../../shared/corpus/hrc/', import.meta.url))

describe.skipIf(!existsSync(corpus))('the real texts (skipped where ../shared/corpus/hrc is missing)', () => {
  it('are loaded within a minute; recorded votes match their totals and votes are compared along lineages', async () => {
    const environment = { DATA_DIR: folder(), CONFIG_DIR: 'config' }
    const began = performance.now()
    const { status, out } = await commandLine(['backfill', '--from', corpus], environment)
    expect(performance.now() - began).toBeLessThan(60_000)
    expect(status).toBe(0)
    expect(out).toContain('318 texts taken in, 0 held already, 0 not to be had, 0 not read.')
    expect(out).toContain('34 of 34 recorded votes name as many States as they count.')
    expect(out).toContain('46/23 > 52/1: margin 4 > 10; changed sides: Senegal (abstaining > against)')
    expect(out).toMatch(/52\/20 .*3 years from the end of session 53, usually renewed at 61, runs out with 62/)
    expect(out).toMatch(/56\/13 .*until session 66, usually renewed at 66, runs out with 66/)
    expect(out).toMatch(/50\/23 .*last term, 9 months, usually renewed at none, runs out with 52/)
    const votes = (await commandLine(['mandates', 'votes'], environment)).out
    expect(votes).toContain(
      '45/1 > 46/20: margin 21 > 13; changed sides: Bahamas (abstaining > in favour), Philippines (abstaining > against)',
    )
    expect(votes).toContain('65 of 65 recorded votes on other subjects name as many States as they count.')
    expect((await commandLine(['mandates', 'votes', 'south', 'sudan'], environment)).out).toContain(
      '55/1, Members of the Council in 2026 (america-times.com',
    )
    const verified = await commandLine(['mandates', 'verify'], environment)
    expect(verified.status).toBe(1)
    expect(verified.out).toMatch(
      /^ethiopia-ichree: By 51\/27 the renewal is usual at session 54, the catalogue names none\. It notes: Ended/m,
    )
    expect(verified.out).toContain(
      '83 mandates, 318 texts held, 105 texts of lineages not held: 4 mandates differ, 41 agree, of 38 nobody can tell.',
    )
  })
})
