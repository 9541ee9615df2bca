import { describe, expect, it } from 'vitest'
import type { Alert } from '../../src/alerts/alert.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import { enterHeard } from '../../src/watch/enter-heard.ts'
import { enterOralRevision } from '../../src/watch/enter-oral-revision.ts'
import { dueAt, mandate } from '../mandate/constructed.ts'
import { adoptedText, changed, draftText, keepers, prior, recordedVote } from '../support/room-texts.ts'
import { watchedRoom } from '../support/watched-room.ts'

const draft = (body: readonly string[] = prior, more: { readonly symbol?: string; readonly sponsors?: string } = {}) =>
  draftText({ symbol: 'A/HRC/90/L.2', body, ...more })

async function room(how?: readonly string[]) {
  const watched = await watchedRoom([keepers])
  await watched.take('A/HRC/RES/87/4', adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior, ...(how && { adopted: how }) }))
  await watched.take('A/HRC/90/L.2', draft())
  await watched.told()
  const kinds = async (key = '90/L.2') => (await watched.dossier(key)).events.map(({ kind }) => kind)
  return { ...watched, kinds }
}

const lines = (alerts: readonly Alert[]): readonly string[] =>
  alerts.map(({ kind, severity, headline }) => `${kind} ${severity}: ${headline}`)

describe('sponsors', () => {
  it('of the mandate until now are missed on a first draft', async () => {
    const watched = await watchedRoom([{ ...keepers, mainSponsors: ['Aldovia', 'Halvia', 'Group of Shores'] }])
    await watched.take('A/HRC/RES/87/4', adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior }))
    await watched.take('A/HRC/90/L.2', draft(prior, { sponsors: 'Aldovia, Bremony (on behalf of the Group of Shores)' }))
    expect((await watched.told())[0]?.body).toBe('Main sponsors until now that are not named on it: Halvia.')
  })

  it('are told where a revision gains or loses some, and not where it has the same', async () => {
    const { take, told, kinds } = await room()
    const revision = 'A/HRC/90/L.2/Rev.1'
    await take(revision, draft(prior, { symbol: revision, sponsors: 'Aldovia, Caldera' }))
    const alerts = await told()
    expect(lines(alerts)).toContain('sponsors-changed medium: Lighthouse keepers: Caldera is a new sponsor; Bremony is no longer a sponsor')
    expect(alerts.find(({ kind }) => kind === 'sponsors-changed')?.body).toBe('As printed on A/HRC/90/L.2/Rev.1.')
    expect(await kinds()).toEqual(['tabled', 'revised', 'sponsors-changed'])
    const next = 'A/HRC/90/L.2/Rev.2'
    await take(next, draft(changed(prior, { 'Urges all States': 'Invites States' }), { symbol: next, sponsors: 'Caldera, Aldovia' }))
    expect((await told()).map(({ kind }) => kind)).toEqual(['draft-revised'])
  })
})

