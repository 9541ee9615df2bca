import { describe, expect, it } from 'vitest'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { parseAmendment } from '../../src/resolution/amendment.ts'
import { applyAmendment } from '../../src/resolution/apply-amendment.ts'
import { amendment, changesOf, draft } from '../support/amended-draft.ts'

describe('parseAmendment', () => {
  it('reads whose it is, what it amends and its target’s title', () => {
    const read = amendment('Delete paragraph 6.')
    expect(read).toMatchObject({
      symbol: 'A/HRC/90/L.41',
      target: 'A/HRC/90/L.7',
      title: 'Mandate of the Special Rapporteur on constructed texts',
    })
    expect(read.sponsors.map(({ name, member }) => [name, member])).toEqual([
      ['Bremony', false],
      ['Caldera', true],
    ])
    expect(read.instructions).toEqual([
      {
        verbatim: 'Delete paragraph 6.',
        reading: {
          kind: 'understood',
          changes: [{ kind: 'delete-paragraph', targets: [{ kind: 'paragraph', part: 'operative', number: 6, suffix: '', sub: [] }] }],
        },
      },
    ])
  })

  it.each([
    ['Bremony: amendments to revised draft resolution A/HRC/90/L.7/Rev.1', 'A/HRC/90/L.7/Rev.1'],
    ['Bremony: amendment to draft resolution A/HRC/90/L.7 as orally revised', 'A/HRC/90/L.7'],
    ['Bremony:* amendment to draft\nresolution A/HRC/90/L.7', 'A/HRC/90/L.7'],
  ])('reads the heading %j', (heading, target) => {
    const read = parseAmendment(
      blocksOfText(`A/HRC/90/L.42\n\nAgenda item 5\nHuman rights bodies and mechanisms\n\n${heading}\n\n90/… Rest\n\nDelete paragraph 6.`),
    )
    expect(read).toMatchObject({ symbol: 'A/HRC/90/L.42', target, title: 'Rest', instructions: [{ verbatim: 'Delete paragraph 6.' }] })
  })

  it('reads notes of an oral revision, which have no heading', () => {
    const notes = parseAmendment(blocksOfText('In paragraph 2, replace “three years” with “one year”;\nDelete paragraph 6.'))
    expect(notes.target).toBeNull()
    expect(Object.keys(changesOf(applyAmendment(draft, notes).amended))).toEqual(['OP2', 'OP6'])
  })

  it('joins the lines of a wrapped instruction', () => {
    const read = amendment(
      'In operative paragraph 2, replace “three\nyears” with “one year, in accordance with\nparagraph 5 below”.\nDelete paragraph 6.',
    )
    expect(read.instructions.map(({ verbatim }) => verbatim)).toEqual([
      'In operative paragraph 2, replace “three years” with “one year, in accordance with paragraph 5 below”.',
      'Delete paragraph 6.',
    ])
  })
})
