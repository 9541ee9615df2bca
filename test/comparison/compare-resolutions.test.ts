import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareResolutions } from '../../src/comparison/compare-resolutions.ts'
import type { Comparison } from '../../src/comparison/comparison.ts'
import { SessionId } from '../../src/documents/document-symbol.ts'
import type { Paragraph } from '../../src/resolution/resolution.ts'
import { anyString, marked, resolution, shape } from './constructed.ts'

const preamble = [
  'Guided by the purposes and principles of the Charter of the United Nations,',
  'Recalling its resolution 84/4 of 3 July 2032 on the mandate of the Special Rapporteur on ferries,',
]
const extends_ = 'Decides to extend the mandate of the Special Rapporteur for a period of three years'
const cooperate = 'Urges all States to cooperate fully with the Special Rapporteur and to respond promptly to communications'
const resources = 'Requests the Secretary-General to provide all the human, technical and financial resources necessary'
const attacks = 'Condemns attacks against journalists and media workers in Aldovia, and calls for independent investigations'
const ports = 'Calls upon port authorities to publish the results of inspections and to make them accessible to passengers'
const crews = 'Encourages shipping companies to train crews in the rights of passengers with disabilities and of children'
const closes = 'Decides to continue its consideration of the matter under the same agenda item'

const numbered = (...paragraphs: string[]): string[] => paragraphs.map((text, index) => `${index + 1}. ${text};`)
const compare = (prior: readonly string[], draft: readonly string[]): Comparison => compareResolutions(resolution(prior), resolution(draft))
/** Entries that say anything but `unchanged`. */
const changes = (prior: readonly string[], draft: readonly string[]): string[] =>
  shape(compare(prior, draft)).filter((entry) => !entry.endsWith(' unchanged'))

