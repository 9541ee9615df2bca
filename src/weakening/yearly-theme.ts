import { oncePer } from '../text/once-per.ts'
import { isAlive } from './mandate-terms.ts'
import { foldedText } from './passage.ts'
import type { Texts } from './texts.ts'
import type { WholeText } from './whole-text.ts'

/** What a yearly text asks for on a theme of its year, up to the theme itself. */
const onTheme =
  /\b(?:reports?|stud(?:y|ies)|panel|discussions?|debates?|workshops?|seminars?|meetings?|dialogue)\b[^;]{0,140}?\b(?:on|theme|entitled|devoted to|focus(?:es|ed|ing)? on|regarding|dedicated to)\b|\bthemes? (?:of|for)\b[^;]{0,120}?\b(?:will|shall|would|should|to) be\b/g

/** So many characters after it, the theme has been named. */
const reach = 260

const known = new WeakMap<Texts, readonly string[] | undefined>()

/**
 * True where the prior text took somebody for its theme of the year (the report it asked for, the panel it held) and the draft has a
 * theme without them: who is named follows the theme. A text that renews a mandate has its subject, and no theme of the year.
 */
export function wasThemeOfYear(pattern: RegExp, texts: Texts): boolean {
  const was = known.has(texts) ? known.get(texts) : themesLeft(texts)
  known.set(texts, was)
  return was?.some((theme) => theme.search(pattern) >= 0) === true && !nowThemes(texts).some((theme) => theme.search(pattern) >= 0)
}

/** The prior text's themes; undefined where a mandate is renewed, or where the draft names no theme in their place. */
function themesLeft(texts: Texts): readonly string[] | undefined {
  const renews = [...texts.prior.terms, ...texts.draft.terms].some(isAlive)
  return renews || nowThemes(texts).length === 0 ? undefined : themesOf(texts.prior, /^/)
}

/** What the draft looks back on was the prior text's theme: its own is what it asks for. */
const asksFor = /^(?:also |further )*(?:decides|requests|invites|agrees|encourages)\b/
const nowThemes = ({ draft }: Texts): readonly string[] => themesAskedFor(draft)
const themesAskedFor = oncePer((text: WholeText) => themesOf(text, asksFor))

function themesOf({ resolution }: WholeText, opening: RegExp): readonly string[] {
  return resolution.paragraphs.flatMap((paragraph) => {
    if (paragraph.part !== 'operative') return []
    const folded = foldedText(paragraph)
    if (!opening.test(folded)) return []
    return Array.from(folded.matchAll(onTheme), ({ index, 0: lead }) => folded.slice(index + lead.length, index + lead.length + reach))
  })
}
