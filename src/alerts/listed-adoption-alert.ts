import type { OutcomeLink } from '../council/outcome-link.ts'
import { citedAs } from '../documents/document-symbol.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import type { Alert, AlertKind, AlertSeverity } from './alert.ts'
import { type AlertContext, common } from './draft-alert.ts'
import { subjectOf } from './subject.ts'
import { told } from './told.ts'

const longestAction = 120

/** A draft of which a list of outcomes says that it was adopted, while the adopted text is not held. `severity` is the dossier's verdict until now. */
export function listedAdoptionAlert({ outcome, action }: OutcomeLink, severity: AlertSeverity, context: AlertContext): Alert {
  return {
    ...common(context),
    key: `adopted:${context.dossier.key}:listed:${outcome}`,
    kind: kindOf(action),
    severity,
    ...told({
      headline: {
        kind: 'about',
        subject: subjectOf(context.mandates, context.dossier.title),
        said: { kind: 'adopted-as', text: citedAs(outcome) },
      },
      inShort: { kind: 'said', said: { kind: 'adopted-by-list', text: outcome } },
      body: [{ kind: 'on-list', text: outcome, action: action && shorten(oneLine(action), longestAction) }],
    }),
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    links: [],
  }
}

/** By the words of the list: `Adopted as orally revised`, `Adopted (24-17-6)`, `Adopted by recorded vote`. */
function kindOf(action: string | null): AlertKind {
  if (action !== null && /as orally revised/i.test(action)) return 'adopted-as-revised'
  return action !== null && /\bby (?:a )?(?:recorded )?vote\b|\b\d{1,2}\s?[-–]\s?\d{1,2}\s?[-–]\s?\d{1,2}\b/i.test(action)
    ? 'adopted-by-vote'
    : 'adopted'
}
