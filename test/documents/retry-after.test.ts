import { expect, it } from 'vitest'
import { retryAfter } from '../../src/documents/retry-after.ts'

const now = new Date('2035-11-12T08:00:00Z')

it.each([
  { header: undefined, at: undefined },
  { header: 'soon', at: undefined },
  { header: '', at: undefined },
  { header: '120', at: '2035-11-12T08:02:00.000Z' },
  { header: 'Mon, 12 Nov 2035 08:30:00 GMT', at: '2035-11-12T08:30:00.000Z' },
  { header: 'Mon, 12 Nov 2034 08:30:00 GMT', at: '2035-11-12T08:00:00.000Z' },
  { header: '999999999', at: '2035-11-13T08:00:00.000Z' },
])('Retry-After: $header allows the next request at $at', ({ header, at }) => {
  expect(retryAfter(header, now)?.toISOString()).toBe(at)
})
