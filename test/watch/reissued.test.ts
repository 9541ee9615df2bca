import { expect, it } from 'vitest'
import { adoptedText, changed, draftText, keepers, prior } from '../support/room-texts.ts'
import { watchedRoom } from '../support/watched-room.ts'

async function room() {
  const watched = await watchedRoom([keepers])
  await watched.take('A/HRC/RES/87/4', adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior }))
  await watched.take('A/HRC/90/L.2', draftText({ symbol: 'A/HRC/90/L.2', body: prior }))
  await watched.told()
  return watched
}

const softer = changed(prior, { 'Urges all States': 'Encourages all States' })

it('a draft that is issued again with other bytes is a new version and an event', async () => {
  const { take, told, dossier } = await room()
  expect((await take('A/HRC/90/L.2', draftText({ symbol: 'A/HRC/90/L.2', body: softer }))).kind).toBe('recorded')
  const { versions, events, state } = await dossier('90/L.2')
  expect([versions.map(({ symbol }) => symbol), state]).toEqual([['A/HRC/90/L.2', 'A/HRC/90/L.2'], 'tabled'])
  expect(events.at(-1)).toMatchObject({ kind: 'reissued', sentence: 'A/HRC/90/L.2 was issued again with other contents.' })
  expect(await told()).toMatchObject([{ kind: 'draft-revised', documents: expect.stringContaining('A/HRC/90/L.2') }])
  expect((await take('A/HRC/90/L.2', draftText({ symbol: 'A/HRC/90/L.2', body: softer }))).kind).toBe('known')
})

it('so is an adopted text', async () => {
  const { take, told, dossier } = await room()
  await take('A/HRC/RES/90/7', adoptedText({ symbol: 'A/HRC/RES/90/7', body: prior }))
  await told()
  await take('A/HRC/RES/90/7', adoptedText({ symbol: 'A/HRC/RES/90/7', body: softer }))
  const { versions, events, state } = await dossier('90/L.2')
  expect([versions.length, state]).toEqual([3, 'adopted'])
  expect(events.at(-1)).toMatchObject({ kind: 'reissued', sentence: '90/7 was issued again with other contents.' })
  expect((await told()).map(({ headline }) => headline)).toEqual(['Lighthouse keepers: 90/7 was issued again'])
})
