import { describe, expect, it } from 'vitest'
import { presentComparison, presentVersion } from '../../src/council/dossier.ts'
import { pages } from '../../src/pages/server.ts'
import { dueAt, mandate } from '../mandate/constructed.ts'
import { adoptedText, amendmentText, changed, draftText, keepers, prior } from '../support/room-texts.ts'
import { watchedRoom } from '../support/watched-room.ts'

const priorText = adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior })
const l2 = draftText({ symbol: 'A/HRC/90/L.2', body: prior })

describe('what only stands beside a draft', () => {
  it('is no version: a corrigendum is told and compared with nothing', async () => {
    const room = await watchedRoom([keepers])
    await room.take('A/HRC/RES/87/4', priorText)
    await room.take('A/HRC/90/L.2', l2)
    await room.told()
    await room.take('A/HRC/90/L.2/Corr.1', draftText({ symbol: 'A/HRC/90/L.2/Corr.1', body: ['1. Paragraph 3 should read as follows;'] }))
    expect((await room.told()).map(({ headline, severity }) => [headline, severity])).toEqual([
      ['Lighthouse keepers: L.2/Corr.1 was issued', 'medium'],
    ])
    const dossier = await room.dossier('90/L.2')
    expect(dossier.comparisons).toHaveLength(1)
    expect(presentVersion(dossier)?.symbol).toBe('A/HRC/90/L.2')
  })

  it('never reads as a draft that dropped everything: an amendment whose target cannot be read', async () => {
    const room = await watchedRoom([keepers])
    await room.take('A/HRC/RES/87/4', priorText)
    await room.take('A/HRC/90/L.4', amendmentText('A/HRC/90/L.4', 'A/HRC/XX/L', ['Delete paragraph 4.']))
    const [alert] = await room.told()
    expect([alert?.severity, alert?.changes]).toEqual(['medium', []])
    expect((await room.dossier('90/L.4')).comparisons).toEqual([])
  })
})

describe('a revision of which no paragraph can be read', () => {
  it('is compared with nothing, and the verdict on the draft stands', async () => {
    const room = await watchedRoom([keepers])
    await room.take('A/HRC/RES/87/4', priorText)
    await room.take('A/HRC/90/L.2', l2)
    await room.told()
    await room.take('A/HRC/90/L.2/Rev.1', draftText({ symbol: 'A/HRC/90/L.2/Rev.1', body: [] }))
    const [alert] = await room.told()
    expect([alert?.severity, alert?.body]).toEqual([
      'medium',
      'No paragraph of it could be read, so it was compared with nothing. Read it at the source.',
    ])
    expect(presentComparison(await room.dossier('90/L.2'))?.draft.symbol).toBe('A/HRC/90/L.2')
  })
})

describe('terms carried by reference', () => {
  it('are followed as far as texts are held; a missing link is named in the alert and on the page', async () => {
    const carried = mandate({ ...keepers, slug: 'carried', lineage: ['A/HRC/RES/87/4'], nextRenewal: dueAt('90') })
    const room = await watchedRoom([carried])
    const onTerms =
      '1. Decides to extend the mandate of the Special Rapporteur on lighthouse keepers for a period of three years, with the same terms as provided for by the Human Rights Council in its resolution 84/1;'
    const body = changed(prior, { [prior[2] ?? '']: onTerms })
    await room.take('A/HRC/RES/87/4', adoptedText({ symbol: 'A/HRC/RES/87/4', body }))
    await room.take('A/HRC/90/L.2', draftText({ symbol: 'A/HRC/90/L.2', body }))
    const [alert] = await room.told()
    expect(alert?.doubts.join()).toMatch(/terms of 84\/1 .*not held/)
    const [comparison] = (await room.dossier('90/L.2')).comparisons
    const page = await (await pages({ record: room.record, mandates: () => [carried] }).request(`/redline/${comparison?.id}`)).text()
    expect(page).toMatch(/What is not certain[\s\S]*terms of 84\/1/)
  })
})

describe('the page of a dossier', () => {
  it('shows every version with what it amounts to, and compares any two on demand', async () => {
    const room = await watchedRoom([keepers])
    await room.take('A/HRC/RES/87/4', priorText)
    await room.take('A/HRC/90/L.2', l2)
    await room.take('A/HRC/90/L.4', amendmentText('A/HRC/90/L.4', 'A/HRC/90/L.2', ['1. Delete paragraph 4.', '2. Streamline paragraph 3.']))
    await room.take(
      'A/HRC/90/L.2/Rev.1',
      draftText({ symbol: 'A/HRC/90/L.2/Rev.1', body: changed(prior, { 'Urges all States': 'Invites States' }) }),
    )
    await room.take('A/HRC/RES/90/3', adoptedText({ symbol: 'A/HRC/RES/90/3', body: prior }))
    const site = pages({ record: room.record, mandates: () => [keepers] })
    const page = await (await site.request('/dossiers/90/L.2')).text()
    const versions = [...page.matchAll(/<li class="(?:beside)?"><b>(?:<a[^>]*>)?([^<]*)/g)].map((found) => found[1])
    expect(versions).toEqual(['A/HRC/90/L.2', 'A/HRC/90/L.2 as amended by A/HRC/90/L.4', 'A/HRC/90/L.2/Rev.1', 'A/HRC/RES/90/3'])
    expect(page).toContain('May no longer fit:')
    expect(page).toMatch(/<blockquote[^>]*>2\. Streamline paragraph 3\.<\/blockquote>/)

    const options = [...page.matchAll(/<option value="([0-9a-f]{16})" (?:selected)?>([^<]*)/g)]
    const idOf = (name: string) => options.find((option) => option[2] === name)?.[1]
    const adopted = idOf('A/HRC/RES/90/3')
    const compare = (from: string | undefined, to: string | undefined) => site.request(`/dossiers/90/L.2/compare?prior=${from}&draft=${to}`)
    const first = await (await compare(idOf('A/HRC/90/L.2'), adopted)).text()
    expect(first).toContain('What differs between draft and adopted text: oral revisions, adopted amendments and editing.')
    expect(first).toContain(`href="/dossiers/90/L.2/compare?prior=${idOf('A/HRC/90/L.2')}&amp;draft=${adopted}&amp;show=weakened`)
    const amended = await (await compare(idOf('A/HRC/90/L.2 as amended by A/HRC/90/L.4'), adopted)).text()
    expect(amended).toContain('new in the draft')
    for (const [from, to] of [
      [adopted, 'ffffffffffffffff'],
      ['', ''],
    ])
      expect((await compare(from, to)).status).toBe(404)
    for (const path of ['/dossiers/90/L.99', '/dossiers/%3Cb%3E', '/dossiers/90/L.99/compare'])
      expect((await site.request(path)).status).toBe(404)
  })
})
