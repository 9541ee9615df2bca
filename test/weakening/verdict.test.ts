import { describe, expect, it } from 'vitest'
import { compareResolutions } from '../../src/comparison/compare-resolutions.ts'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Verdict } from '../../src/weakening/finding.ts'
import { weigh } from '../../src/weakening/weigh.ts'

const head = (symbol: string): string => `${symbol}

Constructed text

The Human Rights Council,

Recalling the Universal Declaration of Human Rights,

`
const tasks = [
  'Welcomes the report of the Special Rapporteur on the situation of human rights in Aldovia;',
  'Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for a period of three years, on the terms of its resolution 87/5;',
  'Requests the Special Rapporteur to report annually to the Human Rights Council;',
  'Urges the Government of Aldovia to grant the Special Rapporteur unhindered access to the country;',
]
const numbered = (paragraphs: readonly string[]): string => paragraphs.map((words, index) => `${index + 1}. ${words}`).join('\n\n')
const verdict = (prior: string, draft: string): Verdict =>
  weigh(compareResolutions(parseResolution(blocksOfText(prior)), parseResolution(blocksOfText(draft)))).verdict

describe('verdict', () => {
  it('of a renewal that changes nothing names the term, the terms and what was not read', () => {
    const prior = head('A/HRC/RES/87/5') + numbered(tasks)
    expect(verdict(prior, head('A/HRC/RES/90/2') + numbered(tasks))).toEqual({
      severity: 'none',
      rollover: true,
      summary: expect.stringMatching(/^Renews for three years on the terms of 87\/5; /),
      told: { kind: 'renewal', months: 36, terms: ['87/5'], restsOn: [], isShort: false, changed: false, tone: 0 },
    })
  })

  it('says where the terms stand that neither text repeats', () => {
    const cited = tasks.map((words) => words.replace('87/5', '84/9'))
    const { summary, rollover } = verdict(head('A/HRC/RES/87/5') + numbered(cited), head('A/HRC/RES/90/2') + numbered(cited))
    expect(rollover).toBe(true)
    expect(summary).toContain('The terms themselves stand in 84/9.')
  })

  it('is no rollover where a duty goes, and never says that nothing was weakened', () => {
    const told = verdict(head('A/HRC/RES/87/5') + numbered(tasks), head('A/HRC/RES/90/2') + numbered(tasks.slice(0, 3)))
    expect(told.rollover).toBe(false)
    expect(told.severity).not.toBe('none')
    expect(told.summary).not.toMatch(/not weakened/)
  })

  it('is no rollover where nothing is renewed', () => {
    const text = head('A/HRC/RES/87/5') + numbered(tasks.toSpliced(1, 1))
    expect(verdict(text, text)).toEqual({
      severity: 'none',
      rollover: false,
      summary: 'No weakening found in the text.',
      told: { kind: 'nothing-found', changed: 0 },
    })
  })
})
