import { describe, expect, it } from 'vitest'
import { compareTexts } from '../src/index.ts'

/** Constructed texts of an invented mandate. */
const prior = `A/HRC/RES/87/5

Human Rights Council
Eighty-seventh session
Agenda item 3
Resolution adopted by the Human Rights Council

87/5. Mandate of the Special Rapporteur on ferries

The Human Rights Council,

Guided by the purposes and principles of the Charter of the United Nations,

1. Decides to extend the mandate of the Special Rapporteur on ferries for a period of three years;

2. Urges all States to cooperate fully with the Special Rapporteur;

3. Decides to continue its consideration of the matter.
`
const draft = prior
  .replace('A/HRC/RES/87/5', 'A/HRC/90/L.12')
  .replace('Resolution adopted by the Human Rights Council', 'Aldovia, Bremony:* draft resolution')
  .replace('87/5.', '90/...')
  .replace('Eighty-seventh', 'Ninetieth')
  .replace('Urges', 'Encourages')

describe('compareTexts', () => {
  it('gives the object of the machine contract', () => {
    const { alignment, findings, verdict, ...rest } = compareTexts(prior, draft)
    expect(rest).toEqual({
      prior: { symbol: 'A/HRC/RES/87/5', title: 'Mandate of the Special Rapporteur on ferries', source: 'text' },
      draft: { symbol: 'A/HRC/90/L.12', title: 'Mandate of the Special Rapporteur on ferries', source: 'text' },
      doubts: [],
    })
    expect(alignment).toEqual([
      { relation: 'unchanged', moved: false, prior: ['PP1'], draft: ['PP1'] },
      { relation: 'unchanged', moved: false, prior: ['OP1'], draft: ['OP1'] },
      {
        relation: 'edited',
        moved: false,
        prior: ['OP2'],
        draft: ['OP2'],
        redline: [
          { op: 'strike', text: 'Urges' },
          { op: 'insert', text: 'Encourages' },
          { op: 'keep', text: ' all States to cooperate fully with the Special Rapporteur;' },
        ],
      },
      { relation: 'unchanged', moved: false, prior: ['OP3'], draft: ['OP3'] },
    ])
    expect(findings).toMatchObject([{ category: 'verb-downgrade', direction: 'weakens', draft: { paragraph: 'OP2' } }])
    expect(verdict).toMatchObject({ severity: findings[0]?.severity, rollover: false })
  })

  it('gives the same answer each time', () => {
    expect(JSON.stringify(compareTexts(prior, draft))).toBe(JSON.stringify(compareTexts(prior, draft)))
  })

  it('answers for texts in which there is nothing to read', () => {
    expect(compareTexts('', '').alignment).toEqual([])
  })
})
