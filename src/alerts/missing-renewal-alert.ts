import { type Dossier, DossierKey, presentVersion } from '../council/dossier.ts'
import type { CannotTell, MissingRenewal, MissingStage } from '../council/missing-renewals.ts'
import type { SessionId } from '../documents/document-symbol.ts'
import { english } from '../language/english.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Alert, AlertKind } from './alert.ts'
import type { HeadlineParts, InShortParts } from './alert-parts.ts'
import { nameOf } from './draft-alert.ts'
import { mandateLink } from './links.ts'
import { listed } from './where.ts'
import { headlineIn, inShortIn } from './worded.ts'

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
  const headline: HeadlineParts = { kind: 'missing', subject: mandate.shortName, stage, session: session.id }
  return {
    ...nothing,
    key,
    kind: kinds[stage],
    severity,
    dossier: lapseKey(mandate.slug, session.id),
    mandates: [mandate.slug],
    headline: headlineIn(headline, english),
    body: sentence,
    links: [mandateLink(mandate.slug, publicUrl)],
    parts: { headline },
    at,
  }
}

/** The dossier of a renewal that was never tabled. */
export function lapseKey(mandate: string, session: SessionId): DossierKey {
  return DossierKey.parse(`lapse/${mandate}/${session}`)
}

/** Of several renewals nobody can tell whether drafts were tabled: one quiet word, however many there are. `since` is when the source went blind. */
export function cannotTellAlert({ session, mandates, sentence }: CannotTell, since: Date, publicUrl: string, at: Date): Alert {
  const headline: HeadlineParts = { kind: 'cannot-tell', session: session.id, count: mandates.length }
  return {
    ...nothing,
    key: `cannot-tell:${session.id}:${since.toISOString()}`,
    kind: 'cannot-tell',
    severity: 'none',
    dossier: null,
    mandates: mandates.map(({ slug }) => slug),
    headline: headlineIn(headline, english),
    body: `${listed(mandates.map(({ shortName }) => shortName))}. ${sentence}`,
    links: [{ label: 'Mandates', url: `${publicUrl}/mandates` }],
    parts: { headline },
    at,
  }
}

/** A draft of a renewal that was missed has come after all: said where the alarm was. */
export function seenAfterAllAlert(lapse: Dossier, mandate: Mandate, draft: Dossier, publicUrl: string, at: Date): Alert {
  const version = presentVersion(draft)
  const name = version ? nameOf(version) : draft.key
  const headline: HeadlineParts = { kind: 'seen', subject: mandate.shortName, name }
  const inShort: InShortParts = { kind: 'seen', name }
  return {
    ...nothing,
    key: `seen-after-all:${lapse.key}`,
    kind: 'seen-after-all',
    severity: 'low',
    dossier: lapse.key,
    mandates: lapse.mandates,
    headline: headlineIn(headline, english),
    inShort: inShortIn(inShort, english),
    body: 'The alarm about a missing draft is over; the draft itself is told in a thread of its own.',
    links: [mandateLink(mandate.slug, publicUrl)],
    parts: { headline, inShort },
    at,
  }
}