describe('a text beside a draft', () => {
  it('is told as a rival in the thread of the draft where it is on the same mandate', async () => {
    const { take, told } = await room()
    await take('A/HRC/90/L.7', draftText({ symbol: 'A/HRC/90/L.7', title: 'Help for lighthouse keepers', body: prior, agendaItem: 10 }))
    const rival = (await told()).find(({ kind }) => kind === 'rival-tabled')
    expect(rival).toMatchObject({
      dossier: '90/L.2',
      severity: 'high',
      headline: 'Lighthouse keepers: a rival text is tabled, L.7',
      body: 'A/HRC/90/L.7 under item 10 concerns the same mandate at this session.',
    })
  })

  const sarovia = mandate({
    slug: 'sarovia',
    title: 'Special Rapporteur on the situation of human rights in Sarovia',
    shortName: 'Sarovia',
    lineage: ['A/HRC/RES/87/8'],
    nextRenewal: dueAt('90'),
    agendaItem: 4,
  })
  const assistance = (cites: string, agendaItem = 10) =>
    draftText({
      symbol: 'A/HRC/90/L.12',
      title: 'Technical assistance and capacity-building for Sarovia',
      agendaItem,
      body: [`Recalling Human Rights Council resolution ${cites},`, '1. Requests the Office to provide technical assistance to Sarovia;'],
    })

  it.each([
    ['is told to those who watch it', [], ['mandate-unknown', 'rival-tabled']],
    ['is quiet where it follows a parallel text', ['A/HRC/RES/87/30'], ['mandate-unknown']],
  ])('on the subject of a mandate that is due, under another item, %s', async (_, parallel, expected) => {
    const watched = await watchedRoom([{ ...sarovia, parallel: parallel.map((symbol) => DocumentSymbol.parse(symbol)) }])
    await watched.take('A/HRC/90/L.12', assistance('87/20'))
    const alerts = await watched.told()
    expect(alerts.map(({ kind }) => kind)).toEqual(expected)
    expect(alerts[1]?.mandates ?? ['sarovia']).toEqual(['sarovia'])
  })

  it('under the item of the mandate is none', async () => {
    const watched = await watchedRoom([sarovia])
    await watched.take('A/HRC/90/L.12', assistance('87/20', 4))
    expect((await watched.told()).map(({ kind }) => kind)).toEqual(['mandate-unknown'])
  })
})

it('tells that a draft puts two mandates together, once', async () => {
  const wells = mandate({ slug: 'wells', title: 'Special Rapporteur on wells', shortName: 'Wells', nextRenewal: dueAt('90') })
  const watched = await watchedRoom([keepers, wells])
  const merges =
    '1. Decides to merge the mandates of the Special Rapporteur on wells and of the Special Rapporteur on lighthouse keepers into one mandate;'
  for (const symbol of ['A/HRC/90/L.9', 'A/HRC/90/L.9/Rev.1'])
    await watched.take(symbol, draftText({ symbol, title: 'Wells and lighthouse keepers', body: [merges] }))
  const merged = (await watched.told()).filter(({ kind }) => kind === 'merged')
  expect(lines(merged)).toEqual(['merged high: Wells and Lighthouse keepers: two mandates would become one'])
})

it('is alarmed by a draft that would end a mandate although no prior text is held', async () => {
  const watched = await watchedRoom([keepers])
  const ending = [
    'Recalling the Charter of the United Nations,',
    '1. Decides to terminate the mandate of the Special Rapporteur on lighthouse keepers;',
  ]
  await watched.take('A/HRC/90/L.2', draft(ending))
  expect(lines(await watched.told())).toEqual(['would-end critical: Lighthouse keepers: a draft would end the mandate'])
})

