import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consoleMessage } from '../../src/channels/console-message.ts'
import { hostileMessages } from './hostile-messages.ts'
import { messageOf, missionEnds, rollover } from './sample-alerts.ts'

const plain = { width: 72, styled: false }

describe('consoleMessage', () => {
  it('lays an alert out as a reader needs it', () => {
    expect(consoleMessage(messageOf(missionEnds), plain)).toBe(`◆ CRITICAL Aldovia fact-finding mission would end
A/HRC/90/L.9 against A/HRC/RES/84/25

Term, paragraph 1 (was 40)
  was  “for nine months”
  now  “for a final, non-extendable period of nine months”
  The mandate would end after this period.

Verb, paragraph 4
  was  “Urges”
  now  “Encourages”
  The Council would ask for this less firmly.

Task, paragraph 7(c)
  was  “To preserve evidence of alleged violations”
  now left out
  The task is left out.
+ 1 stronger
Item 10 · issued 12 March 2099 · sponsors: Bremony, Caldera · action in
  5 to 7 days (estimated)
Full redline: http://localhost:8080/comparisons/1f2e3d4c-5b6a7980
Source: https://docs.un.org/A/HRC/90/L.9
`)
  })

  it('keeps a rollover quiet', () => {
    expect(consoleMessage(messageOf(rollover), plain).split('\n').slice(0, 2)).toEqual([
      '· Clean water: A/HRC/90/L.2 renews for three years on the terms of 84/16',
      'Citations updated, no other change found.',
    ])
  })

  it('strikes and emboldens what changed where the terminal can, and says the same words', () => {
    const styled = consoleMessage(messageOf(missionEnds), { width: 40, styled: true })
    expect(styled).toContain('  was  “\u001b[9mUrges\u001b[0m”\n  now  “\u001b[1mEncourages\u001b[0m”')
    expect(styled).toContain('  now  “for \u001b[1ma final, non-extendable\u001b[0m\n       \u001b[1mperiod of\u001b[0m nine months”')
    expect(stripVTControlCharacters(styled)).toBe(consoleMessage(messageOf(missionEnds), { width: 40, styled: false }))
  })

  it('lets no document move the cursor, hide or reorder text', () => {
    fc.assert(
      fc.property(hostileMessages, fc.boolean(), (message, styled) => {
        const text = consoleMessage(message, { width: 72, styled })
        expect(['0', '1', '9'].reduce((rest, style) => rest.replaceAll(`\u001b[${style}m`, ''), text)).not.toMatch(
          /[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u,
        )
      }),
      { numRuns: 200 },
    )
  })

  it('wraps between words', () => {
    fc.assert(
      fc.property(hostileMessages, (message) => {
        const wrapped = consoleMessage(message, { width: 60, styled: false }).split('\n')
        const tooLong = wrapped.filter(
          (row) =>
            row.length > 60 &&
            row
              .trim()
              .replace(/^(?:was|now) {2}/, '')
              .includes(' '),
        )
        expect(tooLong).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
