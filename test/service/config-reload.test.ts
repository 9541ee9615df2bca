import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { changeInWords } from '../../src/config/config-changes.ts'
import { formatProblem } from '../../src/config/problem.ts'
import { type ConfigNews, configReload } from '../../src/service/config-reload.ts'
import { tellConfigNews } from '../../src/service/follow-config.ts'
import { liveConfig } from '../../src/service/live-config.ts'
import { configFrom } from '../../src/service/surroundings.ts'
import { runningService } from '../support/running-service.ts'

const quiet = { info() {}, warn() {} }

/** A configuration folder of its own, followed; `edit` saves and looks twice, as the service does within seconds. */
async function followed() {
  const dir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  cpSync('fixtures/sample-session/config', dir, { recursive: true })
  const live = liveConfig(await configFrom(dir))
  const news: ConfigNews[] = []
  const reload = configReload(dir, live, async (one) => void news.push(one))
  await reload.look()
  await reload.look()
  const file = join(dir, 'watch.yaml')
  const first = readFileSync(file, 'utf8')
  const edit = async (text: string) => {
    writeFileSync(file, text)
    await reload.look()
    await reload.look()
    await reload.look()
  }
  return { dir, live, news, reload, first, edit }
}

it('takes up an edit, and says what changed', async () => {
  const { live, news, first, edit } = await followed()
  expect(news).toEqual([])
  await edit(first.replace(/^( +)from: .*$/m, '$1from: critical'))
  expect(live.view.channels[0]?.from).toBe('critical')
  expect(news.map((one) => (one.kind === 'taken-up' ? one.changes.map(changeInWords) : one))).toEqual([
    [expect.stringMatching(/^channels\.[a-z-]+\.from: was (?:low|medium|high), now critical$/)],
  ])
})

it('keeps the last good configuration through a bad edit, says once where it is wrong, and when it is in order again', async () => {
  const { live, news, first, edit, dir } = await followed()
  const before = live.now()
  await edit(first.replace(/^( +)from: .*$/m, '$1from: hihg'))
  await edit(`${first.replace(/^( +)from: .*$/m, '$1from: hihg')}\n`)
  expect(live.now()).toBe(before)
  expect(news.map(({ kind }) => kind)).toEqual(['refused'])
  expect(news[0]?.kind === 'refused' && news[0].problems.map(formatProblem).join()).toContain('Did you mean "high"?')
  rmSync(join(dir, 'watch.yaml'))
  await edit(first)
  expect(news.map(({ kind }) => kind)).toEqual(['refused', 'taken-up'])
  expect(news[1]).toMatchObject({ changes: [] })
})

it('reads nothing that is still being written', async () => {
  const { dir, news, reload, first } = await followed()
  writeFileSync(join(dir, 'watch.yaml'), first.slice(0, 40))
  await reload.look()
  writeFileSync(join(dir, 'watch.yaml'), `# whole again\n${first}`)
  await reload.look()
  await reload.look()
  expect(news).toEqual([])
})

it('changes who is told while the service runs, and tells the operators and the audit log', async () => {
  const live = liveConfig(await configFrom('fixtures/sample-session/config'))
  const { service, told } = await runningService('2035-09-20T08:00:00Z', { config: live.view })
  const at = new Date('2035-09-20T09:00:00Z')
  const [first, ...rest] = live.now().channels
  if (first?.kind !== 'console') throw new Error('the sample begins with a console channel')
  const config = { ...live.now(), channels: [{ ...first, id: 'newcomer', operators: true }, ...rest] }
  live.replace(config)
  await tellConfigNews(
    { kind: 'refused', problems: [{ file: 'watch.yaml', line: 3, column: 5, path: 'channels', message: 'is wrong.' }] },
    service,
    quiet,
    at,
  )
  expect(await told()).toMatch(/An edit of the configuration cannot be used\n.*watch\.yaml:3:5 channels: is wrong\. Mend it/)
  expect((await service.store.audit.entries()).map(({ action }) => action)).toEqual(['config-refused'])
})
