import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import { changeInWords, configChanges } from '../../src/config/config-changes.ts'
import { configRemarks } from '../../src/config/config-remarks.ts'
import { configFrom } from '../../src/service/surroundings.ts'

const sample = await configFrom('fixtures/sample-session/config')
const [first, ...others] = sample.channels
if (!first) throw new Error('the sample has channels')
const told = (after: Config) => configChanges(sample, after).map(changeInWords)

describe('what changes between two configurations', () => {
  it('is nothing for the same one', () => {
    expect(told(structuredClone(sample))).toEqual([])
  })

  it.each<[string, Config, readonly string[]]>([
    [
      'a threshold',
      { ...sample, channels: [{ ...first, from: 'critical' }, ...others] },
      [`channels.${first.id}.from: was ${first.from}, now critical`],
    ],
    ['a channel gone', { ...sample, channels: others }, [`channels.${first.id}: removed`]],
    ['a channel more', { ...sample, channels: [...sample.channels, { ...first, id: 'more' }] }, ['channels.more: added']],
    ['only the order of channels', { ...sample, channels: [...others, first] }, []],
    [
      'a weight',
      { ...sample, rules: { ...sample.rules, severity: { 'hedge-added': 'low' } } },
      ['rules.severity.hedge-added: added (low)'],
    ],
    [
      'a mandate renamed',
      { ...sample, mandates: sample.mandates.map((one, n) => (n ? one : { ...one, shortName: 'Other\n name' })) },
      [`mandates.${sample.mandates[0]?.slug}.shortName: was ${sample.mandates[0]?.shortName}, now Other name`],
    ],
  ])('%s', (_, after, expected) => {
    expect(told(after)).toEqual(expected)
  })
})

describe('what is allowed and probably not meant', () => {
  it.each<[string, Config, RegExp]>([
    [
      'nobody hears of troubles',
      { ...sample, channels: sample.channels.map((one) => ({ ...one, operators: false })) },
      /no channel has "operators: true"/,
    ],
    [
      'a mandate nobody is told of',
      { ...sample, channels: [{ ...first, operators: true, mandates: [sample.mandates[0]?.slug ?? ''] }] },
      /nobody is told of 4 of 5 mandates/,
    ],
    [
      'a weight without effect',
      { ...sample, rules: { ...sample.rules, off: ['hedge-added'], severity: { 'escape-clause-added': 'low' } } },
      /rules\.severity\.escape-clause-added: has no effect/,
    ],
    [
      'a rule off twice',
      { ...sample, rules: { ...sample.rules, off: ['hedge-added', 'escape-clause-added'] } },
      /"escape-clause-added" is off already with its kind/,
    ],
  ])('%s', (_, config, remark) => {
    expect(configRemarks(config)).toContainEqual(expect.stringMatching(remark))
  })
})
