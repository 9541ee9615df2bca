import type { Resolution } from '../../resolution/resolution.ts'
import type { Finding } from '../../weakening/finding.ts'

/** One finding of a backtest, with what readers said of it. */
export interface BacktestRow {
  readonly prior: string
  readonly draft: string
  readonly year: string | null
  readonly finding: Finding
  readonly said: 'useful' | 'not a weakening' | null
}

/** `unread` says which texts could not be read, a line each. */
export interface BacktestResult {
  readonly rows: readonly BacktestRow[]
  readonly pairs: number
  readonly unread: readonly string[]
}

const fourDigits = /\b(?:19|20)\d{2}\b/

/** The year of adoption or of issue; null where the text does not say. */
export function yearOf({ adoption, masthead }: Resolution): string | null {
  return fourDigits.exec(adoption?.on ?? masthead.issued ?? '')?.[0] ?? null
}
