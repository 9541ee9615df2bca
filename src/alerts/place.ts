import { english } from '../language/english/words.ts'
import type { Finding } from '../weakening/finding.ts'
import type { PlaceParts } from './alert-parts.ts'
import { placeIn } from './worded.ts'

/** Where a finding stands, as facts. */
export function placePartsOf({ category, prior, draft }: Finding): PlaceParts {
  return { category, prior: prior?.paragraph ?? null, draft: draft?.paragraph ?? null }
}

/** Where a finding stands, in words: `Term, paragraph 1 (was 40)`, `Scope, preambular paragraph 3`, `Tasks and duties, paragraph 7 of the prior text`. */
export function placeOf(finding: Finding): string {
  return placeIn(placePartsOf(finding), english)
}
