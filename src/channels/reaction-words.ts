import { reactionInWords as inEnglish, nameOfPerson, type Reaction, reactionInShort } from '../council/reaction.ts'
import { type Words, wordsOf } from '../language/language.ts'

/** Each reaction in short; single findings that are said to be no weakening together, by their number. */
export function reactionsInShort(reactions: readonly Reaction[], words: Words): readonly string[] {
  const single = reactions.filter(({ finding }) => finding)
  const short = (reaction: Reaction) => (words === wordsOf('en') ? reactionInShort(reaction) : worded(reaction, words, 'short'))
  if (single.length < 2) return reactions.map(short)
  return [...reactions.filter(({ finding }) => !finding).map(short), words.alert.reactions.findings(single.length)]
}

/** A reaction with who and when. */
export function reactionInWords(reaction: Reaction, words: Words): string {
  return words === wordsOf('en') ? inEnglish(reaction) : worded(reaction, words, 'long')
}

function worded(
  { kind, span, finding, by, at }: Reaction,
  { alert: { reactions }, locale, dossier }: Words,
  length: 'short' | 'long',
): string {
  const who = by ? nameOfPerson(by) : dossier.somebody
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: length === 'short' ? 'short' : 'long',
    ...(length === 'long' && { year: 'numeric' }),
  }).format(at)
  switch (kind) {
    case 'acknowledged':
      return reactions.acknowledged(who, day)
    case 'not-a-weakening':
      return finding ? reactions.oneFinding(who, day) : reactions.notAWeakening(who, day)
    case 'muted': {
      const said = reactions.muted[span ?? 'for-good']
      return length === 'short' ? said : reactions.by(said, who, day)
    }
    case 'unmuted':
      return length === 'short' ? reactions.unmuted : reactions.by(reactions.unmuted, who, day)
  }
}
