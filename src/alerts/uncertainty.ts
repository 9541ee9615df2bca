import type { HeldComparison, HeldText } from '../council/dossier.ts'
import { labelInWords } from './place.ts'

const shownDoubts = 5

/** What is not certain of comparisons of one draft: how the texts were read, what the parser and the comparison were uneasy about. */
export function doubtsOf(...comparisons: readonly HeldComparison[]): readonly string[] {
  return limited(comparisons.flatMap(doubtsOfOne))
}

function doubtsOfOne({ prior, draft, doubts }: HeldComparison): readonly string[] {
  return [
    ...reading('the draft', draft),
    ...reading('the prior text', prior),
    ...doubts.map(({ side, paragraph, reason }) => {
      const text = side === 'draft' ? 'draft' : 'prior text'
      return paragraph === null ? reason : `${labelInWords(paragraph)} of the ${text}: ${reason}`
    }),
  ]
}

/** What is not certain of one text that is compared with nothing. */
export function doubtsOfText(text: HeldText): readonly string[] {
  const own = text.resolution.doubts.map(({ paragraph, reason }) => (paragraph === null ? reason : `${labelInWords(paragraph)}: ${reason}`))
  return limited([...reading('the document', text), ...own])
}

function reading(name: string, { confidence }: HeldText): readonly string[] {
  return confidence.level === 'certain' ? [] : confidence.reasons.map((reason) => `${name}: ${reason}`)
}

function limited(doubts: readonly string[]): readonly string[] {
  const different = [...new Set(doubts)]
  if (different.length <= shownDoubts) return different
  return [...different.slice(0, shownDoubts), `${different.length - shownDoubts} more points, on the redline page`]
}
