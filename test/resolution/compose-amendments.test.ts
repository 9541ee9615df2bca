import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeAmendments } from '../../src/resolution/compose-amendments.ts'
import { amendment, changesOf, draft } from '../support/amended-draft.ts'

const compose = (...instructions: readonly string[]) =>
  composeAmendments(
    draft,
    instructions.map((text) => amendment(text)),
  )

const conflict = 'another amendment changes the same place, and which of the two holds is not said'

describe('composeAmendments', () => {
  it('works in amendments to different places, and to different words of one paragraph', () => {
    const composed = compose(
      'In paragraph 2, replace “three years” with “one year”.\n\nDelete paragraph 6.',
      'In paragraph 2, delete “the mandate of”.\n\nAfter paragraph 5, insert: “Rests;”',
    )
    expect(composed.unapplied).toEqual([])
    expect(composed.applied.map(({ amendment: position }) => position)).toEqual([0, 0, 1, 1])
    expect(changesOf(composed.amended)).toEqual({
      OP2: 'Decides to extend the Special Rapporteur for a period of one year;',
      'OP5 bis': 'Rests;',
      OP6: '',
    })
  })

  it.each([
    ['the same words', 'In paragraph 2, replace “three years” with “one year”.', 'In paragraph 2, replace “three years” with “two years”.'],
    ['words and the paragraph that holds them', 'In paragraph 5, delete “without delay”.', 'Delete paragraph 5.'],
    ['a paragraph and one of its own', 'Delete paragraph 3 (c).', 'Delete paragraph 3.'],
    ['two paragraphs put in one place', 'After paragraph 5, insert: “Rests;”', 'After paragraph 5, insert: “Sleeps;”'],
    ['words that stand once only without the other', 'In paragraph 5, replace “all” with “access”.', 'In paragraph 5, delete “access”.'],
    [
      'a place that the other moves',
      'Insert a new paragraph at the end of the preamble: “Resting,”',
      'Delete the last preambular paragraph.',
    ],
  ])('leaves out both that change %s', (_, one, other) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const composed = compose(first, `${second}\n\nDelete paragraph 6.`)
      expect(Object.keys(changesOf(composed.amended))).toEqual(['OP6'])
      expect(composed.unapplied).toMatchObject([
        { amendment: 0, instruction: { verbatim: first }, reason: conflict, conflicts: [1] },
        { amendment: 1, instruction: { verbatim: second }, reason: conflict, conflicts: [0] },
      ])
    }
  })

  it('does once what two ask alike', () => {
    const composed = compose('After paragraph 5, insert: “Rests;”', 'Insert after paragraph 5: “Rests;”\n\nDelete paragraph 6.')
    expect(composed.unapplied).toEqual([])
    expect(changesOf(composed.amended)).toEqual({ 'OP5 bis': 'Rests;', OP6: '' })
  })

  it('lets the instructions of one amendment build on one another', () => {
    const composed = compose(
      'After paragraph 5, insert: “Rests all day;”\n\nIn paragraph 5 bis, replace “day” with “night”.',
      'In paragraph 2, replace “three years” with “one year”.',
    )
    expect(composed.unapplied).toEqual([])
    expect(Object.keys(changesOf(composed.amended))).toEqual(['OP2', 'OP5 bis'])
  })

  it('tells what could not be applied by itself apart from a conflict', () => {
    const composed = compose('In paragraph 9, delete “all”.', 'Delete paragraph 6.')
    expect(composed.unapplied).toMatchObject([{ amendment: 0, reason: 'the draft has no paragraph of that number', conflicts: [] }])
  })

  it('gives the same whatever the order of the amendments', () => {
    const instruction = fc.constantFrom(
      'In paragraph 2, replace “three years” with “one year”.',
      'In paragraph 2, delete “the mandate of”.',
      'Delete paragraph 5.',
      'Delete the last preambular paragraph.',
      'After paragraph 5, insert: “Rests;”',
      'Move paragraph 6 after paragraph 2.',
      'In paragraph 5, replace “all” with “access”.',
      'In paragraph 3, delete subparagraph (b).',
      'After paragraph 3 (b), insert: “To rest;”',
      'Add the following paragraph at the end of the preamble: “Resting,”',
    )
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(instruction, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }), (texts) => {
        const all = texts.map((lines) => lines.join('\n\n'))
        expect(compose(...all.toReversed()).amended).toEqual(compose(...all).amended)
      }),
      { numRuns: 100 },
    )
  })

  it('works in no more than can be tried both ways round', () => {
    const composed = compose('Delete paragraph 6.\n\n'.repeat(80), 'Delete paragraph 5.\n\n'.repeat(80))
    expect(composed.applied).toEqual([])
    expect(composed.unapplied[0]?.reason).toMatch(/too many/)
  })
})
