import { describe, expect, it } from 'vitest'
import { amendmentStanding } from '../../src/council/amendment-standing.ts'
import { nameOfText } from '../../src/council/composition.ts'
import { presentComparison } from '../../src/council/dossier.ts'
import { pages } from '../../src/pages/server.ts'
import { adoptedText, amendmentText, changed, draftText, keepers, prior } from '../support/room-texts.ts'
import { type WatchedRoom, watchedRoom } from '../support/watched-room.ts'

const consent = 'In paragraph 2 (b), after “country visits”, insert “with the consent of the State concerned”.'
const priorText = adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior })
const l2 = draftText({ symbol: 'A/HRC/90/L.2', body: prior })
const rev1 = draftText({ symbol: 'A/HRC/90/L.2/Rev.1', body: changed(prior, { 'Urges all States': 'Invites States' }) })
const l4 = (...instructions: readonly string[]) => amendmentText('A/HRC/90/L.4', 'A/HRC/90/L.2', instructions)

async function room(): Promise<WatchedRoom> {
  const opened = await watchedRoom([keepers])
  await opened.take('A/HRC/RES/87/4', priorText)
  return opened
}

async function standings(opened: WatchedRoom): Promise<readonly string[]> {
  const dossier = await opened.dossier('90/L.2')
  return dossier.amendments.map((amendment) => amendmentStanding(amendment, dossier).kind)
}

describe('an amendment to a draft that is held', () => {
  it('is worked into the draft and weighed: what it would change, and against the prior text', async () => {
    const opened = await room()
    await opened.take('A/HRC/90/L.2', l2)
    await opened.told()
    await opened.take('A/HRC/90/L.4', l4(`1. ${consent}`, '2. In paragraph 3, delete “all”.'))
    const [alert, ...others] = await opened.told()
    expect(others).toEqual([])
    expect(alert).toMatchObject({
      kind: 'amendment-tabled',
      headline: 'Lighthouse keepers: work would depend on the consent of the State if amendment L.4 is adopted',
      documents: 'A/HRC/90/L.4 amends A/HRC/90/L.2',
      body: 'Against the prior text: no weakening found as tabled, medium as amended.',
      where: 'Tabled by Caldera and Dovrania',
      doubts: [],
    })
    expect(alert?.changes[0]).toMatchObject({
      place: 'Consent of the State, paragraph 2 (b)',
      now: 'To conduct country visits with the consent of the State concerned and to follow up',
    })
    expect(alert?.inShort).toMatch(/^Amendment A\/HRC\/90\/L\.4 tabled by Caldera and Dovrania, which would weaken paragraph/)
  })

  it('is a version beside the draft, and no verdict on it until it is adopted', async () => {
    const opened = await room()
    await opened.take('A/HRC/90/L.2', l2)
    await opened.take('A/HRC/90/L.4', l4(consent))
    const dossier = await opened.dossier('90/L.2')
    expect(dossier.versions.map(nameOfText)).toEqual(['A/HRC/90/L.2', 'A/HRC/90/L.2 as amended by A/HRC/90/L.4'])
    expect(dossier.comparisons.map(({ against, draft, prior }) => [against, nameOfText(draft), nameOfText(prior)])).toEqual([
      ['prior-mandate', 'A/HRC/90/L.2', 'A/HRC/RES/87/4'],
      ['prior-mandate', 'A/HRC/90/L.2 as amended by A/HRC/90/L.4', 'A/HRC/RES/87/4'],
      ['previous-version', 'A/HRC/90/L.2 as amended by A/HRC/90/L.4', 'A/HRC/90/L.2'],
    ])
    expect(presentComparison(dossier)?.draft.symbol).toBe('A/HRC/90/L.2')
    expect(presentComparison(dossier)?.verdict.severity).toBe('none')
    expect(dossier.events.map(({ sentence }) => sentence)).toEqual([
      'Seen as A/HRC/90/L.2.',
      'Amendment A/HRC/90/L.4 to A/HRC/90/L.2 tabled by Caldera, Dovrania.',
      'A/HRC/90/L.2 as amended by A/HRC/90/L.4 would be weaker in one place.',
    ])
  })

  it('is counted where an instruction cannot be applied, and shown word for word beside its paragraph', async () => {
    const opened = await room()
    await opened.take('A/HRC/90/L.2', l2)
    await opened.take('A/HRC/90/L.4', l4(`1. ${consent}`, '2. Streamline paragraph 4.'))
    const alert = (await opened.told()).at(-1)
    expect(alert?.doubts).toEqual(['one instruction of amendment L.4 could not be applied; it is shown word for word on the redline page'])
    const redline = (await opened.dossier('90/L.2')).comparisons.at(-1)?.id
    const page = await (await pages({ record: opened.record, mandates: () => [keepers] }).request(`/redline/${redline}`)).text()
    const beside = page.slice(page.indexOf('id="OP4"'), page.indexOf('id="OP5"'))
    expect(beside).toMatch(/<h\d>Not applied<\/h\d><blockquote[^>]*>2\. Streamline paragraph 4\.<\/blockquote>/)
    expect(page).toContain('A/HRC/90/L.2 as amended by A/HRC/90/L.4')
    expect(page).toContain('The amendment is a proposal')
  })

  it('is told word for word where nothing of it can be applied; no text as amended is made up', async () => {
    const opened = await room()
    await opened.take('A/HRC/90/L.2', l2)
    await opened.told()
    await opened.take('A/HRC/90/L.4', l4('1. Streamline paragraph 4.', '2. Merge paragraphs 3 and 4.'))
    await opened.settle()
    const alerts = await opened.told()
    expect(alerts.map(({ body }) => body)).toEqual(['‘1. Streamline paragraph 4.’ (+ 1 more instruction)'])
    expect(alerts[0]?.doubts).toEqual(['none of its 2 instructions could be applied to A/HRC/90/L.2: its wording is not understood'])
    expect((await opened.dossier('90/L.2')).versions).toHaveLength(1)
    expect(await standings(opened)).toEqual(['not-applied'])
  })

  it('is told anew when it is issued again with other words', async () => {
    const opened = await room()
    await opened.take('A/HRC/90/L.2', l2)
    await opened.take('A/HRC/90/L.4', l4(consent))
    await opened.told()
    await opened.take('A/HRC/90/L.4', l4('In paragraph 1, replace “three years” by “one year”.'))
    expect((await opened.told()).map(({ headline }) => headline)).toEqual([
      'Lighthouse keepers: a shorter term if amendment L.4 is adopted',
    ])
  })
})

