import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { commandLine } from '../support/command-line.ts'

it('posts an alert that says what it is, and stands in the audit log', async () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  onTestFinished(() => rmSync(DATA_DIR, { recursive: true }))
  const environment = { CONFIG_DIR: 'fixtures/sample-session/config', DATA_DIR }
  const sent = await commandLine(['test-alert', 'advocates'], environment)
  expect(sent).toMatchObject({ status: 0, out: expect.stringContaining('Test alert: Mandate Watch can post here') })
  expect(sent.out).toMatch(/^advocates: delivered\.$/m)
  const log = await commandLine(['audit', 'list'], environment)
  expect(log.out).toMatch(/operator.*test-alert.*advocates/)
  const unknown = await commandLine(['test-alert', 'nobody'], environment)
  expect(unknown).toMatchObject({ status: 2, err: expect.stringContaining('advocates') })
})
