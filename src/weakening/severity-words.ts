import type { Severity } from './finding.ts'

/** A severity by shape and word, so that it is never told by colour alone. */
export interface SeverityWords {
  readonly shape: string
  readonly word: string
}

export const severityWords: Readonly<Record<Severity | 'none', SeverityWords>> = {
  critical: { shape: '◆', word: 'Critical' },
  high: { shape: '▲', word: 'High' },
  medium: { shape: '●', word: 'Medium' },
  low: { shape: '○', word: 'Low' },
  none: { shape: '·', word: 'No weakening found' },
}
