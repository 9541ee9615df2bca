import { type Passage, wordsOf } from './passage.ts'
import { stemsOf } from './stems.ts'

/** Two paragraphs that begin with so many of the same words ask or say it of the same. Our judgement, tried on the real pairs. */
const leastWords = 4
/** Under one verb, they speak of the same where the shorter shares this part of its content words. */
const leastShared = 0.15
const reach = 120

/** True where one paragraph takes the place of another: it opens alike, word for word ("Urges the Government to ..."), or under the same verb on the same subject. */
export function opensAlike(one: Passage, other: Passage): boolean {
  const [these, those] = [wordsOf(one.folded.slice(0, reach)), wordsOf(other.folded.slice(0, reach))]
  const differs = these.findIndex((word, index) => word !== those[index])
  const alike = differs < 0 ? these.length : differs
  return alike >= leastWords || (alike > 0 && sharedStems(one, other) >= leastShared)
}

function sharedStems(one: Passage, other: Passage): number {
  const [these, those] = [stemsOf(afterVerb(one)), stemsOf(afterVerb(other))]
  let shared = 0
  for (const stem of these) if (those.has(stem)) shared++
  return shared / Math.max(1, Math.min(these.size, those.size))
}

const afterVerb = ({ folded }: Passage): string => folded.slice(folded.indexOf(' ') + 1)
