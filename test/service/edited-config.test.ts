import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

const nowhere = 'http://127.0.0.1:9'

/** The service as it is started, over a configuration of its own; `said` resolves when it says something on either stream. */
function startedService(folder: string) {
  const child: ChildProcess = spawn(process.execPath, ['src/main.ts'], {
    env: {
      PATH: process.env.PATH,
      CONFIG_DIR: join(folder, 'config'),
      DATA_DIR: join(folder, 'data'),
      INBOX_DIR: join(folder, 'inbox'),
      PORT: '0',
      UN_DOCUMENTS_URL: nowhere,
      UN_VIEWER_URL: nowhere,
      OHCHR_URL: nowhere,
      UN_LIBRARY_URL: nowhere,
      FETCH_PACE_SECONDS: '0',
    },
  })
  let heard = ''
  let look = () => {}
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => {
      heard += data
      look()
    })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return {
    ended,
    stop: () => child.kill('SIGTERM'),
    said: (words: RegExp) =>
      new Promise<string>((resolve, reject) => {
        look = () => {
          if (words.test(heard)) resolve(heard)
        }
        void ended.then(() => reject(new Error(`it ended: ${heard}`)))
        look()
      }),
  }
}

it('takes up edits while it runs, refuses bad ones with their place, and ends in order', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  cpSync('fixtures/sample-session/config', join(folder, 'config'), { recursive: true })
  const file = join(folder, 'config', 'watch.yaml')
  const first = readFileSync(file, 'utf8')
  const service = startedService(folder)
  onTestFinished(async () => {
    service.stop()
    await service.ended
    rmSync(folder, { recursive: true })
  })
  await service.said(/"msg":"started"/)
  writeFileSync(file, `${first}\nchanels: []\n`)
  await service.said(/"problems":\[".*watch\.yaml:\d+:1 {2}chanels: there is no such setting\. Did you mean \\"channels\\"\?/)
  await service.said(/An edit of the configuration cannot be used/)
  writeFileSync(file, `${first.replace(/^( +)from: \w+$/m, '$1from: critical')}\nschedule:\n  still_watching: "* * * * *"\n`)
  expect(await service.said(/"msg":"configuration taken up"/)).toMatch(/from: was \w+, now critical/)
  await service.said(/The configuration was changed/)
  await service.said(/Still watching: /)
  service.stop()
  expect(await service.ended).toBe(0)
})
