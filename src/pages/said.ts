import { doubtIn } from '../language/doubts.ts'
import { type Words, wordsOf } from '../language/language.ts'
import { visible } from '../text/visible.ts'
import type { Finding, Verdict } from '../weakening/finding.ts'
import { explanationIn } from '../weakening/finding-words.ts'
import { summaryIn } from '../weakening/verdict-words.ts'
import { type Edition, inEnglish } from './edition.ts'
import type { Markup } from './markup.ts'
import { plain } from './redline-runs.ts'

/** What a verdict says; in English, and marked as such, where an earlier version recorded no more. */
export function verdictMarkup({ told, summary }: Verdict, edition: Edition): Markup {
  return told && edition.language !== 'en' ? plain(summaryIn(told, edition.words)) : inEnglish(edition, visible(summary))
}

/** What a finding says; in English, and marked as such, where an earlier version recorded no more. */
export function explanationMarkup(finding: Finding, edition: Edition): Markup {
  const said = translated(finding, edition.words)
  return said === undefined ? inEnglish(edition, plain(finding.explanation)) : plain(said)
}

/** The same for files that know no markup. */
export function explanationText(finding: Finding, words: Words): string {
  return visible(translated(finding, words) ?? finding.explanation)
}

/** In English what was recorded stands. */
function translated(finding: Finding, words: Words): string | undefined {
  return words === wordsOf('en') ? undefined : explanationIn(finding, words.findings)
}

/** A doubt, or why an instruction is not applied; in English, and marked as such, where it is none that there are words for. */
export function doubtMarkup(reason: string, edition: Edition): Markup {
  const said = edition.language === 'en' ? undefined : doubtIn(reason, edition.words.doubts)
  return said === undefined ? inEnglish(edition, visible(reason)) : plain(said)
}

/** The same within a sentence. */
export function doubtText(reason: string, words: Words): string {
  return visible(doubtIn(reason, words.doubts) ?? reason)
}

/** Words of a document between the quotation marks of the language. */
export function quoted(words: string, { alert: { quotes } }: Words): string {
  return `${quotes[0]}${words}${quotes[1]}`
}
