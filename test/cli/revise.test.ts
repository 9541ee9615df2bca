import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readConstructedTexts } from '../../fixtures/sample-session/constructed-text.ts'
import { layOut } from '../../fixtures/sample-session/layout.ts'
import { wordFile } from '../../fixtures/sample-session/word-file.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { commandLine } from '../support/command-line.ts'
import { amendmentText } from '../support/room-texts.ts'
import { watchedRoom } from '../support/watched-room.ts'

const config = fileURLToPath(new URL('../../fixtures/sample-session/config/', import.meta.url))

/** A room that holds the sample session's draft on counter-terrorism and its prior text. */
async function room() {
  const loaded = await loadConfig(config)
  const opened = await watchedRoom(loaded.kind === 'loaded' ? loaded.config.mandates : [])
  for (const text of readConstructedTexts())
    if (text.symbol === 'A/HRC/RES/87/9' || text.symbol === 'A/HRC/90/L.2')
      await opened.take(text.symbol, wordFile(layOut(text), { automaticNumbers: false }))
  const notes = (words: string) => {
    const file = join(opened.dataDir, 'notes.txt')
    writeFileSync(file, words)
    return file
  }
  const revise = (...args: readonly string[]) => commandLine(['revise', ...args], { CONFIG_DIR: config, DATA_DIR: opened.dataDir })
  const amended = (...args: readonly string[]) => commandLine(['amended', ...args], { CONFIG_DIR: config, DATA_DIR: opened.dataDir })
  return { opened, notes, revise, amended }
}

it('enters what was heard in the room, says what came of it, and queues the alert', async () => {
  const { opened, notes, revise } = await room()
  const file = notes('1. In paragraph 4, replace “Encourages” by “Urges”.\n\n2. Streamline paragraph 5.')
  const { status, out, err } = await revise('a/hrc/90/l.2', file, '--by', 'Ana')
  expect([status, err]).toEqual([1, ''])
  expect(out).toContain(
    'Recorded: A/HRC/90/L.2 as orally revised (unofficial).\n1 of 2 instructions applied.\nNot applied: 2. Streamline paragraph 5.',
  )
  expect(out).toMatch(
    /Counter-terrorism operations: an oral revision takes back part of the weakening\nQueued for [\w, -]+: the running service sends it/,
  )
  expect((await opened.dossier('90/L.2')).events.at(-1)).toMatchObject({ kind: 'orally-revised' })
})

it('enters amendments that were accepted together; what conflicts is said and left out', async () => {
  const { opened, amended } = await room()
  const replacing = (by: string) => `In paragraph 4, replace “Encourages” by “${by}”.`
  await opened.take('A/HRC/90/L.30', amendmentText('A/HRC/90/L.30', 'A/HRC/90/L.2', [replacing('Urges'), 'Delete paragraph 5.']))
  await opened.take('A/HRC/90/L.31', amendmentText('A/HRC/90/L.31', 'A/HRC/90/L.2', [replacing('Invites')]))
  const { status, out, err } = await amended('A/HRC/90/L.2', 'A/HRC/90/L.30', 'A/HRC/90/L.31', '--by', 'Ana')
  expect([status, err]).toEqual([1, ''])
  expect(out).toContain('Recorded: A/HRC/90/L.2 as amended by A/HRC/90/L.30 and A/HRC/90/L.31.\n1 of 3 instructions applied.')
  expect(out).toContain(`Not applied: ${replacing('Invites')} (L.31 against L.30: another amendment changes the same place`)
  expect((await amended('A/HRC/90/L.2', 'A/HRC/90/L.39', '--by', 'Ana')).err).toMatch(/A\/HRC\/90\/L\.39 is not held as an amendment/)
})

it('says what is wrong and what to do, and records nothing', async () => {
  const { opened, notes, revise } = await room()
  const file = notes('Lunch is served at one in the hall below.')
  const refusals = [
    [['A/HRC/RES/87/9', file, '--by', 'Ana'], /no symbol of a draft\. Write it as/],
    [['A/HRC/90/L.2', file, '--by', ' '], /say who heard it/],
    [['A/HRC/90/L.2', `${file}.none`, '--by', 'Ana'], /there is no such file/],
    [['A/HRC/90/L.2', file, '--by', 'Ana'], /neither a whole text/],
    [['A/HRC/90/L.6', file, '--by', 'Ana'], /is not held as a draft/],
  ] as const
  for (const [args, said] of refusals) {
    const { status, err } = await revise(...args)
    expect([status, err]).toEqual([2, expect.stringMatching(said)])
  }
  expect((await opened.dossier('90/L.2')).versions).toHaveLength(1)
})
