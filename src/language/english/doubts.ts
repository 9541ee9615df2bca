import { carriedDoubts } from '../../comparison/carried-doubts.ts'
import { readingDoubts } from '../../extraction/reading-doubts.ts'
import { baselineDoubts } from '../../mandate/baseline-doubts.ts'
import { amendingDoubts, conflictOf } from '../../resolution/amending-doubts.ts'
import { parsingDoubts } from '../../resolution/parsing-doubts.ts'

/** Every doubt of reading, parsing, amending and comparing: the English sentence is what is recorded, and what other languages are found by. */
export const englishDoubts = {
  sentences: { ...readingDoubts, ...parsingDoubts, ...amendingDoubts, ...carriedDoubts, ...baselineDoubts },
  conflictOf,
  /** Between the texts of a chain of references. */
  thence: ', then ',
  and: ' and ',
}

export type DoubtWords = typeof englishDoubts
