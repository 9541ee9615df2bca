import { type Dossier, DossierKey, presentVersion } from '../council/dossier.ts'
import type { CannotTell, MissingRenewal, MissingStage } from '../council/missing-renewals.ts'
import type { SessionId } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Alert, AlertKind } from './alert.ts'
import { nameOf } from './draft-alert.ts'
import { mandateLink } from './links.ts'
import { listed } from './where.ts'

const nothing = {
  documents: null,
  changes: [],
  more: { weakened: 0, strengthened: 0 },
  doubts: [],
  where: null,
} as const

const kinds: Readonly<Record<MissingStage, AlertKind>> = {
  reminder: 'renewal-due',
  'not-seen-yet': 'no-draft-yet',
  listed: 'listed-without-text',
  lapsed: 'lapsed',
  expired: 'expired',
}

/** A renewal that is due and of which no draft was seen. Only what confirms it lets it be called lapsed. */
export function missingRenewalAlert(
  { key, mandate, session, stage, severity, sentence }: MissingRenewal,
  publicUrl: string,
  at: Date,
): Alert {
  return {
    ...nothing,
    key,
    kind: kinds[stage],
    severity,
    dossier: lapseKey(mandate.slug, session.id),
    mandates: [mandate.slug],
    headline: `${mandate.shortName}: ${stageInWords(stage, session.id)}`,
    body: sentence,
    links: [mandateLink(mandate.slug, publicUrl)],
    at,
  }
}

/** The dossier of a renewal that was never tabled. */
export function lapseKey(mandate: string, session: SessionId): DossierKey {
  return DossierKey.parse(`lapse/${mandate}/${session}`)
}

function stageInWords(stage: MissingStage, session: SessionId): string {
  switch (stage) {
    case 'reminder':
      return `due at session ${session}, no draft yet`
    case 'not-seen-yet':
      return `due at session ${session}, no draft seen yet`
    case 'listed':
      return `a renewal at session ${session} is listed, its text is not seen yet`
    case 'lapsed':
      return `not renewed at session ${session}, as far as can be seen`
    case 'expired':
      return `its term ran out with session ${session}`
  }
}

/** Of several renewals nobody can tell whether drafts were tabled: one quiet word, however many there are. `since` is when the source went blind. */
export function cannotTellAlert({ session, mandates, sentence }: CannotTell, since: Date, publicUrl: string, at: Date): Alert {
  const count = mandates.length === 1 ? 'one renewal' : `${mandates.length} renewals`
  return {
    ...nothing,
    key: `cannot-tell:${session.id}:${since.toISOString()}`,
    kind: 'cannot-tell',
    severity: 'none',
    dossier: null,
    mandates: mandates.map(({ slug }) => slug),
    headline: `Session ${session.id}: cannot tell whether ${count} were tabled`,
    body: `${listed(mandates.map(({ shortName }) => shortName))}. ${sentence}`,
    links: [{ label: 'Mandates', url: `${publicUrl}/mandates` }],
    at,
  }
}

/** A draft of a renewal that was missed has come after all: said where the alarm was. */
export function seenAfterAllAlert(lapse: Dossier, mandate: Mandate, draft: Dossier, publicUrl: string, at: Date): Alert {
  const version = presentVersion(draft)
  const name = version ? nameOf(version) : draft.key
  return {
    ...nothing,
    key: `seen-after-all:${lapse.key}`,
    kind: 'seen-after-all',
    severity: 'low',
    dossier: lapse.key,
    mandates: lapse.mandates,
    headline: `${mandate.shortName}: ${name} is seen after all`,
    inShort: `Seen after all: ${name}`,
    body: 'The alarm about a missing draft is over; the draft itself is told in a thread of its own.',
    links: [mandateLink(mandate.slug, publicUrl)],
    at,
  }
}
