import type { Facts } from '../alerts/ledger.ts'
import { unreadableDocumentAlert } from '../alerts/operator-alerts.ts'
import type { DocumentVersion } from '../documents/document.ts'
import { routed, type Telling } from './telling.ts'

/** What a document that cannot be read tells: the operators hear of it, with its address. Its bytes are kept. */
export function unreadableFacts({ symbol, sha256, url }: DocumentVersion, detail: string, telling: Telling): Facts {
  const alert = unreadableDocumentAlert({ symbol, sha256, from: url, dossier: null, detail }, telling.at)
  return { text: null, dossier: null, comparisons: [], alerts: [routed(alert, undefined, telling)] }
}
