import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { commandLine } from '../support/command-line.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const environment = () => ({
  CONFIG_DIR: 'fixtures/sample-session/config',
  DATA_DIR: join(folder, 'data'),
  INBOX_DIR: join(folder, 'inbox'),
})

it('finds nothing wrong where nothing was started yet, and makes nothing', async () => {
  const { status, out } = await commandLine(['doctor'], environment())
  expect(out).toMatch(/^note {3}contact +CONTACT is not set/m)
  expect(out).toMatch(/^ok {5}configuration +fixtures\/sample-session\/config: 5 mandates, 2 channels$/m)
  expect(out).toMatch(/^ok {5}channel advocates +/m)
  expect(out).toMatch(/^note {3}store +.* holds none yet/m)
  expect(out).toMatch(/^(?:ok|note) +disk +\d+ MB are free/m)
  expect(status).toBe(0)
})

it('shows when every source was last seen, and what is wrong', async () => {
  const store = await openStore(join(folder, 'data'))
  const at = (minutes: number): Date => new Date(Date.UTC(2035, 8, 28, 8, minutes))
  await store.ledger.sourceSeen('session-calendar', at(0), null, 0)
  await store.ledger.sourceSeen('un-documents', at(0), null, 0)
  await store.ledger.sourceSeen('un-documents', at(10), 'documents.example asks for a browser (a challenge page)', 0)
  await store.close()
  const { status, out } = await commandLine(['doctor'], environment())
  expect(out).toMatch(/^ok {5}store +/m)
  expect(out).toMatch(/^ok {5}source session-calendar +last seen 2035-09-28 08:00 UTC$/m)
  expect(out).toMatch(
    /^FAULT {2}source un-documents +not since 2035-09-28 08:10 UTC \(last seen 2035-09-28 08:00 UTC\): documents\.example asks for a browser/m,
  )
  expect(status).toBe(1)
})

it('names missing tokens, a broken configuration and a store that is none', async () => {
  const config = join(folder, 'config')
  mkdirSync(join(config, 'mandates'), { recursive: true })
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(config, 'watch.yaml'), 'channels:\n  - { id: team, kind: slack, channel: C0123ABCD }\n')
  writeFileSync(join(config, 'mandates', 'keepers.yaml'), 'title: Special Rapporteur on keepers\n')
  writeFileSync(join(folder, 'data', 'watch.sqlite'), 'this is no database')
  const broken = await commandLine(['doctor'], { ...environment(), CONFIG_DIR: config })
  expect(broken.out).toMatch(/^FAULT {2}configuration +.*keepers\.yaml:1:1/m)
  expect(broken.out).toMatch(/^FAULT {2}store +/m)
  expect(broken.status).toBe(1)
})

it.skipIf(process.getuid?.() === 0)('says when the inbox folder cannot be written (SKIPPED for root)', async () => {
  mkdirSync(join(folder, 'inbox'))
  chmodSync(join(folder, 'inbox'), 0o500)
  const { out, status } = await commandLine(['doctor'], environment())
  expect(out).toMatch(/^FAULT {2}inbox folder .*INBOX_DIR/m)
  expect(status).toBe(1)
})
