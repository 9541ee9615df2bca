import { describe, expect, it } from 'vitest'
import { weigh } from '../../src/weakening/weigh.ts'
import type { WeighOptions } from '../../src/weakening/weigh-options.ts'
import { redline } from '../support/redline.ts'

const options: WeighOptions = {
  protect: [{ phrase: 'while countering storms', why: 'It is what the mandate is about.' }],
  resist: [
    { phrase: 'the effects of storms on the enjoyment of all human rights', severity: 'critical', why: 'It turns the mandate round.' },
  ],
}

const weighed = (text: string) => weigh(redline(text), options)

describe('phrases of the operators', () => {
  it('weigh what the operators say, and lead the findings', () => {
    const { findings, verdict } = weighed(
      'PP1 Deeply concerned at the harm done,\nOP1 Requests the Special Rapporteur [-to visit places of shelter and-]to report on [-violations-]{+the effects of storms on the enjoyment of human rights+};',
    )
    expect(verdict.severity).toBe('critical')
    expect(findings[0]).toMatchObject({
      rule: 'resisted-phrase-added',
      category: 'scope-shift',
      severity: 'critical',
      explanation: expect.stringContaining('It turns the mandate round'),
    })
    expect(findings[0]?.draft?.quote).toContain('the effects of storms on the enjoyment of human rights')
  })

  it('are no weakening where they stood before', () => {
    const text = 'OP1 Requests a report on the effects of storms on the enjoyment of {+all +}human rights;'
    expect(weighed(text).findings.filter(({ rule }) => rule === 'resisted-phrase-added')).toEqual([])
  })

  it('strengthen where they leave', () => {
    const { findings } = weighed('OP1 Requests a report on [-the effects of storms on the enjoyment of human rights-]{+all violations+};')
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'resisted-phrase-added', direction: 'strengthens' }))
  })

  it('are missed where they were to stay, with the reason', () => {
    const { findings } = weighed('OP1 Urges all States to protect human rights[- while countering storms-];')
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'protected-phrase-lost',
        severity: 'high',
        explanation: expect.stringContaining('It is what the mandate is about'),
      }),
    )
  })

  it('are not missed where they have moved', () => {
    const { findings } = weighed(
      'OP1 Urges all States to protect human rights[- while countering storms-];\nOP2 Calls upon all States to heed the law{+ while countering storms+};',
    )
    expect(findings.filter(({ rule }) => rule === 'protected-phrase-lost')).toEqual([])
  })
})
