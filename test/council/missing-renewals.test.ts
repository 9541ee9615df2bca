import { describe, expect, it } from 'vitest'
import { Day } from '../../src/council/day.ts'
import type { Dossier } from '../../src/council/dossier.ts'
import { missingRenewals } from '../../src/council/missing-renewals.ts'
import { sessionDates } from '../../src/council/session-calendar.ts'
import { SessionId } from '../../src/documents/document-symbol.ts'
import { dueAt, mandate } from '../mandate/constructed.ts'

const day = (text: string): Day => Day.parse(text)
const id = SessionId.parse('90')
const letters = mandate({ slug: 'letters', nextRenewal: dueAt('90') })
const catalogue = [letters, mandate({ slug: 'later', nextRenewal: dueAt('91') }), mandate({ slug: 'unknown' })]

const known = {
  id,
  opens: day('2035-09-10'),
  closes: day('2035-10-12'),
  tablingDeadline: day('2035-10-03'),
  actionDays: { first: day('2035-10-10'), last: day('2035-10-12') },
}

type Seen = Pick<Dossier, 'mandates' | 'session' | 'state'>

function missing(today: string, { dossiers = [], blindness = null }: { dossiers?: readonly Seen[]; blindness?: string | null } = {}) {
  const session = sessionDates(id, [known])
  return session ? missingRenewals(catalogue, session, dossiers, day(today), blindness) : []
}

describe('missingRenewals', () => {
  it.each([
    ['2035-08-01', []],
    ['2035-08-08', ['lapse/letters/90/56-days low']],
    ['2035-09-04', ['lapse/letters/90/56-days low']],
    ['2035-09-05', ['lapse/letters/90/28-days low']],
    ['2035-09-19', ['lapse/letters/90/14-days low']],
    ['2035-09-26', ['lapse/letters/90/7-days low']],
    ['2035-09-30', ['lapse/letters/90/3-days low']],
    ['2035-10-03', ['lapse/letters/90/3-days low']],
    ['2035-10-04', ['lapse/letters/90/not-seen-yet high']],
    ['2035-10-12', ['lapse/letters/90/not-seen-yet high']],
    ['2035-10-13', ['lapse/letters/90/session-over critical']],
  ])('on %s: %j', (today, expected) => {
    expect(missing(today).map(({ key, severity }) => `${key} ${severity}`)).toEqual(expected)
  })

  it('says it in plain words', () => {
    const sentences = ['2035-09-26', '2035-10-02', '2035-10-05', '2035-10-14'].map((today) => missing(today)[0]?.sentence)
    expect(sentences).toEqual([
      'The renewal is due at session 90. The tabling deadline is in 7 days, 3 October 2035. No draft has been seen yet.',
      'The renewal is due at session 90. The tabling deadline is tomorrow, 3 October 2035. No draft has been seen yet.',
      'The renewal is due at session 90 and the tabling deadline was 3 October 2035. No draft has been seen yet.',
      'Session 90 closed on 12 October 2035 and no draft that renews this mandate was seen. Texts can reach the public system late: check the list of outcomes.',
    ])
  })

  it('says that a deadline is estimated', () => {
    const session = sessionDates(id, [{ ...known, tablingDeadline: null }])
    const [alarm] = session ? missingRenewals(catalogue, session, [], day('2035-10-05'), null) : []
    expect(alarm?.sentence).toBe(
      'The renewal is due at session 90 and the tabling deadline was 3 October 2035 (estimated). No draft has been seen yet.',
    )
  })

  it.each(['tabled', 'revised', 'adopted', 'rejected', 'withdrawn'] as const)('is silent where a draft is there (%s)', (state) => {
    expect(missing('2035-10-05', { dossiers: [{ mandates: ['letters'], session: id, state }] })).toEqual([])
  })

  it.each([
    ['another mandate', { mandates: ['later'], session: id, state: 'tabled' }],
    ['another session', { mandates: ['letters'], session: SessionId.parse('87'), state: 'tabled' }],
    ['the alarm’s own dossier', { mandates: ['letters'], session: id, state: 'not-seen-yet' }],
  ] as const)('is not put off by a dossier of %s', (_, dossier) => {
    expect(missing('2035-10-05', { dossiers: [dossier] })).toHaveLength(1)
  })

  it('mentions drafts whose mandate nobody knows', () => {
    const unmatched = { mandates: [], session: id, state: 'tabled' } as const
    expect(missing('2035-10-05', { dossiers: [unmatched] })[0]?.sentence).toMatch(/ One tabled draft is not matched to a mandate\.$/)
    expect(missing('2035-10-05', { dossiers: [unmatched, unmatched] })[0]?.sentence).toMatch(
      / 2 tabled drafts are not matched to a mandate\.$/,
    )
  })

  it('cannot tell while the source is blind, before and after the session’s end', () => {
    for (const today of ['2035-10-05', '2035-10-20'])
      expect(missing(today, { blindness: 'documents.un.org answers with its throttle page' })).toMatchObject([
        {
          stage: 'cannot-tell',
          key: 'lapse/letters/90/cannot-tell',
          sentence:
            'The tabling deadline was 3 October 2035. Whether a draft was tabled cannot be told: documents.un.org answers with its throttle page.',
        },
      ])
  })

  it('reminds all the same while the source is blind, and says so', () => {
    expect(missing('2035-10-01', { blindness: 'it does not answer' })).toMatchObject([
      {
        stage: 'reminder',
        sentence:
          'The renewal is due at session 90. The tabling deadline is in 2 days, 3 October 2035. Whether a draft was tabled cannot be told: it does not answer.',
      },
    ])
  })
})
