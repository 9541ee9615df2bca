import { expect, it } from 'vitest'
import type { HeldText } from '../../src/council/dossier.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import type { ExtractionOutcome } from '../../src/extraction/block.ts'
import { readDocument } from '../../src/extraction/read-document.ts'
import { reExtract } from '../../src/watch/re-extract.ts'
import { adoptedText, draftText, keepers, prior } from '../support/room-texts.ts'
import { watchedRoom } from '../support/watched-room.ts'

async function room() {
  const { watch, store, take } = await watchedRoom([keepers])
  await take('A/HRC/RES/87/4', adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior }))
  await take('A/HRC/90/L.2', draftText({ symbol: 'A/HRC/90/L.2', body: prior }))
  const again = (rewrite: boolean, extract: (bytes: Uint8Array) => Promise<ExtractionOutcome> = readDocument) =>
    Array.fromAsync(reExtract({ archive: watch.collecting.archive, extract, texts: store.texts }, rewrite))
  const draft = async (): Promise<HeldText | undefined> => store.record.text(DocumentSymbol.parse('A/HRC/90/L.2'))
  return { again, draft, take, archive: watch.collecting.archive, watch }
}

/** A reader that hears one word otherwise. */
const improved = async (bytes: Uint8Array): Promise<ExtractionOutcome> => {
  const outcome = await readDocument(bytes)
  if (outcome.kind === 'unreadable') return outcome
  const blocks = outcome.blocks.map((block) => ({ ...block, text: block.text.replace('Urges all States', 'Urges States') }))
  return { ...outcome, extractor: 'txt/2', blocks, confidence: { level: 'likely', reasons: ['constructed'] } }
}

it('finds everything the same where the readers are', async () => {
  const { again } = await room()
  expect((await again(true)).map(({ kind }) => kind)).toEqual(['same', 'same'])
})

it('says what changed, and the store has it; a dry run says the same and changes nothing', async () => {
  const { again, draft, archive } = await room()
  const before = await draft()
  const said = await again(false, improved)
  expect(said).toContainEqual({ kind: 'changed', name: 'A/HRC/90/L.2', what: '1 of 10 paragraphs (OP3), confidence' })
  expect(await draft()).toEqual(before)
  expect(await again(true, improved)).toEqual(said)
  expect((await draft())?.resolution.paragraphs.find(({ label }) => label === 'OP3')?.text).toMatch(/^Urges States/)
  expect((await draft())?.confidence).toEqual({ level: 'likely', reasons: ['constructed'] })
  expect((await again(true, improved)).map(({ kind }) => kind)).toEqual(['same', 'same'])
  for await (const { record } of archive.records()) expect(record.reading).toBe('txt/2')
})

it('says what can be read now, and what no longer can; a held text stays', async () => {
  const { again, draft, take } = await room()
  await take('A/HRC/90/L.3', ' 1 2 3 ')
  const said = await again(true, async (bytes) =>
    bytes.length < 20
      ? { ...(await readDocument(Buffer.from('A constructed text that is long enough to be read.'))) }
      : { kind: 'unreadable', reason: 'broken', detail: 'this file is damaged.' },
  )
  expect(said).toContainEqual({ kind: 'readable-now', name: 'A/HRC/90/L.3' })
  expect(said).toContainEqual({ kind: 'unreadable', name: 'A/HRC/90/L.2', detail: 'this file is damaged.', held: true })
  expect(await draft()).toBeDefined()
})
