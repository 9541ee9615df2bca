import type { SessionId } from '../documents/document-symbol.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { foldedTitle } from '../resolution/folded-title.ts'
import { type Day, daysBetween } from './day.ts'
import type { Dossier } from './dossier.ts'
import type { DueRenewal } from './due-renewal.ts'
import type { OutcomeLink } from './outcome-link.ts'
import { type CouncilSession, regularNumber, watchedFrom } from './session-calendar.ts'

/**
 * How far the clock has run for a renewal without a draft. `listed`: a list of outcomes names it, and no text is held. `lapsed`: the list of
 * outcomes, or the end of the session, confirms that none was seen. `expired`: the term ran out by the text of the mandate.
 */
export type MissingStage = 'reminder' | 'not-seen-yet' | 'listed' | 'lapsed' | 'expired'

/** A renewal that is due and of which no draft has been seen. Before something confirms it it is never "lapsed": texts reach the public system hours to weeks late. */
export interface MissingRenewal {
  readonly mandate: Mandate
  readonly session: CouncilSession
  readonly stage: MissingStage
  /** Unique and stable: `lapse/torture/90/not-seen-yet`, `lapse/torture/90/14-days`. */
  readonly key: string
  readonly severity: 'critical' | 'high' | 'medium' | 'low'
  readonly said: readonly Sentence[]
}

/** What is known of a session on a day. */
export interface SessionSoFar {
  readonly session: CouncilSession
  /** When the mandates come up again. */
  readonly renewals: readonly DueRenewal[]
  readonly dossiers: readonly Pick<Dossier, 'mandates' | 'session' | 'state'>[]
  /** What lists of outcomes say of it. */
  readonly outcomes: readonly OutcomeLink[]
  readonly today: Day
  /** Why the source of drafts cannot be trusted just now; null while it works. */
  readonly blindness: string | null
}

/** Days before the deadline at which a reminder is due: 8, 4, 2 and 1 weeks, and 3 days. */
export const reminderDays = [56, 28, 14, 7, 3] as const

/**
 * The alarms due on a day for mandates to be renewed at a session and without a draft. Only the latest stage of each is given: an alarm whose key
 * was told before is the caller's to leave out. While the source is blind there are none after the deadline: `cannotTell` stands for all of them.
 */
export function missingRenewals(so: SessionSoFar): readonly MissingRenewal[] {
  const ranOut = lost(so).map((renewal): MissingRenewal => {
    const { mandate } = renewal
    const key = `lapse/${mandate.slug}/${so.session.id}/expired`
    return {
      mandate,
      session: so.session,
      stage: 'expired',
      key,
      severity: 'critical',
      said: [termOver(renewal, so.session, 'none-adopted')],
    }
  })
  const missing = unseen(so).flatMap((renewal) => {
    const stage = stageOn(renewal, so)
    if (!stage) return []
    const { mandate } = renewal
    const key = `lapse/${mandate.slug}/${so.session.id}/${stage.name ?? stage.stage}`
    const note = stage.stage === 'expired' ? [] : unmatched(so)
    return [{ mandate, session: so.session, stage: stage.stage, key, severity: stage.severity, said: [...stage.said, ...note] }]
  })
  return [...missing, ...ranOut]
}

/** The mandates of which, after the deadline, nobody can tell whether a draft was tabled: one quiet word for all of them. */
export interface CannotTell {
  readonly session: CouncilSession
  readonly mandates: readonly Mandate[]
  readonly said: readonly Sentence[]
}

/** Null while the source works, before the deadline, and where every renewal was seen. */
export function cannotTell(so: SessionSoFar): CannotTell | null {
  const { session, today, blindness } = so
  if (blindness === null || today <= session.tablingDeadline.day) return null
  const mandates = unseen(so).flatMap(({ mandate, usual }) => (usual === null ? [] : [mandate]))
  if (mandates.length === 0) return null
  const said: readonly Sentence[] = [
    { kind: 'deadline-was', session: session.id, deadline: session.tablingDeadline },
    { kind: 'nothing-raised', why: blindness },
  ]
  return { session, mandates, said }
}

/** True where a draft, or what became of one, is in a dossier: a renewal that was not seen has a dossier of its own. */
export function isSeen({ state }: Pick<Dossier, 'state'>): boolean {
  return state !== 'not-seen-yet' && state !== 'lapsed' && state !== 'superseded' && state !== 'unofficial'
}

/** Due at a session, by habit or because the term runs out with it, and without a draft. */
function unseen({ session, renewals, dossiers }: SessionSoFar): readonly DueRenewal[] {
  const tabled = dossiers.filter((dossier) => dossier.session === session.id && isSeen(dossier))
  const seen = new Set(tabled.flatMap(({ mandates }) => mandates))
  return renewals.filter((renewal) => isDueAt(renewal, session.id) && !seen.has(renewal.mandate.slug))
}

