import { categoryWords } from '../weakening/category-words.ts'
import type { Finding } from '../weakening/finding.ts'

/** Where a finding stands, in words: `Term, paragraph 1 (was 40)`, `Scope, preambular paragraph 3`, `Tasks and duties, paragraph 7 of the prior text`. */
export function placeOf({ category, prior, draft }: Finding): string {
  const { name } = categoryWords[category]
  if (draft) return `${name}, ${labelInWords(draft.paragraph)}${prior ? formerly(prior.paragraph, draft.paragraph) : ''}`
  return prior ? `${name}, ${labelInWords(prior.paragraph)} of the prior text` : name
}

/** `paragraph 4 (a)` for `OP4(a)`, `preambular paragraph 3` for `PP3`, `the title`, `the agenda item`. */
export function labelInWords(label: string): string {
  if (label === 'TITLE') return 'the title'
  if (label === 'ITEM') return 'the agenda item'
  return label.startsWith('PP') ? `preambular paragraph ${numberOf(label)}` : `paragraph ${numberOf(label)}`
}

function numberOf(label: string): string {
  return label.slice(2).replaceAll('(', ' (').trim()
}

function formerly(prior: string, draft: string): string {
  if (prior === draft) return ''
  return ` (was ${prior.slice(0, 2) === draft.slice(0, 2) ? numberOf(prior) : labelInWords(prior)})`
}
