import type { Mandate } from '../mandate/mandate.ts'
import { type Day, daysBetween, writtenDay } from './day.ts'
import type { Dossier } from './dossier.ts'
import { standingAt } from './renewal.ts'
import type { CouncilSession, SessionDate } from './session-calendar.ts'

/** How far the clock has run for a renewal without a draft. `cannot-tell` stands in for every stage after the deadline while the source is blind. */
export type MissingStage = 'reminder' | 'not-seen-yet' | 'session-over' | 'cannot-tell'

/** A renewal that is due and of which no draft has been seen. It is never "lapsed": texts reach the public system hours to weeks late. */
export interface MissingRenewal {
  readonly mandate: Mandate
  readonly session: CouncilSession
  readonly stage: MissingStage
  /** Unique and stable: `lapse/torture/90/not-seen-yet`, `lapse/torture/90/14-days`. */
  readonly key: string
  readonly severity: 'critical' | 'high' | 'medium' | 'low'
  /** One or two neutral sentences. */
  readonly sentence: string
}

/** Days before the deadline at which a reminder is due: 8, 4, 2 and 1 weeks, and 3 days. */
const reminders = [56, 28, 14, 7, 3] as const

/**
 * The alarms due on a day for mandates to be renewed at a session and without a tabled draft. Only the latest stage of each is given: an alarm
 * whose key was told before is the caller's to leave out. `blindness` says why the source of drafts cannot be trusted just now; null while it works.
 */
export function missingRenewals(
  mandates: readonly Mandate[],
  session: CouncilSession,
  dossiers: readonly Pick<Dossier, 'mandates' | 'session' | 'state'>[],
  today: Day,
  blindness: string | null,
): readonly MissingRenewal[] {
  const tabled = dossiers.filter(
    (dossier) => dossier.session === session.id && dossier.state !== 'not-seen-yet' && dossier.state !== 'unofficial',
  )
  const seen = new Set(tabled.flatMap((dossier) => dossier.mandates))
  const unmatched = tabled.filter((dossier) => dossier.mandates.length === 0).length
  return mandates
    .filter((mandate) => standingAt(session.id, mandate) === 'due' && !seen.has(mandate.slug))
    .flatMap((mandate) => {
      const stage = stageOn(session, today, blindness)
      if (!stage) return []
      const key = `lapse/${mandate.slug}/${session.id}/${stage.name}`
      return [
        { mandate, session, stage: stage.stage, key, severity: stage.severity, sentence: `${stage.sentence}${unmatchedNote(unmatched)}` },
      ]
    })
}

interface Stage extends Pick<MissingRenewal, 'stage' | 'severity' | 'sentence'> {
  readonly name: string
}

function stageOn(session: CouncilSession, today: Day, blindness: string | null): Stage | undefined {
  const { tablingDeadline: deadline, closes, id } = session
  const seen = blindness === null ? 'No draft has been seen yet.' : `Whether a draft was tabled cannot be told: ${blindness}.`
  if (today <= deadline.day) return reminderOn(session, daysBetween(today, deadline.day), seen)
  if (blindness !== null)
    return { stage: 'cannot-tell', name: 'cannot-tell', severity: 'high', sentence: `The tabling deadline was ${dated(deadline)}. ${seen}` }
  if (today <= closes.day)
    return {
      stage: 'not-seen-yet',
      name: 'not-seen-yet',
      severity: 'high',
      sentence: `The renewal is due at session ${id} and the tabling deadline was ${dated(deadline)}. ${seen}`,
    }
  return {
    stage: 'session-over',
    name: 'session-over',
    severity: 'critical',
    sentence: `Session ${id} closed on ${dated(closes)} and no draft that renews this mandate was seen. Texts can reach the public system late: check the list of outcomes.`,
  }
}

function reminderOn({ tablingDeadline: deadline, id }: CouncilSession, days: number, seen: string): Stage | undefined {
  const reached = reminders.findLast((before) => days <= before)
  if (reached === undefined) return undefined
  const left = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`
  return {
    stage: 'reminder',
    name: `${reached}-days`,
    severity: 'low',
    sentence: `The renewal is due at session ${id}. The tabling deadline is ${left}, ${dated(deadline)}. ${seen}`,
  }
}

function dated({ day, estimated }: SessionDate): string {
  return `${writtenDay(day)}${estimated ? ' (estimated)' : ''}`
}

function unmatchedNote(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ' One tabled draft is not matched to a mandate.' : ` ${count} tabled drafts are not matched to a mandate.`
}
