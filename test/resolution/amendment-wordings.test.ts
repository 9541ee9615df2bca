import { describe, expect, it } from 'vitest'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { parseAmendment } from '../../src/resolution/amendment.ts'
import { applyAmendment } from '../../src/resolution/apply-amendment.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import { amendmentWordings, draftByLabel, type Edit } from '../support/amendment-wordings.ts'

const printed = draftByLabel.map(([label, text]) => {
  const [, number, letter] = /^OP(\d+)(?:\((\w)\))?/.exec(label) ?? []
  return letter ? `(${letter}) ${text}` : number ? `${number}. ${text}` : text
})

const draft = parseResolution(
  blocksOfText(
    [
      'A/HRC/90/L.7',
      'Human Rights Council\nNinetieth session\nAgenda item 4',
      '90/… Situation of human rights in Aldovia',
      'The Human Rights Council,',
      ...printed,
    ].join('\n\n'),
  ),
)

const amendment = (instructions: string) =>
  parseAmendment(
    blocksOfText(
      `A/HRC/90/L.30\n\nBremony: amendment to draft resolution A/HRC/90/L.7\n\n90/… Situation of human rights in Aldovia\n\n${instructions.replaceAll('\n', '\n\n')}`,
    ),
  )

/** The texts of the draft after the edits. */
function edited(edits: readonly Edit[]): string[] {
  let rows = draftByLabel.map(([label, text]) => ({ label, text }))
  const placeOf = (wanted: string): number => rows.findIndex(({ label }) => label === wanted)
  for (const [kind, label, ...texts] of edits) {
    const place = placeOf(label)
    const [first = '', second = ''] = texts
    const added = texts.map((text) => ({ label: '', text }))
    if (kind === 'set') rows = rows.with(place, { label, text: first })
    else if (kind === 'sub') rows = rows.with(place, { label, text: (rows[place]?.text ?? '').replace(first, second) })
    else if (kind === 'del') rows = rows.toSpliced(place, 1)
    else if (kind === 'move') {
      const [moved] = rows.splice(place, 1)
      rows = rows.toSpliced(placeOf(first) + 1, 0, moved ?? { label, text: '' })
    } else rows = rows.toSpliced(kind === 'after' ? place + 1 : place, 0, ...added)
  }
  return rows.map(({ text }) => text)
}

describe('the wordings of amendments', () => {
  it('reads the draft that they amend', () => {
    expect(draft.paragraphs.map(({ label }) => label)).toEqual(draftByLabel.map(([label]) => label))
  })

  it.each(amendmentWordings)('%j', (instructions, edits) => {
    const { amended, unapplied } = applyAmendment(draft, amendment(instructions))
    expect(unapplied).toHaveLength(edits ? 0 : 1)
    expect(amended.paragraphs.map(({ text }) => text)).toEqual(edited(edits ?? []))
  })
})
