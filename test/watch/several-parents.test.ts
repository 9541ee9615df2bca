import { describe, expect, it } from 'vitest'
import { presentComparison } from '../../src/council/dossier.ts'
import { pages } from '../../src/pages/server.ts'
import { dueAt, mandate } from '../mandate/constructed.ts'
import { adoptedText, changed, draftText, keepers, prior } from '../support/room-texts.ts'
import { type WatchedRoom, watchedRoom } from '../support/watched-room.ts'

const wells = mandate({
  slug: 'wells',
  title: 'Special Rapporteur on wells',
  shortName: 'Wells',
  lineage: ['A/HRC/RES/87/5'],
  nextRenewal: dueAt('90'),
})
const rivers = mandate({
  slug: 'rivers',
  title: 'Special Rapporteur on rivers',
  shortName: 'Rivers',
  lineage: ['A/HRC/RES/87/6'],
  nextRenewal: dueAt('90'),
})

const shared = [
  '(b) To conduct country visits and to follow up on the recommendations made after them;',
  '3. Urges all States to cooperate fully with the Special Rapporteur;',
  '4. Requests the Secretary-General to provide the Special Rapporteur with all the resources necessary for the mandate;',
] as const
const tasks = {
  wells: 'To examine contracts under which wells are closed to those who drink from them;',
  rivers: 'To investigate the poisoning of rivers and to identify those responsible;',
}
const parent = (name: keyof typeof tasks) => [
  'Recalling the Charter of the United Nations,',
  `1. Decides to extend the mandate of the Special Rapporteur on ${name} for a period of three years;`,
  '2. Requests the Special Rapporteur, in carrying out the mandate:',
  `(a) To gather information on alleged violations of rights to ${name};`,
  shared[0],
  `(c) ${tasks[name]}`,
  ...shared.slice(1),
]
const child = (...more: readonly string[]) => [
  'Recalling the Charter of the United Nations,',
  '1. Decides to merge the mandates of the Special Rapporteur on wells and of the Special Rapporteur on rivers into one mandate of Special Rapporteur on wells and rivers for a period of three years;',
  '2. Requests the Special Rapporteur, in carrying out the mandate:',
  '(a) To gather information on alleged violations of rights to wells;',
  shared[0],
  '(c) To gather information on alleged violations of rights to rivers;',
  ...more.map((task, index) => `(${'defg'[index]}) ${task}`),
  ...shared.slice(1),
]

async function room(): Promise<WatchedRoom> {
  const opened = await watchedRoom([wells, rivers])
  await opened.take('A/HRC/RES/87/5', adoptedText({ symbol: 'A/HRC/RES/87/5', title: 'Wells', body: parent('wells') }))
  await opened.take('A/HRC/RES/87/6', adoptedText({ symbol: 'A/HRC/RES/87/6', title: 'Rivers', body: parent('rivers') }))
  return opened
}

const merger = (body: readonly string[], symbol = 'A/HRC/90/L.9') => draftText({ symbol, title: 'Wells and rivers', body })

