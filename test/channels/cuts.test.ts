import { describe, expect, it } from 'vitest'
import { wholeOrClause, wholeSentences, withoutMiddle } from '../../src/channels/cuts.ts'

describe('wholeOrClause', () => {
  it.each([
    ['The mandate would end.', 40, 'The mandate would end.'],
    ['The text enters what the mandate is about, which turns it elsewhere.', 50, 'The text enters what the mandate is about …'],
    ['One, the mandate would end after this period of nine months.', 40, ''],
  ])('cuts %j to %i', (sentence, limit, cut) => {
    expect(wholeOrClause(sentence, limit)).toBe(cut)
  })
})

describe('withoutMiddle', () => {
  it.each([
    [
      'Item 3 · sponsors: Aldovia, Bremony, Caldera · action in 5 to 7 days',
      80,
      'Item 3 · sponsors: Aldovia, Bremony, Caldera · action in 5 to 7 days',
    ],
    [
      'Item 3 · issued 1 May · sponsors: Aldovia, Bremony, Caldera · action in 5 to 7 days',
      60,
      'Item 3 · issued 1 May · action in 5 to 7 days',
    ],
    ['Item 3 · sponsors: Aldovia · action in 5 to 7 days', 40, 'Item 3 · action in 5 to 7 days'],
    ['Item 3 · action in 5 to 7 days', 20, 'Item 3 · action in …'],
  ])('keeps where and when of %j in %i', (line, limit, cut) => {
    expect(withoutMiddle(line, limit)).toBe(cut)
  })
})

describe('wholeSentences', () => {
  it.each([
    ['One. Two.', 20, 'One. Two.'],
    ['Adopted on 11 October. The words are those of L.3, as orally revised.', 40, 'Adopted on 11 October. …'],
    ['Main sponsors until now that are not among those of the draft.', 40, ''],
  ])('keeps of %j in %i characters %j', (text, limit, kept) => {
    expect(wholeSentences(text, limit)).toBe(kept)
  })
})
