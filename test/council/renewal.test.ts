import { describe, expect, it } from 'vitest'
import { nextRenewal, standingAt } from '../../src/council/renewal.ts'
import type { Term } from '../../src/council/term.ts'
import { SessionId } from '../../src/documents/document-symbol.ts'
import { dueAt, mandate } from '../mandate/constructed.ts'

const session = (text: string): SessionId => SessionId.parse(text)
const term = (given: Partial<Term>): Term => ({ months: null, fromEndOf: null, until: null, final: false, ...given })

describe('nextRenewal', () => {
  it.each([
    ['three years are nine sessions', '49', term({ months: 36 }), { usual: '58', expires: '58' }],
    ['two years are six', '52', term({ months: 24 }), { usual: '58', expires: '58' }],
    ['one year is three', '57', term({ months: 12 }), { usual: '60', expires: '60' }],
    ['nine months reach the second session after', '48', term({ months: 9 }), { usual: '50', expires: '50' }],
    [
      'a term from a later session expires later than the usual renewal',
      '52',
      term({ months: 36, fromEndOf: session('53') }),
      { usual: '61', expires: '62' },
    ],
    ['a named session is both', '56', term({ until: session('66') }), { usual: '66', expires: '66' }],
    ['a final term has no usual renewal', '50', term({ months: 9, final: true }), { usual: null, expires: '52' }],
  ])('%s', (_, adopted, stated, expected) => {
    expect(nextRenewal(session(adopted), stated, false)).toEqual({ ...expected, stated: true })
  })

  it('takes the practice of one year for a country mandate without a stated term', () => {
    expect(nextRenewal(session('48'), null, true)).toEqual({ usual: '51', expires: '51', stated: false })
  })

  it.each([
    ['a thematic mandate without a stated term', '33', null],
    ['a text of a special session', 'S-37', term({ months: 12 })],
  ])('cannot tell for %s', (_, adopted, stated) => {
    expect(nextRenewal(session(adopted), stated, false)).toBeUndefined()
  })
})

describe('standingAt', () => {
  it.each([
    ['90', '90', 'due'],
    ['90', '93', 'later'],
    ['90', '87', 'outcome-not-found'],
    ['S-90', '90', 'cannot-tell'],
  ])('at session %s with the renewal due at %s: %s', (now, due, expected) => {
    expect(standingAt(session(now), mandate({ slug: 'letters', nextRenewal: dueAt(due) }))).toBe(expected)
  })

  it('cannot tell where no renewal is known', () => {
    expect(standingAt(session('90'), mandate({ slug: 'letters' }))).toBe('cannot-tell')
  })
})
