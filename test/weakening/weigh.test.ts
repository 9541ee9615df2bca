import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareResolutions } from '../../src/comparison/compare-resolutions.ts'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import { weigh } from '../../src/weakening/weigh.ts'
import { redline, turnedRound } from '../support/redline.ts'

const weakened = `
  PP1 Recalling the report of the Special Rapporteur on the situation in Aldovia,
  Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for a period of [-three years-]{+one year+};
  Urges Aldovia{+, as appropriate,+} to release all persons held without charge;
  [-Condemns-]{+Expresses concern at+} the killing of peaceful protesters in Aldovia;
  Calls upon Aldovia to grant the Special Rapporteur [-full and unhindered -]access to the country;`

const worded = 'Urges Aldovia{+, as appropriate,+} to release all persons held without charge;'

describe('weigh', () => {
  it('puts the worst first, and what weakens before what strengthens', () => {
    const { findings, verdict } = weigh(redline(weakened))
    expect(findings.map(({ category, severity, direction }) => `${category} ${severity} ${direction}`)).toEqual([
      'term-shortened high weakens',
      'access-removed high weakens',
      'hedge-added medium weakens',
      expect.stringMatching(/^condemnation-softened (?:medium|low) weakens$/),
    ])
    expect(verdict).toEqual({
      severity: 'high',
      rollover: false,
      summary: expect.stringMatching(/^4 points weakened, the gravest high \(.+\)\.$/),
      told: {
        kind: 'found',
        weakened: 4,
        gravest: 'high',
        strengthened: 0,
        weaker: ['term-shortened', 'access-removed', 'hedge-added', 'condemnation-softened'],
        stronger: [],
      },
    })
  })

  it('finds the strengthening where the texts are turned round', () => {
    const there = weigh(redline(weakened)).findings
    const back = weigh(redline(turnedRound(weakened))).findings
    expect(back.map(({ rule, direction }) => [rule, direction])).toEqual(there.map(({ rule }) => [rule, 'strengthens']))
    expect(weigh(redline(turnedRound(weakened))).verdict.severity).toBe('none')
  })

  it('praises a new request only where it binds a State to protect somebody, or is work of a mandate holder', () => {
    const rulesOf = (text: string) => weigh(redline(text)).findings.map(({ rule, direction }) => `${rule} ${direction}`)
    expect(rulesOf('{+Requests the Secretariat to paint the walls of the meeting room;+}')).toEqual([])
    expect(rulesOf('{+Requests the Special Rapporteur to study the tides of the northern coast;+}')).toContain('duty-removed strengthens')
    expect(rulesOf('{+Urges all States to investigate the torture of detainees;+}')).toContain('duty-removed strengthens')
  })

  it('quotes words that stand in the paragraphs it names', () => {
    const comparison = redline(weakened)
    for (const { prior, draft } of weigh(comparison).findings) {
      for (const [citation, side] of [
        [prior, comparison.prior],
        [draft, comparison.draft],
      ] as const) {
        const paragraph = side.paragraphs.find(({ label }) => label === citation?.paragraph)
        expect(paragraph?.text).toContain(citation?.quote)
      }
    }
  })

  it('does not tell one change twice', () => {
    const { findings } = weigh(redline('[-Condemns-]{+Notes+} the killing of peaceful protesters by the security forces of Aldovia;'))
    expect(findings).toHaveLength(1)
  })

  it('finds nothing between a text and itself', () => {
    const verbs = fc.constantFrom('Urges', 'Condemns', 'Requests', 'Decides to extend the mandate of', 'Takes note of', 'Recalling')
    const objects = fc.constantFrom(
      'the Special Rapporteur, as appropriate,',
      'Aldovia to cooperate',
      'all States, within existing resources,',
      'the report',
    )
    const paragraph = fc.tuple(verbs, objects, fc.string({ maxLength: 40 })).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 12 }), (paragraphs) => {
        const text = `The Human Rights Council,\n\n${paragraphs.map((words, index) => `${index + 1}. ${words};`).join('\n\n')}`
        const read = () => parseResolution(blocksOfText(text))
        const { findings, verdict } = weigh(compareResolutions(read(), read()))
        expect(findings).toEqual([])
        expect(verdict.severity).toBe('none')
      }),
      { seed: 5, numRuns: 60 },
    )
  })
})

describe('weigh, as operators set it', () => {
  it('leaves out a rule that is off', () => {
    expect(weigh(redline(worded), { rules: { 'escape-clause-added': { off: true } } }).findings).toEqual([])
  })

  it('takes the severity of a rule before that of its category', () => {
    const severity = (options: Parameters<typeof weigh>[1]) => weigh(redline(worded), options).findings[0]?.severity
    expect(severity({ categories: { 'hedge-added': { severity: 'high' } } })).toBe('high')
    expect(severity({ categories: { 'hedge-added': { severity: 'high' } }, rules: { 'escape-clause-added': { severity: 'low' } } })).toBe(
      'low',
    )
  })

  it('lets the verdict follow', () => {
    expect(weigh(redline(worded), { categories: { 'hedge-added': { severity: 'critical' } } }).verdict.severity).toBe('critical')
  })

  it('hands a rule its own options', () => {
    const text = 'Urges Aldovia{+, weather permitting,+} to release all persons held without charge;'
    const found = weigh(redline(text), { rules: { 'escape-clause-added': { options: { also: ['weather permitting'] } } } }).findings
    expect(found.map(({ rule }) => rule)).toEqual(['escape-clause-added'])
  })

  it('refuses options that the rule does not know', () => {
    expect(() => weigh(redline(worded), { rules: { 'escape-clause-added': { options: { allso: [] } } } })).toThrow(/allso/)
  })
})
