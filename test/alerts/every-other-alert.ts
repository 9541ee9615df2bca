/* Constructed alerts about sessions, renewals and the watch itself, one for each way in which they are worded. */
import type { Alert } from '../../src/alerts/alert.ts'
import { channelNews } from '../../src/alerts/channel-alerts.ts'
import { configRefusedAlert, configTakenUpAlert } from '../../src/alerts/config-alerts.ts'
import { digestAlert } from '../../src/alerts/digest-alert.ts'
import { cannotTellAlert, missingRenewalAlert, seenAfterAllAlert } from '../../src/alerts/missing-renewal-alert.ts'
import {
  mandateUnknownAlert,
  sourceBlindAlert,
  sourceSeesAgainAlert,
  stillWatchingAlert,
  unreadableDocumentAlert,
} from '../../src/alerts/operator-alerts.ts'
import { sessionSummaryAlert, stillOpenAlert } from '../../src/alerts/reminder-alerts.ts'
import { sessionAheadAlert } from '../../src/alerts/session-ahead-alert.ts'
import type { Subscription } from '../../src/alerts/subscriptions.ts'
import { Day } from '../../src/council/day.ts'
import type { Dossier } from '../../src/council/dossier.ts'
import { type DueRenewal, dueRenewal } from '../../src/council/due-renewal.ts'
import { cannotTell, missingRenewals, type SessionSoFar } from '../../src/council/missing-renewals.ts'
import { sessionDates } from '../../src/council/session-calendar.ts'
import { DocumentSymbol, SessionId } from '../../src/documents/document-symbol.ts'
import { draftText, key, noon } from '../store/constructed-facts.ts'
import { sampleRecord } from '../support/sample-record.ts'
import { keepers, wells } from './constructed-mandates.ts'
import { everyDraftAlert } from './every-draft-alert.ts'

const id = SessionId.parse('90')
const day = (text: string) => Day.parse(text)
const site = 'http://localhost:8080'
const given = {
  id,
  opens: day('2099-02-23'),
  closes: day('2099-04-03'),
  tablingDeadline: null,
  actionDays: { first: day('2099-03-30'), last: day('2099-04-01') },
}
const session = sessionDates(id, [given]) ?? never()
const sessionByHabit = sessionDates(id, [{ ...given, tablingDeadline: day('2099-03-24'), actionDays: null }]) ?? never()
const unmatched = { mandates: [], session: id, state: 'tabled' } as const
const ownTerm: DueRenewal = {
  ...dueRenewal(keepers, undefined),
  expires: id,
  text: DocumentSymbol.parse('A/HRC/RES/87/4'),
  lastTitle: 'Special Rapporteur on lighthouse keepers',
}
const soFar = (today: string, more: Partial<SessionSoFar> = {}): SessionSoFar => ({
  session,
  renewals: [dueRenewal(keepers, undefined)],
  dossiers: [],
  outcomes: [],
  today: day(today),
  blindness: null,
  ...more,
})
const missing = (today: string, more: Partial<SessionSoFar> = {}) =>
  missingRenewalAlert(missingRenewals(soFar(today, more))[0] ?? never(), site, noon)
const link = (title: string) => ({ outcome: DocumentSymbol.parse('A/HRC/RES/90/7'), draft: null, title, action: null })
const { dossier: sample } = sampleRecord()
const [compared] = sample.comparisons
const verdict = { severity: 'critical', rollover: false, summary: '' } as const
const critical: Dossier = { ...sample, comparisons: compared ? [{ ...compared, verdict }] : [] }
const open = (today: string, dates = session) => stillOpenAlert(critical, 'Tides', [], dates, day(today), site, noon)
const summary = (dossiers: readonly Dossier[]) => sessionSummaryAlert('ct-team', id, dossiers, site, noon)
const inState = (state: Dossier['state'], more: Partial<Dossier> = {}): Dossier => ({ ...sample, state, comparisons: [], ...more })
const source = { name: 'documents.example', lookAt: 'https://documents.example', retries: 600 }
const later = new Date(noon.getTime() + 70 * 60_000)
const before = { source: 'un-documents', lastSuccess: noon, failingSince: noon, lastProblem: 'throttled' }
const operators: Subscription = { id: 'ops', mandates: 'all', from: 'low', rollovers: false, operators: true }
const news = (kind: 'refuses' | 'works-again') =>
  channelNews(
    kind === 'refuses'
      ? { kind, channel: 'ct-team', since: noon, reason: '“not_in_channel”.' }
      : { kind, channel: 'ct-team', since: noon, at: later },
    [operators],
  )[0]?.alert
const document = { symbol: draftText.symbol, sha256: 'ab'.repeat(32), from: 'https://documents.example/x', dossier: null, detail: '“X”' }
const ahead = (today: string, renewals: readonly DueRenewal[], dates = session) =>
  sessionAheadAlert('ct-team', dates, renewals, day(today), site, noon)

