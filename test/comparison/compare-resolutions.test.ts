import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareResolutions } from '../../src/comparison/compare-resolutions.ts'
import type { Comparison, Correspondence } from '../../src/comparison/comparison.ts'
import type { Paragraph, Resolution } from '../../src/resolution/resolution.ts'

/** A constructed resolution: lines before the first numbered one are preambular. */
function resolution(...lines: string[]): Resolution {
  let preambular = 0
  const paragraphs = lines.map((line): Paragraph => {
    const number = /^(?<number>\d+)\. /.exec(line)
    if (!number?.groups) return { label: `PP${++preambular}`, part: 'preambular', depth: 0, parent: null, text: line }
    return { label: `OP${number.groups.number}`, part: 'operative', depth: 0, parent: null, text: line.slice(number[0].length) }
  })
  return {
    masthead: {
      symbol: null,
      kind: 'draft resolution',
      session: null,
      distribution: null,
      issued: null,
      agendaItem: null,
      amends: null,
    },
    unofficial: false,
    sponsors: [],
    title: null,
    paragraphs,
    footnotes: [],
    annexes: [],
    adoption: null,
    doubts: [],
  }
}

const labels = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ label }) => label).join('+') || '-'

/** `OP1>OP2 moved edited` for each entry. */
const shape = ({ correspondences }: Comparison): string[] =>
  correspondences.map(({ prior, draft, moved, relation }) => `${labels(prior)}>${labels(draft)} ${moved ? 'moved ' : ''}${relation}`)

const marked = ({ redline }: Correspondence): string =>
  redline.map(({ op, text }) => (op === 'keep' ? text : op === 'strike' ? `[-${text}-]` : `{+${text}+}`)).join('')

const prior = resolution(
  'Guided by the purposes and principles of the Charter of the United Nations,',
  'Recalling its resolution 80/4 of 3 July 2019 on the mandate of the Special Rapporteur,',
  '1. Decides to extend the mandate of the Special Rapporteur for a period of three years;',
  '2. Urges all States to cooperate fully with the Special Rapporteur and to respond promptly to communications;',
  '3. Requests the Secretary-General to provide all the human, technical and financial resources necessary;',
  '4. Condemns attacks against journalists and media workers in Aldovia, and calls for independent investigations;',
  '5. Decides to continue its consideration of the matter under the same agenda item.',
)

describe('compareResolutions', () => {
  it('sees renumbered, edited, added and removed paragraphs', () => {
    const draft = resolution(
      'Guided by the purposes and principles of the Charter of the United Nations,',
      'Recalling its resolution 80/4 of 3 July 2019 on the mandate of the Special Rapporteur,',
      '1. Decides to extend the mandate of the Special Rapporteur for a period of one year;',
      '2. Welcomes the establishment of a national commission in Bremony;',
      '3. Encourages all States to cooperate fully with the Special Rapporteur and to respond promptly to communications;',
      '4. Requests the Secretary-General to provide all the human, technical and financial resources necessary;',
      '5. Decides to continue its consideration of the matter under the same agenda item.',
    )
    const comparison = compareResolutions(prior, draft)
    expect(shape(comparison)).toEqual([
      'PP1>PP1 unchanged',
      'PP2>PP2 unchanged',
      'OP1>OP1 edited',
      '->OP2 added',
      'OP2>OP3 edited',
      'OP3>OP4 unchanged',
      'OP4>- removed',
      'OP5>OP5 unchanged',
    ])
    expect(comparison.correspondences.filter(({ relation }) => relation === 'edited').map(marked)).toEqual([
      'Decides to extend the mandate of the Special Rapporteur for a period of [-three years-]{+one year+};',
      '[-Urges-]{+Encourages+} all States to cooperate fully with the Special Rapporteur and to respond promptly to communications;',
    ])
  })

  it('finds a text unchanged against itself', () => {
    const comparison = compareResolutions(prior, prior)
    expect(comparison.correspondences.every(({ relation, moved }) => relation === 'unchanged' && !moved)).toBe(true)
  })
})

const word = fc.constantFrom(
  'States',
  'the',
  'mandate',
  'Decides',
  'urges',
  'of',
  'rights',
  'Urges',
  'organise',
  'organize',
  '5/1',
  '“all”',
  ',',
)
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
)
const anyResolution = fc
  .array(text, { maxLength: 12 })
  .map((lines) => resolution(...lines.map((line, index) => (index % 3 ? `${index}. ${line}` : line))))

describe('compareResolutions on any two texts', () => {
  it('holds every paragraph once and rebuilds both sides', () => {
    fc.assert(
      fc.property(anyResolution, anyResolution, (one, other) => {
        const { correspondences } = compareResolutions(one, other)
        for (const side of ['prior', 'draft'] as const) {
          const all = correspondences
            .flatMap((entry) => entry[side])
            .map((paragraph) => (side === 'prior' ? one : other).paragraphs.indexOf(paragraph))
          expect(all.toSorted((a, b) => a - b)).toEqual((side === 'prior' ? one : other).paragraphs.map((_, index) => index))
          for (const entry of correspondences) {
            const rebuilt = entry.redline
              .filter(({ op }) => op === 'keep' || op === (side === 'prior' ? 'strike' : 'insert'))
              .map((run) => run.text)
            expect(rebuilt.join('')).toBe(entry[side].map((paragraph) => paragraph.text).join('\n'))
          }
        }
      }),
    )
  })
})