describe('compareResolutions', () => {
  it('sees edited, added and removed paragraphs through renumbering', () => {
    const comparison = compare(
      [...preamble, ...numbered(extends_, cooperate, resources, attacks, closes)],
      [
        ...preamble,
        ...numbered(
          extends_.replace('three years', 'one year'),
          'Welcomes the establishment of a national commission in Bremony',
          cooperate.replace('Urges', 'Encourages'),
          resources,
          closes,
        ),
      ],
    )
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

  it('says that a paragraph moved only where the others kept their order', () => {
    const others = [extends_, cooperate, resources, ports, crews]
    expect(
      shape(compare(numbered(attacks, ...others, closes), numbered(...others, attacks.replace('Aldovia', 'Bremony'), closes))).filter(
        (entry) => entry.includes('moved'),
      ),
    ).toEqual(['OP1>OP6 moved edited'])
  })

  it('says that a paragraph moved where it went from the preamble into the operative part', () => {
    const recital = 'Stressing that ferries must be accessible to all persons, in particular to persons with disabilities,'
    const operative = 'Stresses that ferries must be accessible to all persons, in particular to persons with disabilities'
    expect(changes([...preamble, recital, ...numbered(extends_, closes)], [...preamble, ...numbered(extends_, operative, closes)])).toEqual(
      ['PP3>OP2 moved edited'],
    )
  })

  it('finds a paragraph split in two', () => {
    const parts = [
      'Requests the Special Rapporteur to visit ports in all regions',
      'Also requests the Special Rapporteur to report annually to the Human Rights Council on inspections of ferries',
    ]
    const whole = `${parts[0]} and to report annually to the Human Rights Council on inspections of ferries`
    expect(changes(numbered(extends_, whole, closes), numbered(extends_, ...parts, closes))).toEqual(['OP2>OP2+OP3 split'])
  })

  it('finds two paragraphs merged into one', () => {
    const merged = `${ports}, and ${crews.replace('Encourages', 'encourages')}`
    const comparison = compare(numbered(extends_, ports, crews, closes), numbered(extends_, merged, closes))
    expect(shape(comparison).filter((entry) => !entry.endsWith(' unchanged'))).toEqual(['OP2+OP3>OP2 merged'])
    expect(marked(comparison.correspondences.find(({ relation }) => relation === 'merged') ?? { redline: [] })).toBe(
      `${ports}[-;\nEncourages-]{+, and encourages+}${crews.slice('Encourages'.length)};`,
    )
  })

  it('takes a general recital for the particular one in whose place it stands', () => {
    const general = 'Recalling all its previous resolutions on ferries,'
    const [charter = '', particular = ''] = preamble
    const next = 'Deeply concerned at the number of ferries that were lost at sea in recent years,'
    expect(changes([charter, particular, next, ...numbered(extends_)], [charter, general, next, ...numbered(extends_)])).toEqual([
      'PP2>PP2 edited',
    ])
  })

  it('finds a paragraph that its rewritten neighbour took in', () => {
    const officials =
      'Welcomes the designation of the Harbour Master of Bremony as senior official to lead efforts against reprisals at sea'
    const roles = (whom: string) =>
      `Welcomes the different roles of ${whom} in supporting cooperation with passengers and in addressing efforts against reprisals at sea`
    expect(
      changes(
        numbered(extends_, officials, roles('the port authorities'), closes),
        numbered(extends_, roles('the port authorities and the Harbour Master of Bremony'), closes),
      ),
    ).toEqual(['OP2+OP3>OP2 merged'])
  })

  it('keeps near-duplicates apart by what is rare in them and by their neighbours', () => {
    const calls = (whom: string, what: string): string =>
      `Calls upon ${whom} to adopt effective measures to prevent ${what} on board ferries`
    const paragraphs = [
      calls('States', 'discrimination'),
      calls('flag States', 'violence'),
      calls('port States', 'discrimination'),
      calls('States', 'theft'),
    ]
    expect(changes(numbered(...paragraphs), numbered(...paragraphs.map((text) => text.replace('effective', 'appropriate'))))).toEqual([
      'OP1>OP1 edited',
      'OP2>OP2 edited',
      'OP3>OP3 edited',
      'OP4>OP4 edited',
    ])
  })

  it('pairs repeated lines in their order', () => {
    const list = (first: string, second: string): string[] => [
      '1. Calls upon States:',
      `1(a). ${first};`,
      '2. Calls upon States:',
      `2(a). ${second};`,
    ]
    expect(changes(list('To inspect ferries', 'To train crews'), list('To inspect ferries', 'To train crews'))).toEqual([])
  })

  it('takes sequence words, articles and following cross-references for no change of paragraph', () => {
    const asks = (words: string): string => `${words} the Special Rapporteur to report on the matters set out in paragraph `
    expect(
      changes(
        numbered(extends_, `${asks('Requests')}1 above`, attacks),
        numbered(attacks, extends_, `${asks('Further requests').replace('the Special', 'Special')}2 above`),
      ),
    ).toEqual(['OP2>OP3 edited'])
  })

  it('finds a rewritten paragraph in its place', () => {
    const before =
      'Expresses concern at the situation of passengers stranded in ports, including the lack of shelter, water and information, and calls for relief'
    const after =
      'Expresses alarm at reports of passengers stranded in ports without shelter, and urges operators to compensate them within ten days of cancellation'
    expect(changes(numbered(extends_, before, closes), numbered(extends_, after, closes))).toEqual(['OP2>OP2 edited'])
  })

  it('links what decides about the mandate, however little is kept', () => {
    const renewal = 'Decides to extend the mandate of the Commission of Inquiry on Caldera for a further period of one year'
    const replacement =
      'Decides to appoint a special rapporteur who shall monitor developments and advise the authorities of Caldera on reforms of their courts'
    expect(changes(numbered(cooperate, renewal, resources, closes), numbered(replacement, cooperate, resources, closes))).toContain(
      'OP2>OP1 moved edited',
    )
  })

  it('puts removed text where it stood', () => {
    expect(shape(compare(numbered(ports, extends_, crews, closes), numbered(extends_, closes)))).toEqual([
      'OP1>- removed',
      'OP2>OP1 unchanged',
      'OP3>- removed',
      'OP4>OP2 unchanged',
    ])
  })

  it('hands on the doubts of both sides', () => {
    const prior = { ...resolution([]), doubts: [{ paragraph: null, reason: 'no title' }] }
    const draft = { ...resolution([]), doubts: [{ paragraph: 'OP3', reason: 'number missing' }] }
    expect(compareResolutions(prior, draft).doubts).toEqual([
      { side: 'prior', paragraph: null, reason: 'no title' },
      { side: 'draft', paragraph: 'OP3', reason: 'number missing' },
    ])
  })
})

describe('terms carried by reference', () => {
  const founding = resolution(
    [
      '1. Decides to appoint a special rapporteur on ferries;',
      '2. Requests the Special Rapporteur to report annually;',
      '3. Calls upon Aldovia to inspect all ferries;',
    ],
    'A/HRC/RES/84/2',
  )
  const renewal = (number: string) =>
    resolution([
      `1. Decides to extend the mandate of the Special Rapporteur, on the same terms as provided for in its resolution ${number};`,
    ])
  const carried = (comparison: Comparison) =>
    comparison.correspondences
      .filter(({ relation }) => relation === 'removed')
      .map(({ prior, carriedBy }) => [prior[0]?.label, ...carriedBy].join(' '))

  it('are marked on what asks something of the holder, not on calls on a Government', () => {
    expect(carried(compareResolutions(founding, renewal('84/2')))).toEqual(['OP2 A/HRC/RES/84/2', 'OP3'])
  })

  it('are followed through texts that are held', () => {
    const between = resolution(
      ['1. Decides to extend the mandate of the Special Rapporteur, as established in its resolution 84/2;'],
      'A/HRC/RES/87/5',
    )
    const comparison = compareResolutions(founding, renewal('87/5'), (symbol) => (symbol === between.masthead.symbol ? between : undefined))
    expect(carried(comparison)).toEqual(['OP2 A/HRC/RES/87/5 A/HRC/RES/84/2', 'OP3'])
  })

  it('may be those of the text under whose symbol the draft stands', () => {
    const copy = { ...renewal('84/2'), masthead: founding.masthead }
    expect(carried(compareResolutions(founding, copy))).toEqual(['OP2 A/HRC/RES/84/2', 'OP3'])
  })

  it('of a prior text without a symbol are known by its session, with a doubt', () => {
    const { masthead, ...rest } = founding
    const unnamed = { ...rest, masthead: { ...masthead, symbol: null, session: SessionId.parse('84') } }
    const comparison = compareResolutions(unnamed, renewal('84/2'))
    expect(carried(comparison)).toEqual(['OP2 A/HRC/RES/84/2', 'OP3'])
    expect(comparison.doubts).toMatchObject([{ side: 'prior', paragraph: null, reason: expect.stringContaining('taken for 84/2') }])
    expect(carried(compareResolutions(unnamed, renewal('85/2')))).toEqual(['OP2', 'OP3'])
  })

  it('are a doubt where a text is not held', () => {
    const comparison = compareResolutions(founding, renewal('87/5'))
    expect(carried(comparison)).toEqual(['OP2', 'OP3'])
    expect(comparison.doubts).toEqual([
      {
        side: 'draft',
        paragraph: 'OP1',
        missing: 'A/HRC/RES/87/5',
        reason: 'The draft keeps terms of 87/5 by reference; that text is not held, so these terms could not be checked.',
      },
    ])
  })
})

const word = fc.constantFrom(
  'States',
  'the',
  'mandate',
  'Decides',
  'to',
  'extend',
  'of',
  'rights',
  'Urges',
  'organise',
  'organize',
  '5/1',
  '“all”',
  ',',
)
const anyText = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  anyString,
)
const anyResolution = fc
  .array(anyText, { maxLength: 12 })
  .map((lines) => resolution(lines.map((line, index) => (index % 3 ? `${index}. ${line}` : line))))

describe('compareResolutions on any two texts', () => {
  it('holds every paragraph once and rebuilds both sides', () => {
    fc.assert(
      fc.property(anyResolution, anyResolution, (prior, draft) => {
        const { correspondences } = compareResolutions(prior, draft)
        for (const [side, own, other] of [
          ['prior', prior, 'insert'],
          ['draft', draft, 'strike'],
        ] as const) {
          const places = correspondences.flatMap((entry) => entry[side].map((paragraph) => own.paragraphs.indexOf(paragraph)))
          expect(places.toSorted((a, b) => a - b)).toEqual(own.paragraphs.map((_, index) => index))
          for (const entry of correspondences) {
            const rebuilt = entry.redline.filter(({ op }) => op !== other).map(({ text }) => text)
            expect(rebuilt.join('')).toBe(entry[side].map(({ text }) => text).join('\n'))
          }
        }
      }),
    )
  })

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(anyResolution, (text) => {
        const entries = compareResolutions(text, text).correspondences
        expect(entries.filter(({ relation, moved }) => relation !== 'unchanged' || moved)).toEqual([])
      }),
    )
  })

  it('mirrors its answer when the sides are swapped', () => {
    const who = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ label }) => label).join('+')
    fc.assert(
      fc.property(anyResolution, anyResolution, (prior, draft) => {
        const there = compareResolutions(prior, draft).correspondences.map((entry) => [who(entry.prior), who(entry.draft), entry.moved])
        const back = compareResolutions(draft, prior).correspondences.map((entry) => [who(entry.draft), who(entry.prior), entry.moved])
        expect(back.map(String).toSorted()).toEqual(there.map(String).toSorted())
      }),
    )
  })
})
