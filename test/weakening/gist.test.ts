import { expect, it } from 'vitest'
import { gistOf } from '../../src/weakening/gist.ts'

it('keeps what is asked, without names and without what describes them', () => {
  expect(gistOf('Urges Aldovia to disarm the harbour guard, known as the Gulls, who have burned boats;')).toBe(
    'Urges  to disarm the harbour guard',
  )
})
