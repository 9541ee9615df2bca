import type { Severity } from '../finding.ts'

/** A family of phrases that say the same in many wordings, with where that judgement comes from. */
export interface Phrase {
  /** The family by its plainest member: `as appropriate`. */
  readonly name: string
  /** Matches every member in folded text; global. */
  readonly pattern: RegExp
  /** Every match holds one of these words: the cheap look before the pattern is tried. */
  readonly triggers: readonly string[]
  /** Members, for the tests and for docs/rules.md. */
  readonly examples: readonly string[]
  readonly source: string
  /** Where the family weighs other than its rule. */
  readonly severity?: Severity
}

/** The source of an entry that no published text ranks: knowledge of practice, ours to defend. */
export const ourJudgement = 'our judgement'
