import { withinSession } from '../council/composition.ts'
import type { HeldText } from '../council/dossier.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Alert } from './alert.ts'
import { type AlertContext, common } from './draft-alert.ts'
import { sourceLinks } from './links.ts'
import { subjectOf } from './subject.ts'
import { told } from './told.ts'

/** A corrigendum or an addendum to a draft: somebody has to read the two together. */
export function correctionAlert(text: HeldText & { readonly symbol: DocumentSymbol }, context: AlertContext): Alert {
  return {
    ...common(context),
    key: `corrected:${context.dossier.key}:${text.symbol}:${text.id}`,
    kind: 'draft-revised',
    severity: 'medium',
    ...told({
      headline: {
        kind: 'about',
        subject: subjectOf(context.mandates, context.dossier.title),
        said: { kind: 'was-issued', text: withinSession(text.symbol), again: false },
      },
      inShort: { kind: 'said', said: { kind: 'was-issued', text: text.symbol, again: false } },
      documents: { kind: 'one', draft: text.symbol, others: [] },
      body: [{ kind: 'corrigendum' }],
    }),
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    links: sourceLinks(text),
  }
}
