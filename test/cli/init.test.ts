import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'

/** `cli init` in an empty folder, with answers piped in. */
async function initiated(answers: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const run = () =>
    new Promise<{ status: number; out: string; err: string }>((done) => {
      const child = execFile(
        process.execPath,
        [resolve('src/cli.ts'), 'init'],
        { cwd: folder, env: { PATH: process.env.PATH } },
        (error, out, err) => done({ status: error ? Number(error.code) : 0, out, err }),
      )
      child.stdin?.end(answers.map((answer) => `${answer}\n`).join(''))
    })
  return { folder, run, ended: await run() }
}

it('asks five questions again until it understands, and writes files that are in order', async () => {
  const { folder, ended, run } = await initiated([
    'nobody',
    'watch@ngo.example',
    'slak',
    'slack',
    '#CT mandate',
    '#ct-mandate',
    'torture, no such thing at all',
    'torture, counterterrorism',
    'hihg',
    '',
  ])
  expect(ended).toMatchObject({ status: 0, err: '' })
  expect(ended.out).toContain('Did you mean "slack"?')
  expect(ended.out).toContain('Did you mean "high"?')
  expect(ended.out).toContain('cli -- test-alert ct-mandate')
  const outcome = await loadConfig(join(folder, 'config'))
  expect(outcome).toMatchObject({
    kind: 'loaded',
    config: {
      channels: [{ id: 'ct-mandate', kind: 'slack', channel: '#ct-mandate', from: 'medium', mandates: ['torture', 'counter-terrorism'] }],
    },
  })
  expect(readFileSync(join(folder, '.env'), 'utf8')).toMatch(/^CONTACT=watch@ngo\.example$/m)
  expect(statSync(join(folder, '.env')).mode & 0o077).toBe(0)

  const again = await run()
  expect(again.out).toContain('has a contact already')
  expect(await loadConfig(join(folder, 'config'))).toMatchObject({ config: { channels: [{ id: 'ct-mandate' }, { id: 'ct-mandate-2' }] } })
})

it('writes no channel where the answers end', async () => {
  const { folder, ended } = await initiated(['watch@ngo.example', 'discord'])
  expect(ended).toMatchObject({ status: 2, err: expect.stringContaining('Nothing was written') })
  expect(readFileSync(join(folder, 'config', 'watch.yaml'), 'utf8')).toBe(readFileSync('config/watch.yaml', 'utf8'))
})
