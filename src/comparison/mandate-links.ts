import { mandateClauses } from '../mandate/mandate-clause.ts'
import type { Resolution } from '../resolution/resolution.ts'
import type { Matching } from './matching.ts'

/**
 * Where each text has one paragraph that decides about a mandate, the two answer to one another, however little they share:
 * `Decides to extend the mandate of the Commission of Inquiry` became `Decides to appoint a special rapporteur` (A/HRC/RES/45/19, OP25, and
 * A/HRC/RES/48/16, OP20).
 */
export function linkMandateClauses(matching: Matching, prior: Resolution, draft: Resolution): void {
  if (matching.freePrior.length === 0 && matching.freeDraft.length === 0) return
  const [ofPrior, ofDraft] = [onlyClause(prior), onlyClause(draft)]
  if (ofPrior === undefined || ofDraft === undefined) return
  if (!matching.linkOfPrior(ofPrior) || !matching.linkOfDraft(ofDraft)) matching.join(ofPrior, ofDraft)
}

/** Index of the paragraph; undefined where there is none or more than one. */
function onlyClause(resolution: Resolution): number | undefined {
  const clauses = mandateClauses(resolution)
  const [clause] = clauses
  return clause && clauses.length === 1 ? resolution.paragraphs.indexOf(clause.paragraph) : undefined
}
