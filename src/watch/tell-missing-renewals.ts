import type { Dossier } from '../council/dossier.ts'
import { dueRenewals } from '../council/due-renewal.ts'
import { cannotTell, isSeen, type MissingRenewal, missingRenewals, type SessionSoFar } from '../council/missing-renewals.ts'
import { cannotTellFacts, lapseFacts, seenAfterAllFacts } from '../facts/lapse-facts.ts'
import type { Watch } from './ports.ts'
import { blindness } from './sight.ts'

/**
 * Tells the renewals that are due and of which no draft was seen, and that one was seen after all; while the source of drafts is blind, only
 * that nobody can tell.
 */
export async function tellMissingRenewals(watch: Watch): Promise<void> {
  const at = watch.clock()
  const sight = blindness(
    watch.sources.filter(({ primary }) => primary),
    await watch.record.sources(),
    at,
  )
  const sessions = watch.sessionsAhead(at)
  if (sight.kind === 'unsure' || sessions.length === 0) return
  const renewals = await dueRenewals(watch.record, watch.catalogue())
  for (const session of sessions) {
    const dossiers = await watch.record.dossiers({ session: session.id })
    await tellSeenAfterAll(watch, dossiers)
    const so: SessionSoFar = {
      session,
      renewals,
      dossiers,
      outcomes: await watch.outcomeLinks(session.id),
      today: watch.today(at),
      blindness: sight.kind === 'blind' ? sight.reason : null,
    }
    for (const missing of missingRenewals(so))
      if (!isToldOtherwise(missing, dossiers)) await watch.ledger.record(lapseFacts(missing, watch.telling(at)))
    const unknown = cannotTell(so)
    if (unknown && sight.kind === 'blind') await watch.ledger.record(cannotTellFacts(unknown, sight.since, watch.telling(at)))
  }
}

/** A list of outcomes that names a renewal is believed: what comes later is no lapse. */
function isToldOtherwise({ mandate, stage }: MissingRenewal, dossiers: readonly Dossier[]): boolean {
  const isAbsence = stage === 'not-seen-yet' || stage === 'lapsed'
  return isAbsence && dossiers.some(({ state, mandates }) => state === 'superseded' && mandates.includes(mandate.slug))
}

async function tellSeenAfterAll(watch: Watch, dossiers: readonly Dossier[]): Promise<void> {
  for (const lapse of dossiers) {
    if (lapse.state !== 'not-seen-yet' && lapse.state !== 'lapsed') continue
    const draft = dossiers.find((dossier) => isSeen(dossier) && dossier.mandates.some((slug) => lapse.mandates.includes(slug)))
    const mandate = watch.catalogue().find(({ slug }) => lapse.mandates.includes(slug))
    if (draft && mandate) await watch.ledger.record(seenAfterAllFacts(lapse, mandate, draft, watch.telling(watch.clock())))
  }
}
