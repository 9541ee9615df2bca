import type { HeldComparison, HeldText } from '../council/dossier.ts'
import type { Sentence } from '../language/sentence.ts'

const shownDoubts = 5

/** What is not certain of comparisons of one draft: how the texts were read, what the parser and the comparison were uneasy about. */
export function doubtsOf(...comparisons: readonly HeldComparison[]): readonly Sentence[] {
  return limited(comparisons.flatMap(doubtsOfOne))
}

function doubtsOfOne({ prior, draft, doubts }: HeldComparison): readonly Sentence[] {
  return [
    ...reading('draft', draft),
    ...reading('prior', prior),
    ...doubts.map(({ side, paragraph, reason }) => doubtIn(side, paragraph, reason)),
  ]
}

/** What is not certain of one text that is compared with nothing. */
export function doubtsOfText(text: HeldText): readonly Sentence[] {
  const own = text.resolution.doubts.map(({ paragraph, reason }) => doubtIn(null, paragraph, reason))
  return limited([...reading('document', text), ...own])
}

function doubtIn(side: 'draft' | 'prior' | null, paragraph: string | null, reason: string): Sentence {
  return paragraph === null ? { kind: 'as-it-came', words: reason } : { kind: 'doubt', side, paragraph, reason }
}

function reading(of: 'draft' | 'prior' | 'document', { confidence }: HeldText): readonly Sentence[] {
  return confidence.level === 'certain' ? [] : confidence.reasons.map((reason) => ({ kind: 'reading', of, reason }))
}

function limited(doubts: readonly Sentence[]): readonly Sentence[] {
  const different = [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()]
  if (different.length <= shownDoubts) return different
  return [...different.slice(0, shownDoubts), { kind: 'more-doubts', count: different.length - shownDoubts }]
}
