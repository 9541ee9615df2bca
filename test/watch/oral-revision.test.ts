import { describe, expect, it } from 'vitest'
import { nameOfText } from '../../src/council/composition.ts'
import { presentComparison } from '../../src/council/dossier.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import { readTxt } from '../../src/extraction/txt.ts'
import { enterOralRevision } from '../../src/watch/enter-oral-revision.ts'
import { adoptedText, changed, draftText, keepers, prior } from '../support/room-texts.ts'
import { type WatchedRoom, watchedRoom } from '../support/watched-room.ts'

const weaker = changed(prior, { 'Urges all States to cooperate fully': 'Invites States to cooperate' })

async function room(): Promise<WatchedRoom> {
  const opened = await watchedRoom([keepers])
  await opened.take('A/HRC/RES/87/4', adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior }))
  await opened.take('A/HRC/90/L.2', draftText({ symbol: 'A/HRC/90/L.2', body: weaker }))
  await opened.told()
  return opened
}

const enter = (opened: WatchedRoom, notes: string, symbol = 'A/HRC/90/L.2') =>
  enterOralRevision(opened.watch, {
    symbol: DocumentSymbol.parse(symbol),
    blocks: readTxt(new TextEncoder().encode(notes)).blocks,
    heardBy: 'Ana',
  })

describe('an oral revision', () => {
  it('can be the whole text as revised: a version of its dossier, marked, with what it changes', async () => {
    const opened = await room()
    expect(await enter(opened, ['The Human Rights Council,', ...prior].join('\n\n'))).toMatchObject({ kind: 'recorded', applied: null })
    const dossier = await opened.dossier('90/L.2')
    expect(dossier.versions.map(nameOfText)).toEqual(['A/HRC/90/L.2', 'A/HRC/90/L.2 as orally revised (unofficial)'])
    expect(dossier.state).toBe('revised')
    expect(dossier.events.at(-1)?.sentence).toBe('Oral revision of A/HRC/90/L.2 entered as heard by Ana (unofficial).')
    expect(presentComparison(dossier)).toMatchObject({ verdict: { severity: 'none' }, draft: { composed: { heardBy: 'Ana' } } })
    const [alert] = await opened.told()
    expect(alert).toMatchObject({
      headline: 'Lighthouse keepers: an oral revision takes back every weakening found',
      documents: 'A/HRC/90/L.2 as orally revised (unofficial) against A/HRC/90/L.2 and A/HRC/RES/87/4',
      doubts: [],
    })
    expect(alert?.body).toMatch(/^Unofficial: as heard by Ana; there is no document of it\./)
  })

  it('can be instructions; what cannot be applied is counted', async () => {
    const opened = await room()
    const entered = await enter(opened, 'In paragraph 3, replace “Invites” by “Urges all”.\n\nIn paragraph 9, delete “all”.')
    expect(entered).toMatchObject({ kind: 'recorded', applied: 1 })
    const [alert] = await opened.told()
    expect(alert?.doubts).toEqual(['one instruction of the oral revision could not be applied; see the redline page'])
    expect((await opened.dossier('90/L.2')).versions.at(-1)?.composed?.unapplied).toEqual([
      { verbatim: 'In paragraph 9, delete “all”.', reason: 'the draft has no paragraph of that number', paragraphs: [] },
    ])
  })

  it('is recorded once', async () => {
    const opened = await room()
    await enter(opened, 'In paragraph 3, replace “Invites” by “Urges all”.')
    expect(await enter(opened, 'In paragraph 3, replace “Invites” by “Urges all”.')).toMatchObject({ kind: 'known' })
    expect(await opened.told()).toHaveLength(1)
  })

  it.each([
    ['A/HRC/90/L.2', 'Lunch is at one.', /neither a whole text/],
    ['A/HRC/90/L.2', 'In paragraph 9, delete “all”.', /none of its instructions could be applied/],
    ['A/HRC/90/L.3', 'In paragraph 3, delete “all”.', /A\/HRC\/90\/L\.3 is not held as a draft/],
  ])('is refused with what to do: %s, %s', async (symbol, notes, reason) => {
    const entered = await enter(await room(), notes, symbol)
    expect(entered).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) })
  })

  it('gives way to the revision that is issued, and is known again in the adopted text', async () => {
    const opened = await room()
    await enter(opened, 'In paragraph 3, replace “Invites” by “Urges all”.')
    await opened.told()
    const asHeard = changed(weaker, { 'Invites States': 'Urges all States' })
    await opened.take('A/HRC/RES/90/3', adoptedText({ symbol: 'A/HRC/RES/90/3', body: asHeard }))
    const [alert] = await opened.told()
    expect(alert?.body).toBe('Adopted on 11 October 2035. Its words are those of A/HRC/90/L.2 as orally revised (unofficial).')
    await opened.take('A/HRC/90/L.2/Rev.1', draftText({ symbol: 'A/HRC/90/L.2/Rev.1', body: asHeard }))
    expect(await opened.told()).toEqual([])
    expect(presentComparison(await opened.dossier('90/L.2'))?.draft.symbol).toBe('A/HRC/RES/90/3')
  })
})
