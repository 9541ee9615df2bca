import { describe, expect, it } from 'vitest'
import { Day } from '../../src/council/day.ts'
import type { Dossier } from '../../src/council/dossier.ts'
import { type DueRenewal, dueRenewal } from '../../src/council/due-renewal.ts'
import { cannotTell, missingRenewals, type SessionSoFar } from '../../src/council/missing-renewals.ts'
import type { OutcomeLink } from '../../src/council/outcome-link.ts'
import { sessionDates } from '../../src/council/session-calendar.ts'
import { DocumentSymbol, SessionId } from '../../src/documents/document-symbol.ts'
import { english } from '../../src/language/english/words.ts'
import { type Sentence, saidIn } from '../../src/language/sentence.ts'
import { draft, dueAt, mandate } from '../mandate/constructed.ts'

const day = (text: string): Day => Day.parse(text)
const id = SessionId.parse('90')
const letters = mandate({ slug: 'letters', nextRenewal: dueAt('90') })
const catalogue = [letters, mandate({ slug: 'later', nextRenewal: dueAt('91') }), mandate({ slug: 'unknown' })]
const bare = catalogue.map((one) => dueRenewal(one, undefined))

const known = {
  id,
  opens: day('2035-09-10'),
  closes: day('2035-10-12'),
  tablingDeadline: day('2035-10-03'),
  actionDays: { first: day('2035-10-09'), last: day('2035-10-10') },
}

type Seen = Pick<Dossier, 'mandates' | 'session' | 'state'>

function soFar(today: string, more: Partial<SessionSoFar> = {}): SessionSoFar {
  const session = sessionDates(id, [known])
  if (!session) throw new Error('the session has no dates')
  return { session, renewals: bare, dossiers: [], outcomes: [], today: day(today), blindness: null, ...more }
}

const inWords = <Alarm extends { readonly said: readonly Sentence[] }>(alarm: Alarm) => ({
  ...alarm,
  sentence: saidIn(alarm.said, english),
})
const missing = (today: string, more: Partial<SessionSoFar> = {}) => missingRenewals(soFar(today, more)).map(inWords)

/** Letters by the words of its last text, of session 87. */
function renewedAt87(clause: string): readonly DueRenewal[] {
  const symbol = DocumentSymbol.parse('A/HRC/RES/87/4')
  return [dueRenewal(mandate({ slug: 'letters' }), { symbol, resolution: draft({ paragraphs: [`1. ${clause}`] }) })]
}

