import type { HeldAmendment } from '../council/dossier.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import type { Alert, AlertSeverity } from './alert.ts'
import { type AlertContext, common } from './draft-alert.ts'
import { sourceLinks } from './links.ts'
import { subjectOf } from './subject.ts'
import { listed } from './where.ts'

const longestInstruction = 240

/** What it would change is not weighed, but it comes late and from somebody else: advocates look at each. */
export const amendmentSeverity: AlertSeverity = 'medium'

/** An amendment that somebody tabled to a draft, with its first instruction word for word. What it would change is not weighed. */
export function amendmentAlert(amendment: HeldAmendment, context: AlertContext): Alert {
  const { symbol, amends, sponsors, instructions } = amendment
  const by = sponsors.length > 0 ? ` by ${listed(sponsors)}` : ''
  return {
    ...common(context),
    key: `amendment-tabled:${context.dossier.key}:${symbol}`,
    kind: 'amendment-tabled',
    severity: amendmentSeverity,
    headline: `${subjectOf(context.mandates, context.dossier.title)}: amendment tabled${by}`,
    inShort: `Amendment ${symbol} tabled${by}`,
    documents: `${symbol} amends ${amends}`,
    body: instructionsInWords(instructions),
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    doubts: ['the amendment is shown as tabled; what it would change has not been weighed'],
    where: context.action && `${context.action.charAt(0).toUpperCase()}${context.action.slice(1)}`,
    links: sourceLinks(amendment),
  }
}

function instructionsInWords(instructions: readonly string[]): string {
  const [first, ...others] = instructions.map(oneLine)
  if (first === undefined) return 'Its instructions could not be read.'
  const rest = others.length > 0 ? ` (+ ${others.length} more ${others.length === 1 ? 'instruction' : 'instructions'})` : ''
  return `‘${shorten(first, longestInstruction)}’${rest}`
}
