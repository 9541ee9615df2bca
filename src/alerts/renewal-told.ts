import type { Verdict } from '../weakening/finding.ts'
import { termOf } from '../weakening/period.ts'
import type { HeadlineParts } from './alert-parts.ts'

const renewal =
  /^Renews(?<period> for [a-z0-9 -]{1,40}?)?(?: on the terms of (?<terms>[^;]{1,400}?))?(?<short>, most of which it does not restate)?; (?<found>citations updated, (?:(?<tone>\d{1,4}) points? of tone, )?no other change found|no change found in the text)\. ?(?:The terms themselves stand in [^;]{1,400}\.)?$/

const quiet = /^(?:(?<changed>\d{1,4}) paragraphs? changed; no|No) weakening found in the text\.$/

/** What the summary of a verdict without findings says, as facts; undefined where it is worded otherwise. */
export function summaryParts(subject: string, draft: string, { summary, rollover }: Verdict): HeadlineParts | undefined {
  if (!rollover) {
    const found = quiet.exec(summary)
    return found ? { kind: 'none-found', subject, changed: Number(found.groups?.changed ?? 0) } : undefined
  }
  const said = renewal.exec(summary)?.groups
  const months = said?.period ? termOf(said.period.trim())?.months : null
  if (!said || months === undefined) return undefined
  return {
    kind: 'renewal',
    subject,
    draft,
    months,
    terms: said.terms?.split(/, (?:and )?| and /) ?? [],
    citationsUpdated: said.found?.startsWith('citations') ?? false,
    tone: Number(said.tone ?? 0),
    isShort: said.short !== undefined,
  }
}
