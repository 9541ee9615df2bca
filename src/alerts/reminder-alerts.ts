import { type Day, daysBetween } from '../council/day.ts'
import { type Dossier, isOver, presentComparison, presentVersion } from '../council/dossier.ts'
import { isSeen } from '../council/missing-renewals.ts'
import { type Reaction, reactionAbout } from '../council/reaction.ts'
import type { CouncilSession } from '../council/session-calendar.ts'
import { severities } from '../weakening/finding.ts'
import { severityWords } from '../weakening/severity-words.ts'
import type { Alert } from './alert.ts'
import { redlineLink } from './links.ts'

const nothing = { documents: null, changes: [], more: { weakened: 0, strengthened: 0 }, doubts: [], where: null } as const

/** Reminders come this many days before the first day of action, and on the day itself. */
const daysAhead = 2

/** A critical draft that nobody acknowledged although the vote is near; null where there is nothing to remind of. */
export function stillOpenAlert(
  dossier: Dossier,
  subject: string,
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
  const stage = first > 0 ? 'soon' : 'now'
  const when = first > 1 ? `in ${first} days` : first === 1 ? 'tomorrow' : 'today or in the next days'
  return {
    ...nothing,
    key: `still-open:${dossier.key}:${present.id}:${stage}`,
    kind: 'still-open',
    severity: 'critical',
    dossier: dossier.key,
    mandates: dossier.mandates,
    headline: `Still open: ${subject}, ${presentVersion(dossier)?.symbol ?? dossier.key}`,
    body: `${present.verdict.summary} The Council acts ${when}${actionDays.estimated ? ' (estimated)' : ''}, and nobody has acknowledged this.`,
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
  const ended = (['adopted', 'rejected', 'withdrawn'] as const).flatMap((state) => (count(state) > 0 ? [`${count(state)} ${state}`] : []))
  const open = drafts.filter(({ state }) => !isOver(state)).length
  const weighed = dossiers.flatMap((dossier) => presentComparison(dossier) ?? [])
  const verdicts = [...severities, 'none' as const].flatMap((severity) => {
    const of = weighed.filter(({ verdict }) => verdict.severity === severity).length
    return of > 0 ? [`${severityWords[severity].word.toLowerCase()}: ${of}`] : []
  })
  const unseen =
    missing === 1 ? 'one renewal is due and no draft of it was seen' : `${missing} renewals are due and no draft of them was seen`
  const outcomes = [...ended, ...(open > 0 ? [`${open} with no outcome seen yet`] : []), ...(missing > 0 ? [unseen] : [])].join(', ')
  return {
    ...nothing,
    key: `session-summary:${session}:${channel}`,
    kind: 'session-summary',
    severity: 'none',
    dossier: null,
    mandates: [...new Set(dossiers.flatMap(({ mandates }) => mandates))],
    headline: `Session ${session}, last day: ${inNumber(drafts.length)} on your mandates`,
    body: `${outcomes.charAt(0).toUpperCase()}${outcomes.slice(1)}.${verdicts.length > 0 ? ` By present verdict: ${verdicts.join(', ')}.` : ''}`,
    links: [{ label: 'All mandates', url: `${publicUrl}/mandates` }],
    at,
  }
}

function inNumber(drafts: number): string {
  if (drafts === 0) return 'no draft'
  return drafts === 1 ? 'one draft' : `${drafts} drafts`
}
