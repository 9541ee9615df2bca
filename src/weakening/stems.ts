import { fold, wordsOf } from './passage.ts'

const stemLength = 7

/** Words that stand in every resolution and say nothing of what a paragraph is about. */
const light = new Set(
  `the of and to in for on by with at from as a an or that which who its their his her it they this these those all any other such be is are was were been has have had
  not also further including well relevant human rights right united nations council general assembly states state international resolution member`.split(
    /\s+/,
  ),
)

/** The content words of a text, each cut to its first letters so that plural and tense make no difference. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const word of wordsOf(fold(text))) if (word.length > 2 && !light.has(word)) stems.add(stemOf(word))
  return stems
}

export function stemOf(word: string): string {
  const base = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  return base.slice(0, stemLength)
}
