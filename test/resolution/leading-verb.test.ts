import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leadingVerb } from '../../src/resolution/leading-verb.ts'

describe('leadingVerb', () => {
  it.each([
    ['Decides to extend the mandate', 'decides', [], [], 'to extend the mandate'],
    ['Also requests the Secretary-General to report', 'requests', [], ['also'], 'the Secretary-General to report'],
    ['Further strongly urges all parties', 'urges', ['strongly'], ['further'], 'all parties'],
    ['Strongly condemns all attacks', 'condemns', ['strongly'], [], 'all attacks'],
    ['Condemns in the strongest terms all violations', 'condemns', ['in the strongest terms'], [], 'all violations'],
    ['Condemns unequivocally all reprisals', 'condemns', ['unequivocally'], [], 'all reprisals'],
    ['Calls upon all States to ensure', 'calls upon', [], [], 'all States to ensure'],
    ['Calls again upon the parties', 'calls upon', [], ['again'], 'the parties'],
    ['Calls for the immediate release', 'calls for', [], [], 'the immediate release'],
    ['Takes note with appreciation of the report', 'takes note', ['with appreciation'], [], 'of the report'],
    ['Takes note also of the report', 'takes note', [], ['also'], 'of the report'],
    ['Notes with deep concern also that children', 'notes', ['with deep concern'], ['also'], 'that children'],
    ['Expresses its grave and continuing concern at', 'expresses concern', ['grave', 'continuing'], [], 'at'],
    ['Expresses once again its deep regret that', 'expresses regret', ['deep'], ['once again'], 'that'],
    ['Remains deeply concerned about the surge', 'remains concerned', ['deeply'], [], 'about the surge'],
    ['Continues to be alarmed at the rise', 'continues to be alarmed', [], [], 'at the rise'],
    ['Looks forward to the report', 'looks forward', [], [], 'to the report'],
    ['Appeals to all States', 'appeals to', [], [], 'all States'],
    ['Deeply concerned also at reports', 'concerned', ['deeply'], ['also'], 'at reports'],
    ['Bearing in mind also the Charter', 'bearing in mind', [], ['also'], 'the Charter'],
    ['Guided by the Charter', 'guided', [], [], 'by the Charter'],
    ['“Taking note of the report', 'taking note', [], [], 'of the report'],
    ['Decides, in accordance with its resolution 84/3, to', 'decides', [], [], ', in accordance with its resolution 84/3, to'],
  ] as const)('%s', (text, verb, modifiers, sequence, rest) => {
    expect(leadingVerb(text)).toMatchObject({ verb, modifiers, sequence, rest })
  })

  it.each([
    ['Reiterates its urgent call upon the Government', 'calls upon', ['urgent']],
    ['Renews its request to the Secretary-General', 'requests', []],
    ['Reiterating its deep concern at the situation', 'expresses concern', ['deep']],
    ['Reaffirms its decision to remain seized', 'decides', []],
    ['Reiterates that all human rights are universal', null, []],
    ['Renews the mandate of the Special Rapporteur', null, []],
  ] as const)('%s repeats %s', (text, repeats, modifiers) => {
    expect(leadingVerb(text)).toMatchObject({ repeats, modifiers })
  })

  it.each(['', '...', 'The Human Rights Council,', 'States should take steps', 'during the session', '58/12'])(
    'finds none in %j',
    (text) => {
      expect(leadingVerb(text)).toBeNull()
    },
  )

  it('tells where the words stand', () => {
    const text = '“Also strongly condemns in the strongest terms the attacks'
    const { span } = leadingVerb(text) ?? { span: { start: 0, end: 0 } }
    expect(text.slice(span.start, span.end)).toBe('Also strongly condemns in the strongest terms')
  })

  it('keeps verb and rest within any text', () => {
    const opening = fc.constantFrom(
      'Also ',
      'Decides ',
      'Strongly ',
      'condemns ',
      'its ',
      'deep ',
      'concern ',
      'with ',
      'Once ',
      'again ',
      'Calls ',
      'upon ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(opening, fc.string())), (pieces) => {
        const text = pieces.join('')
        const leading = leadingVerb(text)
        if (leading) expect(text.slice(leading.span.end).trimStart()).toBe(leading.rest)
        expect(leading?.span.start ?? 0).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
