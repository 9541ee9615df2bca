import { createHash } from 'node:crypto'
import type { Finding } from '../weakening/finding.ts'

/** Names a finding among those of a comparison, in 8 hex digits: the same rule on the same words gives the same key, however often it is weighed. */
export function findingKey({ rule, direction, prior, draft }: Finding): string {
  const sides = [prior, draft].map((citation) => citation && [citation.paragraph, citation.quote])
  return createHash('sha256')
    .update(JSON.stringify([rule, direction, ...sides]))
    .digest('hex')
    .slice(0, 8)
}
