import { expect, it } from 'vitest'
import { english } from '../../src/language/english/words.ts'
import { cronPace } from '../../src/service/cron-pace.ts'

it.each([
  ['*/5 * * * *', 'every 5 minutes'],
  ['*/1 * * * *', 'every minute'],
  ['0 */6 * * *', 'every 6 hours'],
  ['30 * * * *', 'every hour'],
  ['0 7,19 * * 1-5', 'at the next look'],
])('%s: %s', (cron, words) => {
  expect(english.alert.pace(cronPace(cron))).toBe(words)
})
