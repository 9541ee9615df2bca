import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pdfFile } from '../support/pdf-file.ts'
import { runningService } from '../support/running-service.ts'

const signal = AbortSignal.timeout(60_000)

it('names a dropped file that cannot be read by its name alone, in the alert and beside it', async () => {
  const { service, dataDir, told } = await runningService('2035-09-28T08:00:00Z')
  const inbox = join(dataDir, 'inbox')
  mkdirSync(inbox)
  writeFileSync(join(inbox, 'zero draft.pdf'), pdfFile(['text'], { encrypted: true }))
  await service.pollInbox(signal)
  await service.pollInbox(signal)
  const said = await told()
  expect(said).toContain('I cannot read inbox/zero draft.pdf')
  expect(said).toContain('This file is a PDF that needs a password. Save it without one, or drop the Word file.')
  expect(said).not.toContain(dataDir)
  expect(readFileSync(join(inbox, 'refused', 'zero draft.pdf.reason.txt'), 'utf8')).toBe(
    'inbox/zero draft.pdf: this file is a PDF that needs a password. Save it without one, or drop the Word file.\n',
  )
  for (const { url } of (await service.store.record.dossiers()).flatMap(({ versions }) => versions)) expect(url).not.toContain(dataDir)
})

it('says once that the inbox folder cannot be read, and keeps its path to itself', async () => {
  const { service, dataDir, told, later } = await runningService('2035-09-28T08:00:00Z')
  writeFileSync(join(dataDir, 'inbox'), 'a file in its place')
  for (let times = 0; times < 3; times += 1) {
    await service.pollInbox(signal)
    later(1)
  }
  const said = await told()
  expect(said.match(/I cannot read the inbox folder/g)).toHaveLength(1)
  expect(said).toMatch(/The inbox folder cannot be read \(\w+\): make it readable, or set INBOX_DIR\./)
  expect(said).not.toContain(dataDir)
})