describe('an adoption', () => {
  const adopted = (how: readonly string[]) => adoptedText({ symbol: 'A/HRC/RES/90/7', body: prior, adopted: how })

  it('by vote where there was consensus before is an event and an alert of its own kind', async () => {
    const { take, told, kinds } = await room()
    await take('A/HRC/RES/90/7', adopted(recordedVote(['Aldovia', 'Bremony'], ['Caldera'], [])))
    const [alert] = await told()
    expect(alert).toMatchObject({ kind: 'adopted-by-vote', severity: 'medium' })
    expect(alert?.body).toContain('87/4 was adopted without a vote; 90/7 was put to one.')
    expect(await kinds()).toEqual(['tabled', 'adopted', 'consensus-lost'])
  })

  it('by a smaller margin says so, and who changed sides', async () => {
    const { take, told, kinds } = await room(recordedVote(['Aldovia', 'Bremony', 'Caldera'], [], ['Dovrania']))
    await take('A/HRC/RES/90/7', adopted(recordedVote(['Aldovia', 'Bremony'], ['Dovrania'], ['Caldera'])))
    const [alert] = await told()
    expect(alert).toMatchObject({ kind: 'adopted-by-vote', severity: 'low' })
    expect(alert?.body).toContain(
      'The margin fell from 3 (87/4) to 1. Changed sides: Dovrania (abstaining, now against) and Caldera (in favour, now abstaining).',
    )
    expect(await kinds()).toEqual(['tabled', 'adopted', 'margin-shrank'])
  })

  it('as orally revised is a kind of its own', async () => {
    const { watch, take, told } = await room()
    const revised = changed(prior, { 'Urges all States': 'Calls upon all States' })
    const blocks = ['The Human Rights Council,', ...revised].map((text, index) => ({
      text,
      role: 'body' as const,
      italics: [],
      place: { page: null, index },
    }))
    await enterOralRevision(watch, { symbol: DocumentSymbol.parse('A/HRC/90/L.2'), blocks, heardBy: 'Ana' })
    await told()
    await take('A/HRC/RES/90/7', adoptedText({ symbol: 'A/HRC/RES/90/7', body: revised }))
    const [alert] = await told()
    expect(alert).toMatchObject({ kind: 'adopted-as-revised', headline: 'Lighthouse keepers: adopted without a vote' })
  })

  it('without a vote, as before, is quiet', async () => {
    const { take, told } = await room()
    await take('A/HRC/RES/90/7', adopted(['[Adopted without a vote.]']))
    expect((await told()).map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(['adopted none'])
  })
})

describe('what was heard in the room', () => {
  const symbol = DocumentSymbol.parse('A/HRC/90/L.2')

  it('opens with a vote that was called and ends with a rejection, each told once', async () => {
    const { watch, told, dossier, kinds } = await room()
    await enterHeard(watch, symbol, { kind: 'vote-called', by: 'Halvia' }, 'Ana')
    for (const _ of [1, 2])
      await enterHeard(watch, symbol, { kind: 'rejected', votes: { inFavour: 18, against: 21, abstaining: 7 } }, 'Ana')
    const alerts = await told()
    expect(lines(alerts)).toEqual([
      'vote-called medium: Lighthouse keepers: L.2 will be voted on, as Halvia asked',
      'rejected critical: Lighthouse keepers: L.2 was rejected by 21 votes to 18, with 7 abstentions',
    ])
    expect(alerts[0]?.body).toBe('87/4, the text before it, was adopted without a vote. Heard in the room by Ana; no document says so yet.')
    expect((await dossier('90/L.2')).state).toBe('rejected')
    expect(await kinds()).toEqual(['tabled', 'vote-called', 'rejected'])
    expect(await enterHeard(watch, symbol, { kind: 'withdrawn' }, 'Ana')).toMatchObject({ kind: 'refused' })
  })

  it('weighs a withdrawal by what is left of the mandate', async () => {
    const { watch, take, told } = await room()
    await take('A/HRC/90/L.7', draftText({ symbol: 'A/HRC/90/L.7', title: 'Lighthouses', body: prior }))
    await told()
    await enterHeard(watch, symbol, { kind: 'withdrawn' }, 'Ana')
    expect(lines(await told())).toEqual(['withdrawn medium: Lighthouse keepers: L.2 was withdrawn'])
    await enterHeard(watch, DocumentSymbol.parse('A/HRC/90/L.7'), { kind: 'withdrawn' }, 'Ana')
    expect(lines(await told())).toEqual(['withdrawn critical: Lighthouse keepers: L.7 was withdrawn'])
  })

  it('is good news where the draft would have ended the mandate', async () => {
    const { watch, take, told } = await room()
    const ending = ['1. Decides to terminate the mandate of the Special Rapporteur on lighthouse keepers;']
    await take('A/HRC/90/L.8', draftText({ symbol: 'A/HRC/90/L.8', title: 'Lighthouses', body: ending }))
    await told()
    await enterHeard(watch, DocumentSymbol.parse('A/HRC/90/L.8'), { kind: 'rejected', votes: null }, 'Ana')
    expect((await told())[0]).toMatchObject({ severity: 'low', body: expect.stringContaining('it goes on as it was.') })
  })
})
