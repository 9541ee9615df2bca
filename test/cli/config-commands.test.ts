import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { keepInUse } from '../../src/service/follow-config.ts'
import { commandLine } from '../support/command-line.ts'
import { runningService } from '../support/running-service.ts'

const sample = 'fixtures/sample-session/config'

/** A copy of the sample configuration with an edit of `watch.yaml`. */
function edited(edit: (text: string) => string): string {
  const dir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  cpSync(sample, dir, { recursive: true })
  writeFileSync(join(dir, 'watch.yaml'), edit(readFileSync(join(dir, 'watch.yaml'), 'utf8')))
  return dir
}

it('config diff says which settings differ, and which drafts would be told to whom', async () => {
  const { service, dataDir } = await runningService('2035-10-01T08:00:00Z')
  await service.sweepNow(AbortSignal.timeout(20_000))
  await keepInUse(sample, dataDir)
  const same = await commandLine(['config', 'diff'], { CONFIG_DIR: sample, DATA_DIR: dataDir })
  expect(same).toMatchObject({ status: 0, out: expect.stringContaining('say the same') })
  const dir = edited((text) =>
    text
      .replaceAll(/^( +)from: \w+$/gm, '$1from: critical')
      .concat('\nrules:\n  severity:\n    mandate-narrowed: low\n')
      .replace('mandate-narrowed', 'scope-shift'),
  )
  const { status, out } = await commandLine(['config', 'diff'], { CONFIG_DIR: dir, DATA_DIR: dataDir })
  expect(status).toBe(1)
  expect(out).toMatch(/^ {2}channels\.[a-z-]+\.from: was \w+, now critical$/m)
  expect(out).toMatch(/^ {2}rules\.severity\.scope-shift: added \(low\)$/m)
  expect(out).toMatch(/^ {2}A\/HRC\/90\/L\.\d+: was (?:critical|high|medium), to [a-z-]+; now \w+, to nobody$/m)
})

it('check-config --strict refuses what is probably not meant; config migrate rewrites an older file once', async () => {
  const dir = edited((text) =>
    text
      .replace(/^version: .*\n/m, '')
      .replaceAll(/^( +)operators: true$/gm, '$1operators: false')
      .replace(/^( +)mandates: \[\]$/m, '$1mandates: all'),
  )
  const [plain, strict] = await Promise.all([
    commandLine(['check-config'], { CONFIG_DIR: dir }),
    commandLine(['check-config', '--strict'], { CONFIG_DIR: dir }),
  ])
  expect(plain).toMatchObject({ status: 0, err: expect.stringMatching(/^note: channels: no channel has "operators: true"/m) })
  expect(strict).toMatchObject({ status: 1, err: expect.stringMatching(/watch\.yaml is of an older shape/) })
  const migrated = await commandLine(['config', 'migrate'], { CONFIG_DIR: dir })
  expect(migrated).toMatchObject({ status: 0, out: expect.stringContaining('version: 2') })
  expect((await commandLine(['config', 'migrate'], { CONFIG_DIR: dir })).out).toContain('is of the present shape')
})

it('audit verify finds what was changed behind its back', async () => {
  const { service, dataDir } = await runningService('2035-10-01T08:00:00Z')
  const at = new Date('2035-10-01T08:00:00Z')
  const { hash } = await service.store.audit.append({ at, actor: 'operator', action: 'forgotten', subject: 'ct-team', details: '' })
  const whole = await commandLine(['audit', 'verify', '--head', hash], { DATA_DIR: dataDir })
  expect(whole).toMatchObject({ status: 0, out: expect.stringContaining(hash) })
  expect((await commandLine(['audit', 'list'], { DATA_DIR: dataDir })).out).toContain('operator  forgotten  ct-team')
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(join(dataDir, 'watch.sqlite'))
  database.exec("update audit_entry set subject = 'nothing'")
  database.close()
  expect(await commandLine(['audit', 'verify'], { DATA_DIR: dataDir })).toMatchObject({
    status: 1,
    out: expect.stringContaining('it was changed after it was written'),
  })
})
