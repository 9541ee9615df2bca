import { oncePer } from '../text/once-per.ts'
import type { Span } from '../text/span.ts'
import type { Change } from './change.ts'
import { agreedLanguage } from './lexicon/agreed-language.ts'
import { opensNormatively, speaksOfVictims, type ThemeName, themes } from './lexicon/themes.ts'
import type { Triggered } from './trigger-index.ts'

/** Longer recitals tell a story; what they turn to is told by their phrases. */
const longestRecital = 420

/**
 * The words by which a new paragraph as a whole turns to a theme; undefined where the change is no new paragraph, recites agreed language,
 * or speaks of victims.
 */
export function themeSpan(change: Change, name: ThemeName): Span | undefined {
  const {
    kind,
    draft: { folded },
  } = change
  if (kind !== 'added' || !statesHowThingsAre(change)) return undefined
  const { strong, weak, leastWeak } = themes[name]
  const plain = spanOf(strong, folded)
  if (plain) return plain
  const found = weak.flatMap((words) => spanOf(words, folded) ?? [])
  return found.length >= leastWeak
    ? { start: Math.min(...found.map(({ start }) => start)), end: Math.max(...found.map(({ end }) => end)) }
    : undefined
}

/** What a rule watches for that asks about new recitals; no single word tells of them. */
export const recitalSign: Triggered = { triggers: [] }

/** True for a new paragraph that states how things should be seen, neither citing agreed language nor speaking of victims. */
export const statesHowThingsAre = oncePer(
  ({ draft: { folded } }: Change): boolean =>
    folded.length <= longestRecital && opensNormatively.test(folded) && !agreedLanguage.test(folded) && !speaksOfVictims.test(folded),
)

function spanOf(pattern: RegExp, folded: string): Span | undefined {
  const match = pattern.exec(folded)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}
