import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { commandLine } from '../support/command-line.ts'

it('puts a backup into an empty place, notes it in the audit log, and writes over nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'restore-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const [data, empty, file] = [join(folder, 'data'), join(folder, 'empty'), join(folder, 'watch.backup')]
  const store = await openStore(data)
  await store.audit.append({ at: new Date(0), actor: 'operator', action: 'heard', subject: 'A/HRC/90/L.2', details: 'withdrawn' })
  await store.close()

  expect(await commandLine(['backup', file], { DATA_DIR: data })).toMatchObject({ status: 0 })
  expect(await commandLine(['restore', file], { DATA_DIR: empty })).toMatchObject({
    status: 0,
    out: expect.stringContaining('Restored as of'),
  })
  const { out } = await commandLine(['audit', 'list'], { DATA_DIR: empty })
  expect(out.split('\n').map((line) => line.split('  ')[3])).toEqual(['heard', 'store-restored', undefined])
  expect(await commandLine(['audit', 'verify'], { DATA_DIR: empty })).toMatchObject({ status: 0 })
  expect(await commandLine(['restore', file], { DATA_DIR: empty })).toMatchObject({ status: 2 })
})
