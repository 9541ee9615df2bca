import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cp, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { startSampleSite } from '../../fixtures/sample-session/sample-un-site.ts'
import { openStore } from '../../src/store/store.ts'
import { constructedAlert } from '../store/constructed-facts.ts'

const mostMs = 10_500 // ten seconds, and some for the signal and the exit to come through

it('SIGTERM: the process is gone within ten seconds, though a channel never answers; what it was sending is known to be unclear', {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  const asked = Promise.withResolvers<void>()
  const hanging = createServer(() => asked.resolve()).listen(0, '127.0.0.1')
  await once(hanging, 'listening')
  const address = hanging.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const site = await startSampleSite({ clock: () => new Date('2035-08-01T00:00:00Z') })
  await cp('fixtures/sample-session/config', join(folder, 'config'), { recursive: true })
  const watch = join(folder, 'config', 'watch.yaml')
  writeFileSync(watch, (await readFile(watch, 'utf8')).replace('kind: console', 'kind: webhook'))
  const dataDir = join(folder, 'data')
  const store = await openStore(dataDir)
  const alert = constructedAlert('first', { dossier: null })
  await store.ledger.record({ text: null, dossier: null, comparisons: [], alerts: [{ alert, channels: ['advocates'] }] })
  await store.close()

  const child = spawn(process.execPath, [fileURLToPath(new URL('../../src/main.ts', import.meta.url)), '--roles', 'sweep,deliver,pages'], {
    env: {
      ...process.env,
      CONFIG_DIR: join(folder, 'config'),
      DATA_DIR: dataDir,
      INBOX_DIR: join(folder, 'inbox'),
      PORT: '0',
      FETCH_PACE_SECONDS: '0',
      BACKUP_DAYS: '2',
      UN_DOCUMENTS_URL: site.url,
      UN_VIEWER_URL: site.url,
      OHCHR_URL: site.url,
      UN_LIBRARY_URL: site.url,
      CHANNEL_ADVOCATES_URL: `http://127.0.0.1:${port}/`,
      CHANNEL_ADVOCATES_SECRET: 'constructed-secret-of-some-length',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const lines: string[] = []
  createInterface(child.stderr).on('line', (line) => lines.push(line))
  const exited = once(child, 'exit')
  const first = await Promise.race([asked.promise, exited])
  expect(first, lines.join('\n')).toBeUndefined()
  const began = performance.now()
  child.kill('SIGTERM')
  const [code] = await exited
  expect(performance.now() - began).toBeLessThan(mostMs)
  expect(code).toBe(0)
  expect(lines.join('\n')).toContain('stopping')
  const after = await openStore(dataDir)
  const { sending, unclear, unconfirmed, queued } = await after.outbox.depth()
  expect([sending + unclear + unconfirmed, queued]).toEqual([1, 0])
  await after.close()
  hanging.closeAllConnections()
  hanging.close()
  await site.stop()
  rmSync(folder, { recursive: true, force: true })
})
