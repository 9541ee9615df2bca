import { expect, it } from 'vitest'
import type { Direction } from '../../src/weakening/finding.ts'
import { lowered, type Reason } from '../../src/weakening/lowered.ts'
import { findingOf, remarkOf } from '../../src/weakening/remark.ts'
import { dutyRemoved } from '../../src/weakening/rules/duty-removed.ts'

const told = (direction: Direction, reason: Reason | undefined) =>
  findingOf(remarkOf(dutyRemoved, direction, { message: 'removed', ...lowered(reason) }, undefined))

it('says why a weakening weighs less than its rule says', () => {
  expect(told('weakens', 'dated')).toMatchObject({
    severity: 'low',
    explanation: expect.stringMatching(/ It speaks of an event that had its day\.$/),
  })
  expect(told('weakens', undefined).severity).toBe('medium')
})

it('gives no such reason for a strengthening', () => {
  expect(told('strengthens', 'dated').explanation).not.toContain('had its day')
})
