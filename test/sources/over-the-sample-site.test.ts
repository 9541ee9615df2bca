import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type SampleSite, startSampleSite } from '../../fixtures/sample-session/sample-un-site.ts'
import { SessionId } from '../../src/documents/document-symbol.ts'
import { type PoliteFetch, politeFetch } from '../../src/documents/polite-fetch.ts'
import { digitalLibrary } from '../../src/sources/digital-library.ts'
import { outcomeLinkOf } from '../../src/sources/library-record.ts'
import { sessionCalendar } from '../../src/sources/session-calendar.ts'
import { sessionOutcomes } from '../../src/sources/session-outcomes.ts'
import { movedClock } from '../support/moved-clock.ts'

let site: SampleSite
let fetching: PoliteFetch
let clock: ReturnType<typeof movedClock>

beforeEach(async () => {
  clock = movedClock('2035-10-31T00:00:00Z')
  site = await startSampleSite({ clock: clock.now })
  fetching = politeFetch({ contact: null, paceSeconds: 0, bases: [new URL(site.url)], clock, random: () => 0.5 })
})
afterEach(async () => {
  await fetching.close()
  await site.stop()
})

const base = () => new URL(site.url)
const signal = AbortSignal.timeout(20_000)
const outcomesOf = (session: string) =>
  Array.fromAsync(sessionOutcomes.list({ base: base(), session: SessionId.parse(session) }, fetching.fetchPage, signal))

describe('the pages of the High Commissioner', () => {
  it('list the sessions with their dates', async () => {
    const sessions = await Array.fromAsync(sessionCalendar.list({ base: base() }, fetching.fetchPage, signal))
    expect(sessions).toHaveLength(6)
    expect(sessions).toContainEqual({ session: '90', opens: '2035-09-10', closes: '2035-10-12' })
  })

  it.each([
    { era: 'generic links', session: '84', count: 2, first: { outcome: 'A/HRC/RES/84/6', draft: 'A/HRC/84/L.16' } },
    { era: 'both kinds of links', session: '87', count: 4, first: { outcome: 'A/HRC/RES/87/11', draft: 'A/HRC/87/L.21' } },
    { era: 'links by symbol', session: '90', count: 2, first: { outcome: 'A/HRC/RES/90/1', draft: 'A/HRC/90/L.1' } },
  ])('list outcomes with their drafts in the era of $era', async ({ session, count, first }) => {
    const outcomes = await outcomesOf(session)
    expect(outcomes).toHaveLength(count)
    expect(outcomes[0]).toMatchObject({ ...first, action: expect.stringMatching(/^Adopted/) })
  })

  it('list nothing before the first adoption', async () => {
    clock.advance(-20 * 24 * 60 * 60_000)
    expect(await outcomesOf('90')).toEqual([])
  })
})

describe('the harvest of the Digital Library', () => {
  const harvest = (from: string, until: string) =>
    Array.fromAsync(digitalLibrary.list({ base: base(), from, until }, fetching.fetchPage, signal))

  it('is followed from page to page by its tokens', async () => {
    const records = await harvest('2035-09-20', '2035-10-31')
    expect(records.map(({ symbol }) => symbol)).toContain('A/HRC/90/L.2/Rev.1')
    expect(records).toHaveLength(10)
    expect(site.requests.filter(({ path }) => path.startsWith('/oai2d'))).toHaveLength(3)
    expect(records.flatMap(outcomeLinkOf)).toMatchObject([
      { outcome: 'A/HRC/RES/90/1', draft: 'A/HRC/90/L.1', action: 'Adopted without vote, 41st meeting' },
      { outcome: 'A/HRC/RES/90/2', draft: 'A/HRC/90/L.3' },
    ])
  })

  it('is waited for where the library asks for time', async () => {
    site.faults.everywhere = { kind: 'unavailable', retryAfterSeconds: 60 }
    const busy = harvest('2035-10-01', '2035-10-05')
    clock.onPause(() => {
      site.faults.everywhere = null
    })
    expect((await busy).length).toBeGreaterThan(0)
    expect(clock.pauses).toEqual([60_000])
  })

  it('holds nothing of the Council where the library carries none', async () => {
    site.differences.add('library-without-council')
    expect(await harvest('2035-09-20', '2035-10-31')).toEqual([])
  })
})
