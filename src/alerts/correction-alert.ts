import { withinSession } from '../council/composition.ts'
import type { HeldText } from '../council/dossier.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Alert } from './alert.ts'
import { type AlertContext, common } from './draft-alert.ts'
import { sourceLinks } from './links.ts'
import { subjectOf } from './subject.ts'

/** A corrigendum or an addendum to a draft: somebody has to read the two together. */
export function correctionAlert(text: HeldText & { readonly symbol: DocumentSymbol }, context: AlertContext): Alert {
  return {
    ...common(context),
    key: `corrected:${context.dossier.key}:${text.symbol}:${text.id}`,
    kind: 'draft-revised',
    severity: 'medium',
    headline: `${subjectOf(context.mandates, context.dossier.title)}: ${withinSession(text.symbol)} was issued`,
    inShort: `${text.symbol} was issued`,
    documents: text.symbol,
    body: 'A correction or an addition to the draft. It holds a part of the text only, so it was compared with nothing: read the two together.',
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    doubts: [],
    where: null,
    links: sourceLinks(text),
  }
}
