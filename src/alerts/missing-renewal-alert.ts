import { DossierKey } from '../council/dossier.ts'
import type { MissingRenewal, MissingStage } from '../council/missing-renewals.ts'
import type { SessionId } from '../documents/document-symbol.ts'
import type { Alert } from './alert.ts'
import { mandateLink } from './links.ts'

/** A renewal that is due and of which no draft was seen. It is never called a lapse. */
export function missingRenewalAlert(
  { key, mandate, session, stage, severity, sentence }: MissingRenewal,
  publicUrl: string,
  at: Date,
): Alert {
  return {
    key,
    kind: 'no-draft-yet',
    severity,
    dossier: lapseKey(mandate.slug, session.id),
    mandates: [mandate.slug],
    headline: `${mandate.shortName}: ${stageInWords(stage, session.id)}`,
    documents: null,
    body: sentence,
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    doubts: [],
    where: null,
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
    case 'session-over':
      return `session ${session} is over, no renewal seen`
    case 'cannot-tell':
      return 'cannot tell whether a draft was tabled'
  }
}
