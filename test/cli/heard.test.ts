import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readConstructedTexts } from '../../fixtures/sample-session/constructed-text.ts'
import { layOut } from '../../fixtures/sample-session/layout.ts'
import { wordFile } from '../../fixtures/sample-session/word-file.ts'
import { configFrom } from '../../src/service/surroundings.ts'
import { commandLine } from '../support/command-line.ts'
import { watchedRoom } from '../support/watched-room.ts'

const config = fileURLToPath(new URL('../../fixtures/sample-session/config/', import.meta.url))

it('enters a rejection once, ends the dossier with it and queues the alert; what is wrong is said and changes nothing', async () => {
  const opened = await watchedRoom((await configFrom(config)).mandates)
  for (const text of readConstructedTexts())
    if (text.symbol === 'A/HRC/RES/87/9' || text.symbol === 'A/HRC/90/L.2')
      await opened.take(text.symbol, wordFile(layOut(text), { automaticNumbers: false }))
  const heard = (...args: readonly string[]) => commandLine(['heard', ...args], { CONFIG_DIR: config, DATA_DIR: opened.dataDir })
  for (const [args, said] of [
    [['A/HRC/RES/87/9', 'rejected', '--by', 'Ana'], /no symbol of a draft/],
    [['A/HRC/90/L.2', 'rejected', '--by', 'Ana', '--votes', 'many'], /such as 18-21-7/],
    [['A/HRC/90/L.6', 'withdrawn', '--by', 'Ana'], /is not held/],
    [['A/HRC/90/L.2', 'eaten', '--by', 'Ana'], /vote-called, rejected, withdrawn/],
  ] as const)
    expect(await heard(...args)).toMatchObject({ status: 2, err: expect.stringMatching(said) })
  expect((await opened.dossier('90/L.2')).state).toBe('tabled')

  const rejection = ['A/HRC/90/L.2', 'rejected', '--by', 'Ana', '--votes', '18-21-7']
  const { status, out, err } = await heard(...rejection)
  expect([status, err]).toEqual([0, ''])
  expect(out).toMatch(
    /^Recorded: Critical: Counter-terrorism operations: L\.2 was rejected by 21 votes to 18, with 7 abstentions\nQueued for advocates\.\n$/i,
  )
  expect((await heard(...rejection)).out).toMatch(/^Known already: /)
  expect((await opened.dossier('90/L.2')).state).toBe('rejected')
})
