import { describe, expect, it } from 'vitest'
import { listedAdoptionAlert } from '../../src/alerts/listed-adoption-alert.ts'
import { DossierKey } from '../../src/council/dossier.ts'
import type { OutcomeLink } from '../../src/council/outcome-link.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import { tellListedOutcomes } from '../../src/watch/tell-listed-outcomes.ts'
import { adoptedText, changed, draftText, keepers, prior } from '../support/room-texts.ts'
import { watchedRoom } from '../support/watched-room.ts'

const draft = draftText({
  symbol: 'A/HRC/90/L.2',
  body: changed(prior, { 'Urges all States': 'Encourages all States' }),
})
const renamed = 'Rights of those who keep lighthouses'
const adopted = adoptedText({
  symbol: 'A/HRC/RES/90/7',
  title: renamed,
  body: changed(prior, { 'Urges all States': 'Encourages all States' }),
})

const link: OutcomeLink = {
  outcome: DocumentSymbol.parse('A/HRC/RES/90/7'),
  draft: DocumentSymbol.parse('A/HRC/90/L.2'),
  title: renamed,
  action: 'Adopted without a vote',
}

async function room() {
  const watched = await watchedRoom([keepers])
  await watched.take('A/HRC/RES/87/4', adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior }))
  await watched.take('A/HRC/90/L.2', draft)
  await watched.told()
  return watched
}

it.each([
  ['Adopted without a vote', 'adopted'],
  ['Adopted (24-17-6)', 'adopted-by-vote'],
  ['Adopted by recorded vote', 'adopted-by-vote'],
  ['Adopted as orally revised without a vote', 'adopted-as-revised'],
  [null, 'adopted'],
])('an action worded “%s” is %s', (action, kind) => {
  const context = {
    dossier: { key: DossierKey.parse('90/L.2'), title: renamed },
    mandates: [keepers],
    action: null,
    publicUrl: '',
    at: new Date(0),
  }
  expect(listedAdoptionAlert({ ...link, action }, 'none', context).kind).toBe(kind)
})

describe('a list of outcomes', () => {
  it('ends the dossier of a draft whose adopted text bears another title', async () => {
    const { take, told, dossier, store } = await room()
    await store.listed.keepOutcomes('session-outcomes', [link])
    await take('A/HRC/RES/90/7', adopted)
    expect((await dossier('90/L.2')).state).toBe('adopted')
    expect((await told()).map(({ headline }) => headline)).toEqual(['Lighthouse keepers: adopted without a vote'])
  })

  it('does so too where the text came first', async () => {
    const { take, told, dossier, store, settle } = await room()
    await take('A/HRC/RES/90/7', adopted)
    expect((await dossier('90/L.2')).state).toBe('tabled')
    await store.listed.keepOutcomes('session-outcomes', [link])
    await settle()
    expect((await dossier('90/L.2')).state).toBe('adopted')
    expect(await told()).toHaveLength(1)
  })

  it('tells the adoption before the text is there, once, and the text is told when it comes', async () => {
    const { watch, take, told, dossier, store } = await room()
    await store.listed.keepOutcomes('session-outcomes', [link])
    await tellListedOutcomes(watch)
    await tellListedOutcomes(watch)
    expect(await told()).toMatchObject([
      {
        kind: 'adopted',
        headline: 'Lighthouse keepers: adopted as 90/7',
        body: 'The list of outcomes names it as A/HRC/RES/90/7. It says: “Adopted without a vote”. Its text is not held yet; it will be compared when it is.',
      },
    ])
    expect(await dossier('90/L.2')).toMatchObject({ state: 'adopted', versions: [{ symbol: 'A/HRC/90/L.2' }] })
    await take('A/HRC/RES/90/7', adopted)
    expect((await told()).map(({ headline }) => headline)).toEqual(['Lighthouse keepers: adopted without a vote'])
    expect((await dossier('90/L.2')).versions.at(-1)?.symbol).toBe('A/HRC/RES/90/7')
  })

  it('leaves drafts alone that it does not name', async () => {
    const { watch, told, store } = await room()
    await store.listed.keepOutcomes('session-outcomes', [{ ...link, draft: DocumentSymbol.parse('A/HRC/90/L.3') }])
    await tellListedOutcomes(watch)
    expect(await told()).toEqual([])
  })
})
