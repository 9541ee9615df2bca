import { describe, expect, it } from 'vitest'
import { presentComparison, presentComparisons } from '../../src/council/dossier.ts'
import { dueAt, mandate } from '../mandate/constructed.ts'
import { adoptedText, amendmentText, changed, draftText, keepers, prior } from '../support/room-texts.ts'
import { watchedRoom } from '../support/watched-room.ts'

/** Constructed, as all texts of the room: the tasks stand in 84/2, and the draft keeps them by reference only. */
const first = adoptedText({ symbol: 'A/HRC/RES/84/2', body: prior }).replace('Ninetieth', 'Eighty-fourth')
const priorText = adoptedText({ symbol: 'A/HRC/RES/87/4', body: prior })
const byReference = prior
  .filter((line) => !/^\(|^2\./.test(line))
  .map((line) =>
    line.replace('for a period of three years', 'for a period of three years, with the same terms as provided for in its resolution 84/2'),
  )
const draft = draftText({ symbol: 'A/HRC/90/L.2', body: byReference })

describe('a text on which a draft leans and that comes later', () => {
  it('is followed: what was told is corrected, once, and the doubt is gone', async () => {
    const opened = await watchedRoom([keepers])
    await opened.take('A/HRC/RES/87/4', priorText)
    await opened.take('A/HRC/90/L.2', draft)
    const [told] = await opened.told()
    expect(told?.doubts.join()).toContain('84/2')
    const before = presentComparison(await opened.dossier('90/L.2'))
    await opened.settle()
    expect(await opened.told()).toEqual([])

    await opened.take('A/HRC/RES/84/2', first)
    await opened.settle()
    const [alert, ...others] = await opened.told()
    expect(others).toEqual([])
    expect(alert?.doubts.join()).not.toContain('84/2')
    expect(alert?.headline).toMatch(/^Lighthouse keepers: 84\/2 came to hand; /)
    expect(alert?.body).toContain(
      '84/2, which had not been at hand, is read now. 4 paragraphs that are left out of the draft are kept by reference.',
    )
    const dossier = await opened.dossier('90/L.2')
    const now = presentComparison(dossier)
    expect([presentComparisons(dossier).length, now?.id]).toEqual([1, before?.id])
    expect(now?.weakened).toBeLessThan(before?.weakened ?? 0)
    expect(dossier.events.at(-1)?.sentence).toMatch(
      /^A\/HRC\/90\/L\.2 was compared again\. 84\/2, which had not been at hand, is read now\./,
    )

    await opened.settle()
    expect(await opened.told()).toEqual([])
    expect((await opened.dossier('90/L.2')).events).toHaveLength(dossier.events.length)
  })

  it('can be the prior text of another mandate that the draft puts together with this one', async () => {
    const wardens = mandate({
      slug: 'wardens',
      title: 'Special Rapporteur on lock wardens',
      shortName: 'Lock wardens',
      lineage: ['A/HRC/RES/87/5'],
      nextRenewal: dueAt('90'),
    })
    const merged = draftText({
      symbol: 'A/HRC/90/L.2',
      body: changed(prior, {
        'Decides to extend the mandate of the Special Rapporteur on lighthouse keepers':
          'Decides to merge the mandate of the Special Rapporteur on lighthouse keepers and the mandate of the Special Rapporteur on lock wardens',
      }),
    })
    const opened = await watchedRoom([keepers, wardens])
    await opened.take('A/HRC/RES/87/4', priorText)
    await opened.take('A/HRC/90/L.2', merged)
    await opened.told()
    expect(presentComparisons(await opened.dossier('90/L.2'))).toHaveLength(1)
    const body = changed(prior, { 'country visits': 'visits to locks', 'lighthouse keepers for a period': 'lock wardens for a period' })
    await opened.take(
      'A/HRC/RES/87/5',
      adoptedText({ symbol: 'A/HRC/RES/87/5', title: 'Mandate of the Special Rapporteur on lock wardens', body }),
    )
    await opened.settle()
    expect(presentComparisons(await opened.dossier('90/L.2'))).toHaveLength(2)
    expect(await opened.told()).toHaveLength(1)
    await opened.settle()
    expect(await opened.told()).toEqual([])
  })

  it('lets an amendment be weighed against the prior text, once', async () => {
    const opened = await watchedRoom([keepers])
    await opened.take('A/HRC/90/L.2', draftText({ symbol: 'A/HRC/90/L.2', body: prior }))
    const consent = 'In paragraph 2 (b), after “country visits”, insert “with the consent of the State concerned”.'
    await opened.take('A/HRC/90/L.4', amendmentText('A/HRC/90/L.4', 'A/HRC/90/L.2', [consent]))
    await opened.told()
    await opened.take('A/HRC/RES/87/4', priorText)
    await opened.settle()
    const told = await opened.told()
    expect(told.map(({ kind }) => kind)).toEqual(['draft-assessed', 'amendment-tabled'])
    expect(told[1]).toMatchObject({
      headline: 'Lighthouse keepers: L.2 as amended by L.4 would be medium, not “no weakening found”',
      body: 'Against the prior text, which had not been at hand: “no weakening found” as tabled, medium as amended.',
    })
    await opened.settle()
    expect(await opened.told()).toEqual([])
  })
})
