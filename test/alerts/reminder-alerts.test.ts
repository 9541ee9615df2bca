import { describe, expect, it } from 'vitest'
import { sessionSummaryAlert, stillOpenAlert } from '../../src/alerts/reminder-alerts.ts'
import { Day } from '../../src/council/day.ts'
import type { Dossier } from '../../src/council/dossier.ts'
import type { Reaction } from '../../src/council/reaction.ts'
import { sessionDates } from '../../src/council/session-calendar.ts'
import { SessionId } from '../../src/documents/document-symbol.ts'
import { sampleRecord } from '../support/sample-record.ts'

const at = new Date('2099-03-20T09:00:00Z')
const day = (text: string) => Day.parse(text)
const id = SessionId.parse('90')
const session = sessionDates(id, [
  {
    id,
    opens: day('2099-02-23'),
    closes: day('2099-04-03'),
    tablingDeadline: null,
    actionDays: { first: day('2099-03-30'), last: day('2099-04-01') },
  },
])
if (!session) throw new Error('no dates')
const { dossier: sample } = sampleRecord()
const [compared] = sample.comparisons
if (!compared) throw new Error('nothing is compared')
const critical: Dossier = {
  ...sample,
  comparisons: [{ ...compared, verdict: { severity: 'critical', rollover: false, summary: 'It would end.' } }],
}
const reaction = (kind: Reaction['kind'], about: string | null): Reaction => ({
  dossier: critical.key,
  kind,
  about,
  channel: 'one',
  span: null,
  by: null,
  at,
})
const open = (today: string, dossier = critical, reactions: readonly Reaction[] = []) =>
  stillOpenAlert(dossier, 'Tides', reactions, session, day(today), 'http://localhost:8080', at)

describe('stillOpenAlert', () => {
  it('reminds two days before the first day of action, and on the day', () => {
    expect(open('2099-03-27')).toBeNull()
    expect(open('2099-03-28')).toMatchObject({
      kind: 'still-open',
      severity: 'critical',
      body: expect.stringContaining('The Council acts in 2 days'),
    })
    expect(open('2099-03-29')?.key).toBe(open('2099-03-28')?.key)
    expect(open('2099-03-30')?.key).not.toBe(open('2099-03-28')?.key)
    expect(open('2099-04-02')).toBeNull()
  })

  it('leaves alone what was acknowledged, judged, is over, or is not critical', () => {
    expect(open('2099-03-29', critical, [reaction('acknowledged', compared.id)])).toBeNull()
    expect(open('2099-03-29', critical, [reaction('not-a-weakening', compared.id)])).toBeNull()
    expect(open('2099-03-29', { ...critical, state: 'adopted' })).toBeNull()
    expect(
      open('2099-03-29', { ...critical, comparisons: [{ ...compared, verdict: { ...compared.verdict, severity: 'high' } }] }),
    ).toBeNull()
  })

  it('reminds where only an earlier version was acknowledged', () => {
    expect(open('2099-03-29', critical, [reaction('acknowledged', 'an earlier comparison')])).not.toBeNull()
  })
})

describe('sessionSummaryAlert', () => {
  it('counts what became of a channel’s mandates', () => {
    expect(sessionSummaryAlert('one', id, [critical, { ...critical, state: 'adopted' }], 'http://localhost:8080', at)).toMatchObject({
      key: 'session-summary:90:one',
      headline: 'Session 90, last day: 2 drafts on your mandates',
      body: '1 adopted, 1 with no outcome seen yet. By present verdict: critical: 2.',
    })
    expect(sessionSummaryAlert('one', id, [], 'http://localhost:8080', at)).toBeNull()
  })
})