/** Mandates whose term ran out with a session that is over, and whose drafts were all rejected or withdrawn. */
function lost({ session, renewals, dossiers, today, blindness }: SessionSoFar): readonly DueRenewal[] {
  if (today <= session.closes.day || blindness !== null) return []
  return renewals.filter(({ mandate, expires }) => {
    const own = dossiers.filter((dossier) => dossier.session === session.id && isSeen(dossier) && dossier.mandates.includes(mandate.slug))
    return expires === session.id && own.length > 0 && own.every(({ state }) => state === 'rejected' || state === 'withdrawn')
  })
}

/** True where the Council would usually renew at a session, and where the term runs out with it and was not renewed before. */
export function isDueAt({ usual, expires }: DueRenewal, session: SessionId): boolean {
  return usual === session || expires === session
}

interface Stage extends Pick<MissingRenewal, 'stage' | 'severity' | 'said'> {
  /** In the key, where it is not the stage's own name. */
  readonly name?: string
}

function stageOn(renewal: DueRenewal, so: SessionSoFar): Stage | undefined {
  const { session, today, blindness } = so
  const { tablingDeadline: deadline, closes, id } = session
  const isMeant = renewal.usual !== null
  if (today <= deadline.day) return isMeant ? reminderOn(session, today, blindness) : undefined
  if (blindness !== null) return undefined
  const listed = listedFor(renewal, so)
  if (listed) return { stage: 'listed', severity: 'low', said: [{ kind: 'listed-without-text', text: listed }] }
  if (closes.day < today)
    return isMeant ? confirmed(renewal, session, { kind: 'closed-unseen', session: id, closed: closes }) : expired(renewal, session)
  if (!isMeant) return undefined
  const complete = session.actionDays.last < today && so.outcomes.length > 0
  if (complete) return confirmed(renewal, session, { kind: 'not-on-list', session: id })
  return {
    stage: 'not-seen-yet',
    severity: 'high',
    said: [{ kind: 'renewal-due', session: id, deadline, left: null }, { kind: 'none-seen' }],
  }
}

function reminderOn(session: CouncilSession, today: Day, blindness: string | null): Stage | undefined {
  const { tablingDeadline: deadline, id } = session
  const days = daysBetween(today, deadline.day)
  const reached = reminderDays.findLast((before) => days <= before)
  if (reached === undefined) return undefined
  return {
    stage: 'reminder',
    name: `${reached}-days`,
    severity: 'low',
    said: [{ kind: 'renewal-due', session: id, deadline, left: days }, seenSoFar(session, today, blindness)],
  }
}

function seenSoFar(session: CouncilSession, today: Day, blindness: string | null): Sentence {
  if (today < watchedFrom(session)) return { kind: 'looked-for-from', day: watchedFrom(session) }
  return blindness === null ? { kind: 'none-seen' } : { kind: 'cannot-be-told', why: blindness }
}

/** Nothing was seen, and something confirms it: grave where the term is over with it, else there is a session left. */
function confirmed({ expires, text }: DueRenewal, { id }: CouncilSession, what: Sentence): Stage {
  const ranOut = expires === null || isUpBy(expires, id)
  const term: readonly Sentence[] =
    expires === null || text === null ? [] : [{ kind: ranOut ? 'ran-out' : 'runs-until', text, session: expires }]
  return { stage: 'lapsed', severity: ranOut ? 'critical' : 'high', said: [what, ...term, { kind: 'check-the-list' }] }
}

function isUpBy(expires: SessionId, session: SessionId): boolean {
  const [last, now] = [regularNumber(expires), regularNumber(session)]
  return last === null || now === null || last <= now
}

function expired(renewal: DueRenewal, session: CouncilSession): Stage {
  return { stage: 'expired', severity: 'critical', said: [termOver(renewal, session, 'last-term')] }
}

function termOver({ text }: DueRenewal, { id, closes }: CouncilSession, why: 'none-adopted' | 'last-term'): Sentence {
  return { kind: 'term-over', text, session: id, closed: closes, why }
}

/** The symbol of a text that a list of outcomes names by the title of the mandate, or of its last text. */
function listedFor({ mandate, lastTitle }: DueRenewal, { outcomes }: SessionSoFar): string | undefined {
  const titles = [mandate.title, lastTitle, ...mandate.aliases].map(foldedTitle).filter((title) => title.length >= shortestTitle)
  return outcomes.find((link) => titles.some((title) => foldedTitle(link.title).includes(title)))?.outcome
}

/** Shorter names (`Libya`) stand in titles of other texts too. */
const shortestTitle = 20

function unmatched({ dossiers, session }: SessionSoFar): readonly Sentence[] {
  const count = dossiers.filter((dossier) => dossier.session === session.id && isSeen(dossier) && dossier.mandates.length === 0).length
  return count === 0 ? [] : [{ kind: 'not-matched', count }]
}
