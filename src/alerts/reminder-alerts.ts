import { type Day, daysBetween } from '../council/day.ts'
import { type Dossier, isOver, presentComparison, presentVersion } from '../council/dossier.ts'
import { isSeen } from '../council/missing-renewals.ts'
import { type Reaction, reactionAbout } from '../council/reaction.ts'
import type { CouncilSession } from '../council/session-calendar.ts'
import type { Subject } from '../language/fact.ts'
import { severities } from '../weakening/finding.ts'
import type { Alert } from './alert.ts'
import { mandatesLink, redlineLink } from './links.ts'
import { told } from './told.ts'

const nothing = { changes: [], more: { weakened: 0, strengthened: 0 } } as const

/** Reminders come this many days before the first day of action, and on the day itself. */
const daysAhead = 2

/** A critical draft that nobody acknowledged although the vote is near; null where there is nothing to remind of. */
export function stillOpenAlert(
  dossier: Dossier,
  subject: Subject,
  reactions: readonly Reaction[],
  { actionDays }: CouncilSession,
  today: Day,
  publicUrl: string,
  at: Date,
): Alert | null {
  const present = presentComparison(dossier)
  if (present?.verdict.severity !== 'critical' || isOver(dossier.state)) return null
  if (reactionAbout(reactions, 'acknowledged', present.id) || reactionAbout(reactions, 'not-a-weakening', present.id)) return null
  const first = daysBetween(today, actionDays.first)
  if (first > daysAhead || daysBetween(today, actionDays.last) < 0) return null
  const { severity, summary, told: verdictTold } = present.verdict
  const stage = first > 0 ? 'soon' : 'now'
  return {
    ...nothing,
    key: `still-open:${dossier.key}:${present.id}:${stage}`,
    kind: 'still-open',
    severity: 'critical',
    dossier: dossier.key,
    mandates: dossier.mandates,
    ...told({
      headline: { kind: 'said', said: { kind: 'still-open', subject, text: presentVersion(dossier)?.symbol ?? dossier.key } },
      body: [
        { kind: 'summary', severity, words: summary, ...(verdictTold && { told: verdictTold }) },
        { kind: 'nobody-acknowledged', left: Math.max(0, first), estimated: actionDays.estimated },
      ],
    }),
    links: [redlineLink(present, publicUrl)],
    at,
  }
}

/** What became of a channel's mandates in a session, on its last day; null where nothing was on the table. */
export function sessionSummaryAlert(
  channel: string,
  session: CouncilSession['id'],
  dossiers: readonly Dossier[],
  publicUrl: string,
  at: Date,
): Alert | null {
  const drafts = dossiers.filter(isSeen)
  const missing = dossiers.filter(({ state }) => state === 'not-seen-yet' || state === 'lapsed').length
  if (drafts.length + missing === 0) return null
  const count = (state: Dossier['state']) => drafts.filter((dossier) => dossier.state === state).length
  const open = drafts.filter(({ state }) => !isOver(state)).length
  const weighed = dossiers.flatMap((dossier) => presentComparison(dossier) ?? [])
  const verdicts = [...severities, 'none' as const]
    .map((severity) => ({ severity, count: weighed.filter(({ verdict }) => verdict.severity === severity).length }))
    .filter((one) => one.count > 0)
  const outcomes = { adopted: count('adopted'), rejected: count('rejected'), withdrawn: count('withdrawn'), open, unseen: missing }
  return {
    ...nothing,
    key: `session-summary:${session}:${channel}`,
    kind: 'session-summary',
    severity: 'none',
    dossier: null,
    mandates: [...new Set(dossiers.flatMap(({ mandates }) => mandates))],
    ...told({
      headline: { kind: 'said', said: { kind: 'last-day', session, drafts: drafts.length } },
      body: [{ kind: 'outcomes', ...outcomes }, ...(verdicts.length > 0 ? [{ kind: 'verdicts' as const, by: verdicts }] : [])],
    }),
    links: [mandatesLink('all-mandates', publicUrl)],
    at,
  }
}
