import type { Subject } from '../language/fact.ts'
import type { Finding } from '../weakening/finding.ts'
import type { HeadlineParts } from './alert-parts.ts'

/** What the worst finding does to a mandate: `Libya fact-finding mission would end`, `Counter-terrorism: the scope would shift`. */
export function weakerHeadline(subject: Subject, { category, severity }: Finding, ifAdopted: string | null = null): HeadlineParts {
  return { kind: 'weaker', subject, category, ends: category === 'non-renewal' && severity === 'critical', ifAdopted }
}
