import { describe, expect, it } from 'vitest'
import type { PdfLine } from '../../src/extraction/pdf-lines.ts'
import { pageLines } from '../../src/extraction/pdf-lines.ts'
import { sortPages } from '../../src/extraction/pdf-notes.ts'
import { joinLines } from '../../src/extraction/pdf-paragraphs.ts'
import type { PdfPiece } from '../../src/extraction/pdf-text.ts'
import { richText } from '../../src/extraction/rich-text.ts'

/** A line of a page set like a document of the Council: left margin at 113 points, right margin at 482, 12 points from line to line. */
function line(text: string, y: number, more: Partial<PdfLine> = {}): PdfLine {
  const x = more.x ?? 113
  const right = more.right ?? 480
  return { page: 1, x, right, y, size: 10, runs: [{ text, italic: false }], text, mark: '', refers: [], ...more }
}

const texts = (pages: readonly (readonly PdfLine[])[]): string[] => joinLines(pages).map(({ runs }) => richText(runs).text)

describe('lines of a page', () => {
  const piece = (text: string, x: number, y: number, width: number, size = 10): PdfPiece => ({ text, x, y, width, size, italic: false })
  const lines = (pieces: readonly PdfPiece[]) =>
    pageLines({ number: 1, height: 842, slanted: false, pieces }).map(({ text, mark }) => ({ text, mark }))

  it('take the raised numbers of notes out, and keep asterisks', () => {
    expect(
      lines([
        piece('Aldovia', 113, 500, 37),
        piece('*', 150, 504, 3, 5.8),
        piece(', Assembly,', 153, 500, 50),
        piece('1', 203, 504, 3, 5.8),
      ]),
    ).toEqual([{ text: 'Aldovia*, Assembly, ', mark: '' }])
    expect(lines([piece('2', 57, 78, 3, 5.8), piece('See there.', 93, 74, 60, 9)])).toEqual([{ text: 'See there.', mark: '2' }])
  })

  it('put a character of another face into the gap that was left for it', () => {
    expect(
      lines([piece('Human and Peoples Rights and relevant human rights instruments,', 113.5, 400, 269.9), piece('ʼ', 193.5, 400, 3.2)]),
    ).toEqual([{ text: 'Human and Peoplesʼ Rights and relevant human rights instruments,', mark: '' }])
  })

  it('part the cells of the masthead', () => {
    expect(lines([piece('General Assembly', 127, 712, 133, 17), piece('Distr.: Limited', 352, 712, 59)])).toEqual([
      { text: 'General Assembly', mark: '' },
      { text: 'Distr.: Limited', mark: '' },
    ])
  })
})

describe('paragraphs', () => {
  it('end where the gap is wider', () => {
    expect(
      texts([[line('Recalling that all human beings are born free and', 500), line('equal,', 488), line('Noting all,', 470)]]),
    ).toEqual(['Recalling that all human beings are born free and equal,', 'Noting all,'])
  })

  it('run over a page', () => {
    const before = [line('1. Decides to extend the mandate of the keepers,', 120), line('and requests the Council to', 108)]
    expect(texts([before, [line('consider it;', 760, { page: 2 }), line('2. Ends.', 742, { page: 2 })]])).toEqual([
      '1. Decides to extend the mandate of the keepers, and requests the Council to consider it;',
      '2. Ends.',
    ])
  })

  it('begin a page where the last one was complete and a number follows', () => {
    expect(texts([[line('1. Decides;', 108)], [line('2. Ends.', 760, { page: 2 })]])).toEqual(['1. Decides;', '2. Ends.'])
  })

  it.each([
    ['the high-', 'level segment, high-level', 'the high-level segment, high-level'],
    ['its imple-', 'mentation, implementation', 'its implementation, implementation'],
    ['resolution 31/', '20 of the Council', 'resolution 31/20 of the Council'],
    ['from 9 to 2–', '5 of them', 'from 9 to 2–5 of them'],
    ['the Secretary', 'General', 'the Secretary General'],
  ])('join %j and %j', (one, other, joined) => {
    expect(texts([[line(one, 500), line(other, 488)]])).toEqual([joined])
  })

  it('may hang out from their first line', () => {
    const [out, rest] = [{ x: 85 }, { x: 113 }]
    const lines = [
      line('1. Decides to extend the mandate of the keepers of', 500, out),
      line('lighthouses, harbours and piers;', 488, rest),
      line('2. Requests the keepers, the pilots, the captains,', 476, out),
      line('Aldovia and Bremony to report;', 464, rest),
      line('3. Ends.', 452, out),
    ]
    expect(texts([lines])).toEqual([
      '1. Decides to extend the mandate of the keepers of lighthouses, harbours and piers;',
      '2. Requests the keepers, the pilots, the captains, Aldovia and Bremony to report;',
      '3. Ends.',
    ])
  })

  it('begin a page with a participle or in italics', () => {
    const before = line('Recalling its resolutions, which it has adopted by consensus,', 108)
    const opening = 'Expressing its concern,'
    expect(texts([[before], [line(opening, 760, { page: 2 })]])).toHaveLength(2)
    expect(texts([[before], [line('Aware of it,', 760, { page: 2, runs: [{ text: 'Aware of it,', italic: true }] })]])).toHaveLength(2)
    expect(texts([[before], [line('Aldovia and others,', 760, { page: 2 })]])).toHaveLength(1)
  })

  it('keep a line break where the next word would have had room', () => {
    expect(
      texts([
        [line('Ninetieth session', 500, { right: 190 }), line('Agenda item 3', 488, { right: 170 }), line('x', 100), line('y', 88)],
      ])[0],
    ).toBe('Ninetieth session\nAgenda item 3')
  })
})

describe('what stands apart', () => {
  it('are notes in the size of the text, found by the numbers that refer to them', () => {
    const lines = [
      line('Recalling a resolution,', 500, { refers: ['1', '2'] }),
      line('1 year was not enough;', 488),
      line('1 Resolution 60/251.', 90),
      line('2 Resolution 70/1.', 78),
    ]
    const [sorted] = sortPages([{ height: 842, lines }], 10)
    expect(sorted?.notes.map(({ text }) => text)).toEqual(['1 Resolution 60/251.', '2 Resolution 70/1.'])
  })

  const page = (number: number, ...lines: PdfLine[]) => ({ height: 842, lines: lines.map((one) => ({ ...one, page: number })) })

  it('are running heads, feet, job numbers and notes', () => {
    const [first, second] = sortPages(
      [
        page(
          1,
          line('Text.', 400),
          line('A constructed note', 85, { size: 9, mark: '1' }),
          line('that goes on', 75, { size: 9 }),
          line('GE.35-16101 (E)', 46, { size: 9 }),
        ),
        page(
          2,
          line('A/HRC/90/L.99', 800, { size: 9 }),
          line('More text.', 700),
          line('over the page', 85, { size: 9 }),
          line('2', 43, { size: 9 }),
        ),
      ],
      10,
    )
    expect(first?.body.map(({ text }) => text)).toEqual(['Text.'])
    expect(first?.notes.map(({ text }) => text)).toEqual(['A constructed note', 'that goes on'])
    expect(second?.body.map(({ text }) => text)).toEqual(['More text.'])
    expect(second?.notes.map(({ text }) => text)).toEqual(['over the page'])
    expect(second?.furniture.map(({ text }) => text)).toEqual(['A/HRC/90/L.99', '2'])
  })
})
