import { readTerm } from '../council/term.ts'
import { citedAs } from '../documents/document-symbol.ts'
import { citedSymbols } from '../mandate/cited-symbols.ts'
import { mandateClauses } from '../mandate/mandate-clause.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { periodInWords } from '../weakening/mandate-terms.ts'

/** How a text renews a mandate: `renews for three years on the terms of 40/16`; only what its own clause says. */
export function renewalInWords(resolution: Resolution): string {
  const clause = mandateClauses(resolution).find(({ action }) => action === 'extends')
  if (!clause) return 'renews'
  const term = readTerm(clause.text)
  const atTerms = clause.text.search(/\bterms\b/i)
  const [carried] = atTerms < 0 ? [] : citedSymbols(clause.text.slice(atTerms))
  const period = term?.months ? ` for ${periodInWords(term.months)}` : term?.until ? ` until session ${term.until}` : ''
  return `renews${period}${carried ? ` on the terms of ${citedAs(carried)}` : ''}`
}