describe('a merger', () => {
  it('is compared with every parent; what moved in from one is neither lost nor won against the other', async () => {
    const opened = await room()
    await opened.take('A/HRC/90/L.9', merger(child(tasks.wells, tasks.rivers)))
    const dossier = await opened.dossier('90/L.9')
    expect(dossier.mandates).toEqual(['wells', 'rivers'])
    expect(dossier.comparisons.map(({ prior, weakened, strengthened }) => [prior.symbol, weakened, strengthened])).toEqual([
      ['A/HRC/RES/87/5', 0, 0],
      ['A/HRC/RES/87/6', 0, 0],
    ])
    const [alert] = await opened.told()
    expect(alert).toMatchObject({
      severity: 'none',
      documents: 'A/HRC/90/L.9 against A/HRC/RES/87/5 and A/HRC/RES/87/6',
      body: 'Wells (87/5): no weakening found. Rivers (87/6): no weakening found.',
    })
  })

  it('reports each prior task that it does not keep, by its parent', async () => {
    const opened = await room()
    await opened.take('A/HRC/90/L.9', merger(child(tasks.wells)))
    const [alert] = await opened.told()
    expect(alert).toMatchObject({
      headline: 'Wells and Rivers: a task would be dropped',
      severity: 'high',
      body: 'Rivers (87/6): 1 weakened. Wells (87/5): no weakening found.',
    })
    expect(alert?.changes.map(({ place, was }) => [place, was])).toEqual([
      ['Against 87/6 · Tasks and duties, paragraph 2 (c) of the prior text', tasks.rivers.slice(0, -1)],
    ])
    expect(presentComparison(await opened.dossier('90/L.9'))?.prior.symbol).toBe('A/HRC/RES/87/6')
  })

  it.each([
    ['resolution 87/5', ['87/6']],
    ['resolutions 87/5 and 87/6', []],
  ])('finds tasks that it carries by reference, and no others: the terms of %s', async (carried, lost) => {
    const opened = await room()
    const merges = child()[1]?.replace(/;$/, `, with the same terms as provided for by the Human Rights Council in its ${carried};`)
    await opened.take('A/HRC/90/L.9', merger(['Recalling the Charter of the United Nations,', merges ?? '', ...shared.slice(1)]))
    const [alert] = await opened.told()
    expect(alert?.changes.map(({ place }) => place)).toEqual(
      lost.map((prior) => `Against ${prior} · Tasks and duties, paragraph 2 (c) of the prior text`),
    )
  })

  it('tells a revision against every parent too', async () => {
    const opened = await room()
    await opened.take('A/HRC/90/L.9', merger(child()))
    await opened.told()
    await opened.take('A/HRC/90/L.9/Rev.1', merger(child(tasks.rivers), 'A/HRC/90/L.9/Rev.1'))
    const [alert] = await opened.told()
    expect(alert?.headline).toBe('Wells and Rivers: Rev.1 takes back part of the weakening')
    expect(alert?.changes.map(({ place }) => place)).toEqual([
      'Since L.9 · Tasks and duties, paragraph 2 (d)',
      'Against 87/5 · Tasks and duties, paragraph 2 (c) of the prior text',
    ])
    expect(alert?.links.map(({ label }) => label)).toEqual(['Full redline', 'Redline against 87/6', 'Source'])
  })
})

describe('a rival text', () => {
  it('is a dossier of its own, linked with the other in both', async () => {
    const opened = await watchedRoom([keepers])
    await opened.take('A/HRC/RES/87/4', adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior }))
    await opened.take('A/HRC/90/L.2', draftText({ symbol: 'A/HRC/90/L.2', body: prior }))
    await opened.told()
    const rival = changed(prior, { 'Urges all States': 'Invites States' })
    await opened.take(
      'A/HRC/90/L.7',
      draftText({ symbol: 'A/HRC/90/L.7', title: 'Technical assistance to lighthouse keepers', body: rival }),
    )
    expect((await opened.told())[0]?.body).toBe('A/HRC/90/L.2 concerns the same mandate at this session.')
    const linked = async (key: string) =>
      (await opened.dossier(key)).events.filter(({ kind }) => kind === 'linked').map(({ sentence }) => sentence)
    expect(await linked('90/L.2')).toEqual(['A/HRC/90/L.7 concerns the same mandate at this session.'])
    expect(await linked('90/L.7')).toEqual(['A/HRC/90/L.2 concerns the same mandate at this session.'])
    const page = await (await pages({ record: opened.record, mandates: () => [keepers] }).request('/dossiers/90/L.7')).text()
    expect(page).toContain('<a href="/dossiers/90/L.2">see it</a>')
  })
})

describe('an unofficial text', () => {
  it('is linked with the draft when that is issued, and the draft is compared with it', async () => {
    const opened = await watchedRoom([keepers])
    await opened.take('A/HRC/RES/87/4', adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior }))
    const zero = draftText({ symbol: '', body: changed(prior, { 'all the resources': 'resources' }) })
    await opened.take(null, `Zero draft\n\n${zero}`)
    const [unofficial] = await opened.record.dossiers()
    expect(unofficial).toMatchObject({ state: 'unofficial', mandates: ['keepers'] })
    await opened.told()
    await opened.take('A/HRC/90/L.2', draftText({ symbol: 'A/HRC/90/L.2', body: prior }))
    const [alert] = await opened.told()
    expect(alert?.body).toMatch(/^An unofficial text of this was dropped on 1 October 2035\. Since that text: /)
    const dossier = await opened.dossier('90/L.2')
    expect(dossier.comparisons.map(({ against, prior }) => [against, prior.symbol])).toEqual([
      ['prior-mandate', 'A/HRC/RES/87/4'],
      ['previous-version', null],
    ])
    expect((await opened.dossier(unofficial?.key ?? '')).events.at(-1)?.sentence).toBe('Issued as A/HRC/90/L.2.')
    await opened.take('A/HRC/90/L.3', draftText({ symbol: 'A/HRC/90/L.3', body: changed(prior, { Charter: 'Constitution' }) }))
    expect((await opened.dossier('90/L.3')).events.map(({ sentence }) => sentence)).not.toContain(
      'An unofficial text of this was dropped on 1 October 2035.',
    )
  })
})
