import type { Comparison } from '../comparison/comparison.ts'
import { movedClauses } from '../comparison/moved-clauses.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { oneLine } from '../text/one-line.ts'
import { categoryWords } from '../weakening/category-words.ts'
import type { Assessment, Citation, Finding, Severity } from '../weakening/finding.ts'
import { severityWords } from '../weakening/severity-words.ts'

const named = ({ masthead }: Resolution, given: string): string => masthead.symbol ?? oneLine(given)

function mark(severity: Severity | 'none'): string {
  const { shape, word } = severityWords[severity]
  return `${shape} ${word.toUpperCase()}`
}

const quoted = (word: string, citation: Citation | null): string =>
  citation ? `    ${word}  “${oneLine(citation.quote)}” (${citation.paragraph})` : `    ${word}  nothing`

function findingLines({ category, direction, severity, prior, draft, explanation }: Finding): readonly string[] {
  const head = direction === 'weakens' ? mark(severity) : '△ STRONGER'
  return [`${head}  ${categoryWords[category].name}`, quoted('was', prior), quoted('now', draft), `    ${oneLine(explanation)}`, '']
}

/** A comparison for the terminal: verdict, every finding with both quotations, clauses that moved, doubts. */
export function printed(
  comparison: Comparison,
  { verdict, findings }: Assessment,
  given: { readonly prior: string; readonly draft: string },
): string {
  const { prior, draft, doubts } = comparison
  const lines = [
    `${mark(verdict.severity)}  ${oneLine(verdict.summary)}`,
    `${named(draft, given.draft)} against ${named(prior, given.prior)}`,
    '',
    ...findings.flatMap(findingLines),
    ...movedClauses(comparison).map(
      (clause) => `Moved: “${oneLine(clause.draft.quote)}” stood in ${clause.prior.paragraph} and stands in ${clause.draft.paragraph}.`,
    ),
    ...doubts.map(({ side, paragraph, reason }) => `Not certain (${side}${paragraph ? `, ${paragraph}` : ''}): ${oneLine(reason)}`),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
