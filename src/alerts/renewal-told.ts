import type { Subject, TextName } from '../language/fact.ts'
import type { Verdict } from '../weakening/finding.ts'
import type { HeadlineParts } from './alert-parts.ts'

/** What a verdict without findings says, as the facts of a headline; undefined where an earlier version recorded no more than its English sentence. */
export function summaryParts(subject: Subject, draft: TextName, { told }: Verdict): HeadlineParts | undefined {
  if (told?.kind === 'nothing-found') return { kind: 'none-found', subject, changed: told.changed }
  if (told?.kind !== 'renewal') return undefined
  const { months, terms, restsOn, isShort, changed, tone } = told
  return { kind: 'renewal', subject, draft, months, terms, restsOn, citationsUpdated: changed, tone, isShort }
}
