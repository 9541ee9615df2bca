import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redline, type Worded } from '../../src/comparison/redline.ts'
import { Vocabulary } from '../../src/text/words.ts'
import { anyString, marked } from './constructed.ts'

function worded(text: string, vocabulary: Vocabulary): Worded {
  const { ids, starts, ends, first } = vocabulary.read([text])
  const count = first[1] ?? 0
  return { text, ids: ids.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count) }
}

function runsOf(prior: string, draft: string) {
  const vocabulary = new Vocabulary()
  return redline(worded(prior, vocabulary), worded(draft, vocabulary))
}

const markedUp = (prior: string, draft: string): string => marked({ redline: runsOf(prior, draft) })

describe('redline', () => {
  it.each([
    ['Urges all States to act;', 'Encourages all States to act;', '[-Urges-]{+Encourages+} all States to act;'],
    ['to protect all persons', 'to protect, as appropriate, all persons', 'to protect{+, as appropriate,+} all persons'],
    ['for three years, renewable;', 'for three years;', 'for three years[-, renewable-];'],
    ['peace and security;', 'peace and security.', 'peace and security[-;-]{+.+}'],
    ['shall organise', 'shall organize', 'shall [-organise-]{+organize+}'],
    ['the “mandate” holder', 'the "mandate" holder', 'the [-“-]{+"+}mandate[-”-]{+"+} holder'],
    ['Notes the report', 'notes the report', '[-Notes-]{+notes+} the report'],
    ['one two', 'one  two', 'one {+ +}two'],
    ['Decides', 'Requests', '[-Decides-]{+Requests+}'],
    ['some 1.1 million persons', 'some 1.2 million persons', 'some [-1.1-]{+1.2+} million persons'],
    ['its resolution 49/3 of 2030', 'its resolution 52/3 of 2033', 'its resolution [-49/3-]{+52/3+} of [-2030-]{+2033+}'],
    [
      'including the Convention and the Charter',
      'including the Covenant, the Convention and the Charter',
      'including {+the Covenant, +}the Convention and the Charter',
    ],
    ['to respect, to protect, to fulfil', 'to respect, to fulfil', 'to respect, [-to protect, -]to fulfil'],
    ['', 'Requests', '{+Requests+}'],
    ['same', 'same', 'same'],
  ])('of “%s” and “%s”', (prior, draft, expected) => {
    expect(markedUp(prior, draft)).toBe(expected)
  })

  it('takes a rewritten phrase in one piece, the small words in it included', () => {
    expect(
      markedUp(
        'Requests reports on efforts by national institutions to strengthen and widen access before court proceedings;',
        'Requests reports describing concrete measures adopted locally and new legislation encouraging regional dialogue;',
      ),
    ).toBe(
      'Requests reports [-on efforts by national institutions to strengthen and widen access before court proceedings-]{+describing concrete measures adopted locally and new legislation encouraging regional dialogue+};',
    )
  })

  const word = fc.constantFrom(
    'States',
    'states',
    'the',
    'of',
    'and',
    'rights',
    'organise',
    'organize',
    'non‑State',
    'non-State',
    '5/1',
    ',',
    ';',
    '“',
    '\n',
    '  ',
  )
  const text = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    anyString,
  )

  it('rebuilds both texts exactly, and never marks part of a word', () => {
    fc.assert(
      fc.property(text, text, (prior, draft) => {
        const runs = runsOf(prior, draft)
        const side = (other: 'strike' | 'insert') => runs.filter(({ op }) => op !== other)
        for (const [whole, own] of [
          [prior, side('insert')],
          [draft, side('strike')],
        ] as const) {
          expect(own.map((run) => run.text).join('')).toBe(whole)
          const boundaries = new Set<number>()
          own.reduce((end, run) => {
            boundaries.add(end + run.text.length)
            return end + run.text.length
          }, 0)
          const { starts, ends } = worded(whole, new Vocabulary())
          starts.forEach((start, index) => {
            for (let inside = start + 1; inside < (ends[index] ?? 0); inside++) expect(boundaries.has(inside)).toBe(false)
          })
        }
      }),
    )
  })
})