const listing = (title: string): OutcomeLink => ({ outcome: DocumentSymbol.parse('A/HRC/RES/90/7'), draft: null, title, action: null })

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
    ['2035-10-13', ['lapse/letters/90/lapsed critical']],
  ])('on %s: %j', (today, expected) => {
    expect(missing(today).map(({ key, severity }) => `${key} ${severity}`)).toEqual(expected)
  })

  it('says it in plain words', () => {
    const sentences = ['2035-08-08', '2035-09-26', '2035-10-02', '2035-10-05', '2035-10-14'].map((today) => missing(today)[0]?.sentence)
    expect(sentences).toEqual([
      'The renewal is due at session 90. The tabling deadline is in 56 days, 3 October 2035. Drafts are looked for from 27 August 2035 on.',
      'The renewal is due at session 90. The tabling deadline is in 7 days, 3 October 2035. No draft has been seen yet.',
      'The renewal is due at session 90. The tabling deadline is tomorrow, 3 October 2035. No draft has been seen yet.',
      'The renewal is due at session 90 and the tabling deadline was 3 October 2035. No draft has been seen yet.',
      'Session 90 closed on 12 October 2035, and no draft that renews this mandate was seen. Texts can reach the public system late: check the list of outcomes.',
    ])
  })

  it('says that a deadline is estimated', () => {
    const session = sessionDates(id, [{ ...known, tablingDeadline: null }])
    const [alarm] = session ? missing('2035-10-05', { session }) : []
    expect(alarm?.sentence).toContain('the tabling deadline was 3 October 2035 (estimated). No draft has been seen yet.')
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
    const unmatched: Seen = { mandates: [], session: id, state: 'tabled' }
    const sentence = (count: number) => missing('2035-10-05', { dossiers: Array(count).fill(unmatched) })[0]?.sentence
    expect(sentence(1)).toMatch(/ One tabled draft is not matched to a mandate\.$/)
    expect(sentence(2)).toMatch(/ 2 tabled drafts are not matched to a mandate\.$/)
  })

  it('is confirmed by a list of outcomes once action is over, and put off by one that names the mandate', () => {
    const others = [listing('Promotion of something else')]
    expect(missing('2035-10-10', { outcomes: others })).toMatchObject([{ stage: 'not-seen-yet' }])
    expect(missing('2035-10-11', { outcomes: others })).toMatchObject([
      { stage: 'lapsed', severity: 'critical', sentence: expect.stringMatching(/^The list of outcomes of session 90 has none/) },
    ])
    const own = [listing('Mandate of the Special Rapporteur on letters')]
    for (const today of ['2035-10-05', '2035-10-20'])
      expect(missing(today, { outcomes: own })).toMatchObject([
        { stage: 'listed', severity: 'low', sentence: expect.stringContaining('A/HRC/RES/90/7') },
      ])
  })

  it('tells a renewal that was missed from a term that is over', () => {
    const later = renewedAt87(
      'Decides to extend the mandate of the Special Rapporteur for a period of one year from the end of its eighty-eighth session',
    )
    expect(missing('2035-10-13', { renewals: later })).toMatchObject([
      {
        stage: 'lapsed',
        severity: 'high',
        sentence: expect.stringContaining('runs until the end of session 91, so it can still be renewed.'),
      },
    ])
    const now = renewedAt87('Decides to extend the mandate of the Special Rapporteur for a period of one year')
    expect(missing('2035-10-13', { renewals: now })).toMatchObject([
      { stage: 'lapsed', severity: 'critical', sentence: expect.stringContaining('the mandate ran out with session 90.') },
    ])
  })

  it('says that a term ran out where every draft on the mandate was rejected or withdrawn', () => {
    const renewals = renewedAt87('Decides to extend the mandate of the Special Rapporteur for a period of one year')
    const seen = (...states: readonly Dossier['state'][]): readonly Seen[] =>
      states.map((state) => ({ mandates: ['letters'], session: id, state }))
    const dossiers = seen('rejected', 'withdrawn')
    expect(missing('2035-10-12', { renewals, dossiers })).toEqual([])
    expect(missing('2035-10-13', { renewals, dossiers })).toMatchObject([
      {
        stage: 'expired',
        severity: 'critical',
        sentence:
          'By the term of A/HRC/RES/87/4 the mandate ran out with session 90, which closed on 12 October 2035; no draft on it was adopted.',
      },
    ])
    for (const saved of [seen('rejected', 'adopted'), seen('rejected', 'tabled')])
      expect(missing('2035-10-13', { renewals, dossiers: saved })).toEqual([])
    expect(missing('2035-10-13', { renewals, dossiers, blindness: 'it does not answer' })).toEqual([])
  })

  it('says that a last term ran out, and reminds of no renewal that is not meant', () => {
    const last = renewedAt87('Decides to extend the mandate of the Special Rapporteur for a final, non-extendable period of one year')
    expect(missing('2035-10-05', { renewals: last })).toEqual([])
    expect(missing('2035-10-13', { renewals: last })).toMatchObject([
      { stage: 'expired', severity: 'critical', key: 'lapse/letters/90/expired' },
    ])
  })
})

describe('a blind source', () => {
  const blindness = 'documents.un.org answers with its throttle page'

  it('raises nothing after the deadline, and one quiet word stands for all mandates that are due', () => {
    const renewals = [...bare, dueRenewal(mandate({ slug: 'gardens', nextRenewal: dueAt('90') }), undefined)]
    for (const today of ['2035-10-05', '2035-10-20']) {
      expect(missing(today, { blindness, renewals })).toEqual([])
      const unknown = cannotTell(soFar(today, { blindness, renewals }))
      expect(unknown && inWords(unknown)).toMatchObject({
        mandates: [{ slug: 'letters' }, { slug: 'gardens' }],
        sentence:
          'The tabling deadline of session 90 was 3 October 2035. Whether drafts were tabled cannot be told: documents.un.org answers with its throttle page. Nothing is raised for these mandates until the source can be read again.',
      })
    }
  })

  it('says nothing before the deadline, nor where the source works or every draft is there', () => {
    const seen: Seen = { mandates: ['letters'], session: id, state: 'tabled' }
    expect(cannotTell(soFar('2035-10-03', { blindness }))).toBeNull()
    expect(cannotTell(soFar('2035-10-05'))).toBeNull()
    expect(cannotTell(soFar('2035-10-05', { blindness, dossiers: [seen] }))).toBeNull()
  })

  it('lets reminders come all the same, and they say so', () => {
    expect(missing('2035-10-01', { blindness: 'it does not answer' })).toMatchObject([
      {
        stage: 'reminder',
        sentence:
          'The renewal is due at session 90. The tabling deadline is in 2 days, 3 October 2035. Whether a draft was tabled cannot be told: it does not answer.',
      },
    ])
  })
})