function otherAlerts(): Readonly<Record<string, Alert | null | undefined>> {
  return {
    'a reminder long before': missing('2099-01-28'),
    'a reminder on the last day': missing('2099-03-25'),
    'a reminder the day before': missing('2099-03-24'),
    'a reminder while the source is blind': missing('2099-03-20', { blindness: '“X”' }),
    'a renewal not seen yet': missing('2099-03-26'),
    'a renewal not seen yet while a draft is not matched': missing('2099-03-26', { dossiers: [unmatched] }),
    'a renewal not seen yet while two drafts are not matched': missing('2099-03-26', { dossiers: [unmatched, unmatched] }),
    'a renewal that a list names': missing('2099-03-26', { outcomes: [link('Special Rapporteur on lighthouse keepers')] }),
    'a renewal that a list does not name': missing('2099-04-02', { outcomes: [link('Another')] }),
    'a lapse at the end': missing('2099-04-04'),
    'a lapse by the term': missing('2099-04-04', { renewals: [ownTerm] }),
    'a lapse that can be healed': missing('2099-04-04', { renewals: [{ ...ownTerm, expires: SessionId.parse('91') }] }),
    'a last term': missing('2099-04-04', { renewals: [{ ...ownTerm, usual: null }] }),
    'a term that ran out after a rejection': missing('2099-04-04', {
      renewals: [{ ...ownTerm, text: null }],
      dossiers: [{ mandates: [keepers.slug], session: id, state: 'rejected' }],
    }),
    'nobody can tell': cannotTellAlert(cannotTell(soFar('2099-03-26', { blindness: '“X”' })) ?? never(), noon, site, noon),
    'seen after all': seenAfterAllAlert({ ...sample, state: 'lapsed' }, keepers, sample, site, noon),
    'still open': open('2099-03-28'),
    'still open the day before': open('2099-03-29'),
    'still open on the day': open('2099-03-30', { ...session, actionDays: { ...session.actionDays, estimated: true } }),
    'a session of one draft': summary([inState('adopted', { comparisons: critical.comparisons })]),
    'a session of all sorts': summary([
      inState('adopted'),
      inState('adopted'),
      inState('rejected'),
      inState('rejected'),
      inState('withdrawn'),
      inState('tabled'),
      inState('lapsed'),
      inState('lapsed'),
      inState('tabled', { comparisons: compared ? [{ ...compared, verdict: { ...verdict, severity: 'none' } }] : [] }),
    ]),
    'a session without a draft': summary([inState('lapsed')]),
    'a session ahead': ahead('2099-02-16', [dueRenewal(keepers, undefined), dueRenewal(wells, undefined)]),
    'a session tomorrow': ahead('2099-02-22', [dueRenewal(keepers, undefined)], sessionByHabit),
    'a draft of no watched mandate': mandateUnknownAlert(draftText, key, [keepers, wells], noon),
    'a draft without a title or sponsors': mandateUnknownAlert(
      { ...draftText, symbol: null, resolution: { ...draftText.resolution, title: null, sponsors: [] } },
      key,
      [],
      noon,
    ),
    'a document that cannot be read': unreadableDocumentAlert(document, noon),
    'a dropped file that cannot be read': unreadableDocumentAlert({ ...document, symbol: null, from: 'zero-draft.pdf' }, noon),
    'a source that is blind': sourceBlindAlert('un-documents', source, { kind: 'unreachable', reason: '“X”' }, noon, later),
    'a source that changed': sourceBlindAlert('un-documents', source, { kind: 'changed-shape', reason: '“X”' }, noon, later),
    'a source that sees again': sourceSeesAgainAlert('un-documents', source, before, ['A/HRC/90/L.3', 'A/HRC/90/L.4'], later),
    'a source that sees again and nothing new': sourceSeesAgainAlert('un-documents', source, before, [], later),
    'still watching': stillWatchingAlert(
      [
        { ...before, failingSince: null },
        { ...before, source: 'session-outcomes' },
        { source: 'inbox', lastSuccess: null, failingSince: null, lastProblem: null },
      ],
      ['90', '91'],
      12,
      later,
    ),
    'still watching out of season': stillWatchingAlert([], [], 0, later),
    'still watching one draft': stillWatchingAlert([], ['90'], 1, later),
    'a channel that refuses': news('refuses'),
    'a channel that works again': news('works-again'),
    'an edit that cannot be used': configRefusedAlert(['“1”.', '“2”.', '“3”.', '“4”.', '“5”.', '“6”.'], noon),
    'an edit that is taken up': configTakenUpAlert(['“a”: “b”'], noon),
    'an edit that is taken back': configTakenUpAlert([], noon),
    'a digest': digestAlert('ct-team', [...everyDraftAlert.values()].slice(0, 3), noon),
  }
}

/** By what each is about. */
export const everyOtherAlert: ReadonlyMap<string, Alert> = new Map(
  Object.entries(otherAlerts()).map(([name, alert]) => {
    if (!alert) throw new Error(`${name} tells nothing`)
    return [name, alert]
  }),
)

function never(): never {
  throw new Error('a constructed fact is missing')
}
