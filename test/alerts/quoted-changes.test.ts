import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/alerts/place.ts'
import { quotedChange, shownChanges } from '../../src/alerts/quoted-changes.ts'
import { english } from '../../src/language/english/words.ts'
import { voiceOf } from '../../src/language/voice.ts'
import type { Finding } from '../../src/weakening/finding.ts'
import { verbFinding } from '../store/constructed-facts.ts'

const words = fc.array(
  fc.constantFrom('urges', 'all', 'States,', 'to', 'report', '(a)', 'on', 'the', 'measures', 'taken;', '“so-called”'),
  { maxLength: 30 },
)

describe('a quoted change', () => {
  it('shows whole words of both quotations around what changed, and the redline spells out both', () => {
    fc.assert(
      fc.property(words, words, (prior, draft) => {
        const [was, now] = [prior.join(' '), draft.join(' ')]
        const change = quotedChange(cited(was, now))
        const side = (op: 'strike' | 'insert') =>
          change.redline.flatMap((run) => (run.op === 'keep' || run.op === op ? run.text : [])).join('')
        expect([change.was, change.now]).toEqual([side('strike'), side('insert')])
        for (const [shown, whole] of [[change.was, was] as const, [change.now, now] as const]) {
          const bare = (shown ?? '').replace(/^… | …$/g, '')
          expect(` ${whole} `).toContain(` ${bare} `.replace(/^ {2}$/, ' '))
        }
      }),
    )
  })

  it('leaves short quotations as they are', () => {
    expect(quotedChange(verbFinding)).toMatchObject({ was: 'Urges', now: 'Encourages' })
    expect(quotedChange(cited('Requests all States to report', 'Requests States to report')).was).toBe('Requests all States to report')
  })

  it('cuts what both sides share', () => {
    const change = quotedChange(
      cited(
        'Requests the Secretary-General to provide the keepers with all the resources that they need for their work',
        'Requests the Secretary-General to provide the keepers with the resources that they need for their work',
      ),
    )
    expect([change.was, change.now]).toEqual([
      '… provide the keepers with all the resources that they …',
      '… provide the keepers with the resources that they …',
    ])
  })

  it('quotes the one side that has text', () => {
    expect(quotedChange({ ...verbFinding, draft: null })).toMatchObject({
      was: 'Urges',
      now: null,
      redline: [{ op: 'strike', text: 'Urges' }],
    })
    expect(quotedChange({ ...verbFinding, prior: null })).toMatchObject({ was: null, redline: [{ op: 'insert', text: 'Encourages' }] })
  })
})

describe('the changes that are shown', () => {
  it('leave room for what is not said yet, and count what is said again', () => {
    const said = (paragraph: string, explanation: string): Finding => ({
      ...verbFinding,
      draft: { paragraph, quote: 'Encourages' },
      explanation,
    })
    const { changes, more } = shownChanges([said('OP1', 'One.'), said('PP2', 'One.'), said('OP3', 'Two.'), said('OP4', 'Three.')])
    expect(changes.map(({ why }) => why)).toEqual(['One.', 'Two.', 'Three.'])
    expect(more).toEqual({ weakened: 1, strengthened: 0 })
  })
})

describe('a place in words', () => {
  it.each([
    ['OP4', 'paragraph 4'],
    ['OP4(a)(ii)', 'paragraph 4 (a) (ii)'],
    ['PP3', 'preambular paragraph 3'],
    ['TITLE', 'the title'],
    ['ITEM', 'the agenda item'],
  ])('%s is %s', (label, expected) => expect(voiceOf(english).label(label)).toBe(expected))

  it.each([
    ['OP40', 'OP1', 'Operative verb, paragraph 1 (was 40)'],
    ['OP1', 'OP1', 'Operative verb, paragraph 1'],
    ['PP3', 'OP1', 'Operative verb, paragraph 1 (was preambular paragraph 3)'],
    ['OP7(a)', null, 'Operative verb, paragraph 7 (a) of the prior text'],
    [null, 'OP2', 'Operative verb, paragraph 2'],
    [null, null, 'Operative verb'],
  ])('from %s to %s it is %s', (prior, draft, expected) => {
    const citation = (paragraph: string | null) => (paragraph === null ? null : { paragraph, quote: 'words' })
    expect(placeOf({ ...verbFinding, prior: citation(prior), draft: citation(draft) })).toBe(expected)
  })
})

function cited(was: string, now: string): Finding {
  return { ...verbFinding, prior: { paragraph: 'OP1', quote: was }, draft: { paragraph: 'OP1', quote: now } }
}
