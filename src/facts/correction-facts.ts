import { correctionAlert } from '../alerts/correction-alert.ts'
import type { Facts } from '../alerts/ledger.ts'
import type { HeldText } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

/** A corrigendum or an addendum: it holds a part of a draft, so it is told and read beside it, and compared with nothing. */
export function correctionFacts(text: HeldText & { readonly symbol: DocumentSymbol }, dossier: DossierSoFar, telling: Telling): Facts {
  const session = text.resolution.masthead.session
  return {
    text,
    dossier: {
      key: dossier.key,
      session,
      title: dossier.title,
      mandates: dossier.mandates.map(({ slug }) => slug),
      state: dossier.known?.state ?? 'tabled',
      event: dossierEvent(telling.at, 'corrected', text.symbol, { kind: 'read-beside', text: text.symbol }),
      amendment: null,
    },
    comparisons: [],
    alerts: [routed(correctionAlert(text, alertContext(dossier, session, telling)), dossier.known, telling)],
  }
}
