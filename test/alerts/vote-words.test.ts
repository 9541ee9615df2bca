import { describe, expect, it } from 'vitest'
import { voteSaid } from '../../src/alerts/vote-words.ts'
import { type AdoptedText, type Side, voteChange } from '../../src/council/votes.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import { english } from '../../src/language/english/words.ts'
import { saidIn } from '../../src/language/sentence.ts'

function voted(symbol: string, inFavour: number, against: number, ...states: readonly (readonly [string, Side])[]): AdoptedText {
  return {
    symbol: DocumentSymbol.parse(symbol),
    on: null,
    outcome: { kind: 'vote', counts: { inFavour, against, abstaining: 1 }, byState: new Map(states) },
  }
}

const voteInWords = (...given: Parameters<typeof voteSaid>) => saidIn(voteSaid(...given), english)
const change = voteChange(
  voted('A/HRC/RES/87/4', 20, 10, ['Caldera', 'in favour']),
  voted('A/HRC/RES/90/1', 18, 12, ['Caldera', 'against']),
)

describe('a vote beside the one before it', () => {
  it('is compared State by State', () => {
    expect(voteInWords(change)).toBe('The margin fell from 10 (87/4) to 6. Changed sides: Caldera (in favour, now against).')
  })

  it('is not compared where the text itself turned', () => {
    expect(voteInWords(change, true)).toBe(
      '87/4 was adopted by 20 to 10, 1 abstaining. That was on a text of other substance, so the two votes are not compared.',
    )
  })
})
