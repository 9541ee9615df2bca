import { amendmentAlert } from '../alerts/amendment-alert.ts'
import type { Facts } from '../alerts/ledger.ts'
import type { HeldAmendment, HeldText } from '../council/dossier.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

export interface AmendmentInput {
  readonly text: HeldText
  /** The draft that it amends. */
  readonly amends: DocumentSymbol
  readonly dossier: DossierSoFar
}

/** What an amendment tells: it belongs to the dossier of the draft that it amends, and is shown word for word. */
export function amendmentFacts({ text, amends, dossier }: AmendmentInput, telling: Telling): Facts {
  const symbol = text.symbol ?? text.resolution.masthead.symbol
  const amendment: HeldAmendment | null = symbol && {
    symbol,
    amends,
    sponsors: text.resolution.sponsors.map(({ name }) => name),
    instructions: text.resolution.paragraphs.map((paragraph) => paragraph.text),
    url: text.url,
  }
  const session = text.resolution.masthead.session
  const context = alertContext(dossier, session, telling)
  const by = amendment && amendment.sponsors.length > 0 ? ` by ${amendment.sponsors.join(', ')}` : ''
  return {
    text,
    dossier: {
      key: dossier.key,
      session,
      title: dossier.title,
      mandates: dossier.mandates.map(({ slug }) => slug),
      state: dossier.known?.state ?? 'tabled',
      event: { at: telling.at, kind: 'amended', symbol, sentence: `Amendment ${symbol ?? ''} to ${amends} tabled${by}.` },
      amendment,
    },
    comparisons: [],
    alerts: amendment ? [routed(amendmentAlert(amendment, context), dossier.known, telling)] : [],
  }
}
