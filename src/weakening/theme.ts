import type { Span } from '../text/span.ts'
import type { Change } from './change.ts'
import { agreedLanguage } from './lexicon/formulas.ts'
import { opensNormatively, speaksOfVictims, type ThemeName, themes } from './lexicon/themes.ts'

/** Longer recitals tell a story; what they turn to is told by their phrases. */
const longestRecital = 420

/**
 * The words by which a new paragraph as a whole turns to a theme; undefined where the change is no new paragraph, recites agreed language,
 * or speaks of victims.
 */
export function themeSpan({ kind, draft: { folded } }: Change, name: ThemeName): Span | undefined {
  if (kind !== 'added' || folded.length > longestRecital || !opensNormatively.test(folded)) return undefined
  if (agreedLanguage.test(folded) || speaksOfVictims.test(folded)) return undefined
  const { strong, weak, leastWeak } = themes[name]
  const plain = spanOf(strong, folded)
  if (plain) return plain
  const found = weak.flatMap((words) => spanOf(words, folded) ?? [])
  return found.length >= leastWeak
    ? { start: Math.min(...found.map(({ start }) => start)), end: Math.max(...found.map(({ end }) => end)) }
    : undefined
}

function spanOf(pattern: RegExp, folded: string): Span | undefined {
  const match = pattern.exec(folded)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}
