import { describe, expect, it } from 'vitest'
import { calendarEntries } from '../../src/council/calendar-entries.ts'
import { Day } from '../../src/council/day.ts'
import { dueRenewal } from '../../src/council/due-renewal.ts'
import { SessionId } from '../../src/documents/document-symbol.ts'
import { draft, dueAt, mandate } from '../mandate/constructed.ts'

const day = (text: string): Day => Day.parse(text)
const known = [
  {
    id: SessionId.parse('90'),
    opens: day('2035-09-10'),
    closes: day('2035-10-12'),
    tablingDeadline: day('2035-10-03'),
    actionDays: null,
  },
]

function entries(from: string, until: string, renewals: Parameters<typeof calendarEntries>[0]['renewals'] = []) {
  return calendarEntries({ renewals, known, from: day(from), until: day(until) })
}

describe('calendarEntries', () => {
  it('lists a session, its deadline and its days of action, and says which are estimated', () => {
    expect(entries('2035-09-01', '2035-10-31').map(({ id, from, to, estimated }) => [id, from, to, estimated])).toEqual([
      ['90/session', '2035-09-10', '2035-10-12', false],
      ['90/tabling-deadline', '2035-10-03', '2035-10-03', false],
      ['90/action', '2035-10-10', '2035-10-12', true],
    ])
  })

  it('has three sessions for each of the next three years', () => {
    const sessions = entries('2036-01-01', '2038-12-31').filter(({ kind }) => kind === 'session')
    expect(sessions.map(({ session }) => session)).toEqual(['91', '92', '93', '94', '95', '96', '97', '98', '99'])
  })

  it('puts a renewal on the days of action, and the end of the term on the last day of its session', () => {
    const letters = mandate({ slug: 'letters', shortName: 'Letters', nextRenewal: dueAt('90') })
    const stating = draft({
      paragraphs: ['1. Decides to extend the mandate of the Special Rapporteur for three years from the end of its eighty-first session'],
    })
    const symbol = mandate({ slug: 'any', lineage: ['A/HRC/RES/81/4'] }).lineage[0]
    const renewal = dueRenewal(letters, symbol && { symbol, resolution: stating })
    expect(entries('2035-10-10', '2035-10-12', [renewal]).map(({ id, note }) => [id, note])).toEqual([
      ['90/session', 'Known.'],
      ['90/action', 'Estimated from earlier sessions.'],
      ['90/renewal/letters', 'By the term of A/HRC/RES/81/4. Estimated from earlier sessions.'],
      ['90/expiry/letters', 'By the term of A/HRC/RES/81/4. Known.'],
    ])
  })

  it('leaves out what lies outside', () => {
    expect(entries('2035-10-04', '2035-10-09').map(({ id }) => id)).toEqual(['90/session'])
  })
})

describe('dueRenewal', () => {
  const symbol = mandate({ slug: 'any', lineage: ['A/HRC/RES/81/4'] }).lineage[0]
  const text = (clause: string) => symbol && { symbol, resolution: draft({ paragraphs: [`1. ${clause}`] }) }
  const threeYears = text('Decides to extend the mandate of the Special Rapporteur for a period of three years')

  it('follows the text: nine regular sessions are three years', () => {
    expect(dueRenewal(mandate({ slug: 'letters' }), threeYears)).toMatchObject({ usual: '90', expires: '90', by: 'text' })
  })

  it('tells the usual renewal from the end of the term', () => {
    const from = text('Decides to extend the mandate of the Special Rapporteur for three years from the end of its eighty-second session')
    expect(dueRenewal(mandate({ slug: 'letters' }), from)).toMatchObject({ usual: '90', expires: '91' })
    const until = text('Decides to extend the mandate of the Special Rapporteur until its eighty-sixth session')
    expect(dueRenewal(mandate({ slug: 'letters' }), until)).toMatchObject({ usual: '86', expires: '86' })
  })

  it('gives way to a later renewal that the catalogue knows, and to a session that is certain', () => {
    const latestRenewal = { session: SessionId.parse('84'), symbol: null, evidence: 'constructed', source: 'constructed' }
    expect(dueRenewal(mandate({ slug: 'letters', latestRenewal, nextRenewal: dueAt('93') }), threeYears)).toMatchObject({
      usual: '93',
      expires: null,
      by: 'catalogue',
    })
    const certain = { session: '89', period: null, estimated: false }
    expect(dueRenewal(mandate({ slug: 'letters', nextRenewal: certain }), threeYears)).toMatchObject({ usual: '89', expires: '90' })
  })

  it('takes a year for a country mandate without a stated term, and for nothing else', () => {
    const silent = text('Decides to extend the mandate of the Special Rapporteur')
    expect(dueRenewal(mandate({ slug: 'letters', agendaItem: 4 }), silent)).toMatchObject({ usual: '84', by: 'practice' })
    expect(dueRenewal(mandate({ slug: 'letters', agendaItem: 3 }), silent)).toMatchObject({ usual: null, by: 'catalogue' })
    const standing = text('Decides to establish an ongoing independent mechanism to collect evidence')
    expect(dueRenewal(mandate({ slug: 'letters', agendaItem: 4, kind: 'investigative mechanism' }), standing)).toMatchObject({
      usual: null,
    })
  })

  it('has no usual renewal where the term is the last one', () => {
    const final = text('Decides to extend the mandate of the mission for a final, non-extendable period of nine months')
    expect(dueRenewal(mandate({ slug: 'letters' }), final)).toMatchObject({ usual: null, expires: '83', by: 'text' })
  })
})