describe('an amendment that comes before its draft', () => {
  it('waits, is shown word for word at the end of the sweep, and is weighed when the draft comes', async () => {
    const opened = await room()
    await opened.take('A/HRC/90/L.4', l4(consent))
    expect(await opened.told()).toEqual([])
    await opened.settle()
    expect((await opened.told()).map(({ headline, doubts }) => [headline, ...doubts])).toEqual([
      [
        'Lighthouse keepers: amendment tabled by Caldera and Dovrania',
        'A/HRC/90/L.2, which it amends, is not held, so what it would change could not be weighed',
      ],
    ])
    await opened.take('A/HRC/90/L.2', l2)
    expect((await opened.told()).map(({ kind }) => kind)).toEqual(['draft-assessed', 'amendment-tabled'])
    await opened.settle()
    expect(await opened.told()).toEqual([])
  })
})

describe('an amendment to a version that a revision replaces', () => {
  it('is marked, whether it came before the revision or after it', async () => {
    for (const order of [
      ['L.4', 'Rev.1'],
      ['Rev.1', 'L.4'],
    ]) {
      const opened = await room()
      await opened.take('A/HRC/90/L.2', l2)
      for (const next of order) await (next === 'L.4' ? opened.take('A/HRC/90/L.4', l4(consent)) : opened.take('A/HRC/90/L.2/Rev.1', rev1))
      expect(await standings(opened)).toEqual(['stale'])
      const { events } = await opened.dossier('90/L.2')
      expect(events.filter(({ kind }) => kind === 'amendment-stale').map(({ sentence }) => sentence)).toEqual([
        'Amendment A/HRC/90/L.4 amends A/HRC/90/L.2, which A/HRC/90/L.2/Rev.1 has replaced: it may no longer fit.',
      ])
      const bodies = (await opened.told()).map(({ body }) => body).join('\n')
      expect(bodies).toMatch(/may no longer fit/)
    }
  })

  it('is not applied to the revision by itself', async () => {
    const opened = await room()
    await opened.take('A/HRC/90/L.2', l2)
    await opened.take('A/HRC/90/L.4', l4(consent))
    await opened.take('A/HRC/90/L.2/Rev.1', rev1)
    const { versions } = await opened.dossier('90/L.2')
    expect(versions.map(nameOfText)).not.toContain('A/HRC/90/L.2/Rev.1 as amended by A/HRC/90/L.4')
  })
})

describe('an amendment to an amendment', () => {
  it('belongs to the dossier of the draft, is told word for word, and is not worked in', async () => {
    const opened = await room()
    await opened.take('A/HRC/90/L.2', l2)
    await opened.take('A/HRC/90/L.4', l4(consent))
    await opened.told()
    await opened.take('A/HRC/90/L.6', amendmentText('A/HRC/90/L.6', 'A/HRC/90/L.4', ['Delete “with the consent of the State concerned”.']))
    await opened.settle()
    expect((await opened.told()).map(({ dossier, doubts }) => [dossier, ...doubts])).toEqual([
      ['90/L.2', 'A/HRC/90/L.4, which it amends, is an amendment itself, so what it would change could not be weighed'],
    ])
    expect((await opened.dossier('90/L.2')).versions).toHaveLength(2)
  })
})
