import { textName } from '../council/composition.ts'
import { type Dossier, DossierKey, presentVersion } from '../council/dossier.ts'
import type { CannotTell, MissingRenewal, MissingStage } from '../council/missing-renewals.ts'
import type { SessionId } from '../documents/document-symbol.ts'
import type { TextName } from '../language/fact.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Alert, AlertKind } from './alert.ts'
import { mandateLink, mandatesLink } from './links.ts'
import { told } from './told.ts'

const nothing = { changes: [], more: { weakened: 0, strengthened: 0 } } as const

const kinds: Readonly<Record<MissingStage, AlertKind>> = {
  reminder: 'renewal-due',
  'not-seen-yet': 'no-draft-yet',
  listed: 'listed-without-text',
  lapsed: 'lapsed',
  expired: 'expired',
}

/** A renewal that is due and of which no draft was seen. Only what confirms it lets it be called lapsed. */
export function missingRenewalAlert({ key, mandate, session, stage, severity, said }: MissingRenewal, publicUrl: string, at: Date): Alert {
  return {
    ...nothing,
    key,
    kind: kinds[stage],
    severity,
    dossier: lapseKey(mandate.slug, session.id),
    mandates: [mandate.slug],
    ...told({ headline: { kind: 'missing', subject: [mandate.shortName], stage, session: session.id }, body: said }),
    links: [mandateLink(mandate.slug, publicUrl)],
    at,
  }
}

/** The dossier of a renewal that was never tabled. */
export function lapseKey(mandate: string, session: SessionId): DossierKey {
  return DossierKey.parse(`lapse/${mandate}/${session}`)
}

/** Of several renewals nobody can tell whether drafts were tabled: one quiet word, however many there are. `since` is when the source went blind. */
export function cannotTellAlert({ session, mandates, said }: CannotTell, since: Date, publicUrl: string, at: Date): Alert {
  return {
    ...nothing,
    key: `cannot-tell:${session.id}:${since.toISOString()}`,
    kind: 'cannot-tell',
    severity: 'none',
    dossier: null,
    mandates: mandates.map(({ slug }) => slug),
    ...told({
      headline: { kind: 'cannot-tell', session: session.id, count: mandates.length },
      body: [{ kind: 'named', names: mandates.map(({ shortName }) => shortName) }, ...said],
    }),
    links: [mandatesLink('mandates', publicUrl)],
    at,
  }
}

/** A draft of a renewal that was missed has come after all: said where the alarm was. */
export function seenAfterAllAlert(lapse: Dossier, mandate: Mandate, draft: Dossier, publicUrl: string, at: Date): Alert {
  const name = draftName(draft)
  return {
    ...nothing,
    key: `seen-after-all:${lapse.key}`,
    kind: 'seen-after-all',
    severity: 'low',
    dossier: lapse.key,
    mandates: lapse.mandates,
    ...told({
      headline: { kind: 'seen', subject: [mandate.shortName], name },
      inShort: { kind: 'seen', name },
      body: [{ kind: 'alarm-over' }],
    }),
    links: [mandateLink(mandate.slug, publicUrl)],
    at,
  }
}

/** The version of a dossier that stands now, by its name. */
export function draftName(draft: Dossier): TextName {
  const version = presentVersion(draft)
  return version ? textName(version) : draft.key
}
