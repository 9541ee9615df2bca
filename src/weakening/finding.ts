import type { Told } from './told.ts'
import type { VerdictTold } from './verdict-words.ts'

/** How a mandate text is weakened: a closed list. The same name with direction `strengthens` is the mirror image. */
export const categories = [
  'non-renewal',
  'term-shortened',
  'mechanism-downgrade',
  'accountability-to-assistance',
  'scope-shift',
  'task-deleted',
  'verb-downgrade',
  'condemnation-softened',
  'hedge-added',
  'national-law-subordination',
  'consent-gate',
  'access-removed',
  'reporting-reduced',
  'actor-dropped',
  'law-reference-dropped',
  'sovereignty-language',
  'particularities-language',
  'cooperation-formula',
  'politicisation-language',
  'expert-control',
  'resources-limited',
  'procedural-attack',
] as const
export type Category = (typeof categories)[number]

/** Worst first. `critical` kills, ends or inverts a mandate; `high` removes a power, task, access or accountability function; `medium` dilutes a duty, scope, reporting or actors; `low` is tone. */
export const severities = ['critical', 'high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]

export type Direction = 'weakens' | 'strengthens'

/** The words of one side that a finding rests on. `paragraph` is a label, or `TITLE` or `ITEM`. */
export interface Citation {
  readonly paragraph: string
  readonly quote: string
}

/** A rule's result: data only. Wording for people is made from it in one place a channel. */
export interface Finding {
  readonly category: Category
  readonly rule: string
  readonly direction: Direction
  readonly severity: Severity
  /** Null where that side has no text. */
  readonly prior: Citation | null
  readonly draft: Citation | null
  /** One plain, neutral sentence in English: what changed and what follows from it. */
  readonly explanation: string
  /** The same as data, for other languages; absent in findings that an earlier version recorded. */
  readonly told?: Told
}

export interface Verdict {
  /** The worst `weakens` finding, `none` where there is none. */
  readonly severity: Severity | 'none'
  /** True where the draft renews the mandate and changes nothing of substance. */
  readonly rollover: boolean
  /** One neutral sentence in English. */
  readonly summary: string
  /** The same as data, for other languages; absent in verdicts that an earlier version recorded. */
  readonly told?: VerdictTold
}

/** Findings in order of harm, worst first, and what they amount to. */
export interface Assessment {
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
}
