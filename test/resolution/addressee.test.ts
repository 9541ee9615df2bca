import { describe, expect, it } from 'vitest'
import { addresseeOf } from '../../src/resolution/addressee.ts'
import { leadingVerb } from '../../src/resolution/leading-verb.ts'

function addressee(text: string): string | null {
  const leading = leadingVerb(text)
  const found = leading && addresseeOf(text, leading)
  if (found) expect(text.slice(found.span.start, found.span.end)).toBe(found.text)
  return found?.text ?? null
}

describe('addresseeOf', () => {
  it.each([
    [
      'Requests the Secretary-General and the United Nations High Commissioner for Human Rights to provide',
      'the Secretary-General and the United Nations High Commissioner for Human Rights',
    ],
    ['Also calls upon States that have not yet done so to consider acceding', 'States'],
    ['Calls upon States, United Nations agencies and civil society to take part', 'States, United Nations agencies and civil society'],
    ['Requests the Special Rapporteur, in carrying out the mandate:', 'the Special Rapporteur'],
    ['Invites the Special Rapporteur on the right to food to report', 'the Special Rapporteur on the right to food'],
    ['Encourages in this regard the Working Group to continue', 'the Working Group'],
    ['Urges the Government of Aldovia, in accordance with its obligations, to grant access', 'the Government of Aldovia'],
    ['Reiterates its call upon all parties to cease hostilities', 'all parties'],
    ['Renews its request to the five regional groups to nominate', 'the five regional groups'],
    ['Calls upon States:', 'States'],
  ])('%s', (text, named) => {
    expect(addressee(text)).toBe(named)
  })

  it.each(['Decides to extend the mandate', 'Demands that all parties cease', 'Welcomes the report', 'Urges'])('%s: nobody', (text) => {
    expect(addressee(text)).toBeNull()
  })
})
