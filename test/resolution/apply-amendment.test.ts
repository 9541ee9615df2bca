import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { applyAmendment } from '../../src/resolution/apply-amendment.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'
import { amendment, changesOf, draft } from '../support/amended-draft.ts'

const unapplied: readonly (readonly [string, string])[] = [
  ['In paragraph 4, delete “as appropriate”.', '“as appropriate” stands there 2 times'],
  ['In paragraph 9, delete “all”.', 'the draft has no paragraph of that number'],
  ['In paragraph 5, delete “immediately”.', '“immediately” does not stand there'],
  ['In paragraph 5, delete “place”.', '“place” does not stand there'],
  ['In paragraph 5, delete “all.', 'its quotation marks do not pair'],
  ['In paragraph 5, do not delete “all”.', 'its wording is not understood'],
  ['In paragraph 5, after “ensure”, insert “timely” and “full”.', 'its wording is not understood'],
  ['In paragraph 5, after “ensure” and before “access”, insert “full”.', 'its wording is not understood'],
  ['In paragraph 5, delete “all” in the French text only.', 'its wording is not understood'],
  ['At the end of the first sentence of paragraph 5, add “and prisons”.', 'its wording is not understood'],
  ['At the end of paragraph 3, add “and to rest”.', 'the paragraph has sub-paragraphs, so its end or beginning is not one place'],
  [
    'Paragraph 3 should read: “3. Requests the Special Rapporteur to rest;”',
    'the paragraph has sub-paragraphs, and what becomes of them is not said',
  ],
  ['In paragraph 5, replace “all” and “access” with “some”.', 'its wording is not understood'],
  ['In paragraph 5, replace “Urges” by “Invites”, and in paragraph 6 “Requests” by “Invites”.', 'its wording is not understood'],
  ['Streamline paragraph 5 in the light of agreed language.', 'its wording is not understood'],
  ['After paragraphs 2 and 3, insert “Rests;”.', 'its wording is not understood'],
  ['In paragraph 5, delete “all” and, in paragraph 12, delete “some”.', 'the draft has no paragraph of that number'],
  ['In the preamble, delete the fourth paragraph.', 'its wording is not understood'],
  ['Delete the fourth paragraph of the preamble.', 'its wording is not understood'],
  ['Merge paragraphs 5 and 6.', 'its wording is not understood'],
  ['In paragraph 3 of the annex, delete “all”.', 'its wording is not understood'],
  ['In paragraph 5, delete “all” and paragraph 6.', 'its wording is not understood'],
  ['In paragraph 5, in paragraph 6, delete “all”.', 'its wording is not understood'],
  [
    'Replace “Special Rapporteur” with “Independent Expert” throughout the text.',
    'the words stand in the title too, and whether it is meant is not said',
  ],
  ['Delete the chapeau of paragraph 3.', 'its wording is not understood'],
  ['In paragraph 5, delete “all” in paragraph 6.', 'its wording is not understood'],
  ['At the beginning of paragraph 5, replace “access” with “entry”.', '“access” does not stand at the beginning'],
  ['In paragraph 5, between “ensure” and “without”, insert “full”.', '“ensure” and “without” do not stand side by side in one place'],
]

describe('applyAmendment', () => {
  it.each(unapplied)('is left unapplied, with the reason: %s', (instructions, reason) => {
    const outcome = applyAmendment(draft, amendment(instructions))
    expect(outcome.unapplied).toHaveLength(1)
    expect(outcome.unapplied[0]).toMatchObject({ instruction: { verbatim: instructions }, reason })
    expect(outcome.amended).toEqual(draft)
  })

  it('holds the order of the paragraphs', () => {
    const { amended } = applyAmendment(
      draft,
      amendment(
        'Move paragraph 6 after paragraph 2.\n\nAfter paragraph 3, insert: “Rests;”\n\nAfter paragraph 3, insert: “Sleeps;”\n\nBefore paragraph 7, insert: “Eats;”',
      ),
    )
    expect(amended.paragraphs.filter(({ part, depth }) => part === 'operative' && depth === 0).map(({ label }) => label)).toEqual([
      'OP1',
      'OP2',
      'OP6',
      'OP3',
      'OP3 bis',
      'OP3 ter',
      'OP4',
      'OP5',
      'OP5 bis',
      'OP7',
    ])
  })

  it('applies what it can and keeps the rest verbatim', () => {
    const {
      applied: done,
      unapplied: left,
      amended,
    } = applyAmendment(
      draft,
      amendment('1. In paragraph 2, replace “three years” with “one year”.\n\n2. Streamline the preamble.\n\n3. Delete paragraph 6.'),
    )
    expect(done.map(({ verbatim }) => verbatim)).toEqual([
      '1. In paragraph 2, replace “three years” with “one year”.',
      '3. Delete paragraph 6.',
    ])
    expect(left.map(({ instruction }) => instruction.verbatim)).toEqual(['2. Streamline the preamble.'])
    expect(Object.keys(changesOf(amended))).toEqual(['OP2', 'OP6'])
  })

  it('leaves an amendment to another version unapplied', () => {
    const revised: Resolution = {
      ...draft,
      masthead: {
        ...draft.masthead,
        symbol: parseResolution(blocksOfText('A/HRC/90/L.7/Rev.1\n\nThe Human Rights Council,')).masthead.symbol,
      },
    }
    const { unapplied: left, amended } = applyAmendment(revised, amendment('Delete paragraph 6.'))
    expect(left.map(({ reason }) => reason)).toEqual(['it amends A/HRC/90/L.7, and this is A/HRC/90/L.7/Rev.1'])
    expect(amended).toEqual(revised)
  })

  it('takes any text without an exception, keeps labels apart, and changes nothing without an applied instruction', () => {
    const piece = fc.constantFrom(
      'In paragraph 5, ',
      'In the second preambular paragraph, ',
      'After paragraph 3 (c), ',
      'paragraphs 2 to 9999 ',
      'delete ',
      'insert ',
      'replace ',
      'a new paragraph ',
      '“all”',
      '“access … all”',
      '“Rests;”',
      '“',
      '”',
      ' with ',
      ' and ',
      ' after ',
      ' before ',
      'at the end of ',
      'the rest of the paragraph',
      'Move ',
      'the title ',
      'should read ',
      '.\n',
      ';\n\n',
      '“(a) x\n(b) y”',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 25 }), (pieces) => {
        const outcome = applyAmendment(draft, amendment(pieces.join('')))
        const labels = outcome.amended.paragraphs.map(({ label }) => label)
        expect(new Set(labels).size).toBe(labels.length)
        if (outcome.applied.length === 0) expect(outcome.amended).toEqual(draft)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['a million quotation marks', '“'.repeat(1e6)],
    ['a million words', `In paragraph 5, delete ${'all '.repeat(25e4)}`],
    ['20,000 instructions', 'Delete paragraph 6.\n\n'.repeat(2e4)],
    ['20,000 numbers', `In paragraphs ${'5, '.repeat(2e4)} delete “all”.`],
    ['20,000 wrapped lines', `In paragraph 5, insert “${'all\n'.repeat(2e4)}” after “ensure”.`],
  ])('is quick on %s', (_, instructions) => {
    const started = performance.now()
    const outcome = applyAmendment(draft, amendment(instructions))
    expect(outcome.applied.length + outcome.unapplied.length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
