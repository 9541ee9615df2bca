import { describe, expect, it } from 'vitest'
import { judgementOn } from '../../src/config/judgement.ts'
import { rules } from '../../src/weakening/rules.ts'
import { WeighOptions } from '../../src/weakening/weigh-options.ts'
import { mandate } from '../mandate/constructed.ts'

const nothing = { off: [], severity: {}, protect: [], resist: [] }

describe('judgementOn', () => {
  it('adds the phrases of the mandates to those for all', () => {
    const protect = [{ phrase: 'letters', why: 'for all' }]
    const letters = mandate({
      slug: 'letters',
      protect: [{ phrase: 'secrecy', why: 'own' }],
      resist: [{ phrase: 'parcels', severity: 'high', why: 'own' }],
    })
    expect(judgementOn({ ...nothing, protect }, [letters])).toMatchObject({
      protect: [{ phrase: 'letters' }, { phrase: 'secrecy' }],
      resist: [{ phrase: 'parcels', severity: 'high' }],
    })
  })

  it('switches off every rule of a kind, or a single rule', () => {
    const ofKind = rules.filter(({ category }) => category === 'scope-shift').map(({ id }) => id)
    expect(ofKind.length).toBeGreaterThan(1)
    expect(judgementOn({ ...nothing, off: ['scope-shift'] }, []).rules).toEqual(Object.fromEntries(ofKind.map((id) => [id, { off: true }])))
    expect(judgementOn({ ...nothing, off: ['scope-turned'] }, []).rules).toEqual({ 'scope-turned': { off: true } })
  })

  it('weighs a kind by its category and a single rule by its id', () => {
    expect(judgementOn({ ...nothing, severity: { 'hedge-added': 'low', 'scope-turned': 'high' } }, [])).toMatchObject({
      categories: { 'hedge-added': { severity: 'low' } },
      rules: { 'scope-turned': { severity: 'high' } },
    })
  })

  it('is what the rules take', () => {
    const judged = judgementOn({ ...nothing, off: ['actor-dropped'], severity: { 'term-shortened': 'critical' } }, [])
    expect(WeighOptions.safeParse(judged).error).toBeUndefined()
  })
})
