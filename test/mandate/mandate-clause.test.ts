import { describe, expect, it } from 'vitest'
import { mandateClauses } from '../../src/mandate/mandate-clause.ts'
import { draft } from './constructed.ts'

const acts = (...paragraphs: string[]): string[] =>
  mandateClauses(draft({ paragraphs })).map(({ action, paragraph }) => `${paragraph.label} ${action}`)

describe('mandateClauses', () => {
  it.each([
    ['Decides to extend the mandate of the Special Rapporteur on lost letters for a period of three years;', 'extends'],
    ['Also decides to renew, for one year, the mandate of the team of international experts on Aldovia;', 'extends'],
    ['Renews the mandate of the Special Rapporteur for a period of three years;', 'extends'],
    ['Decides that the mandate of the Special Rapporteur shall be extended for one year;', 'extends'],
    ['Decides to extend the mandate of the mission for nine months to conclude its work;', 'extends'],
    ['Decides to extend, effective from the end of its eighty-third session, the mandate of the Working Group;', 'extends'],
    ['Decides to appoint, for a period of three years, a special rapporteur on lost letters;', 'establishes'],
    ['Decides to establish an open-ended intergovernmental working group with the mandate of elaborating a convention;', 'establishes'],
    ['Requests the High Commissioner to immediately establish and dispatch a fact-finding mission to Bremony;', 'establishes'],
    ['Decides to end the mandate of the Independent Expert on the situation of human rights in Caldera;', 'ends'],
    ['Decides that the mandate of the Special Rapporteur is concluded with the submission of the report;', 'ends'],
    ['Decides not to renew the mandate of the Commission of Inquiry on Dovrania;', 'ends'],
    ['Decides to merge the mandates of the Special Rapporteurs on lost letters and on found letters;', 'replaces'],
    ['Decides to replace the mandate of the mission by technical assistance;', 'replaces'],
  ])('%s', (text, action) => {
    expect(acts(`1. ${text}`)).toEqual([`OP1 ${action}`])
  })

  it.each([
    'Decides to continue its consideration of this question in conformity with its annual programme of work;',
    'Decides to remain seized of the matter;',
    'Decides to convene a panel discussion at its ninety-first session with the Special Rapporteur on lost letters;',
    'Decides to this end to strengthen the capacity of field presences of the Office;',
    'Renews its commitment to the mandate of the Special Rapporteur;',
    'Renews its request to the Office to provide technical assistance to Estavia;',
    'Requests the Special Rapporteur to continue to report annually, in accordance with the mandate;',
    'Requests the High Commissioner to establish a repository of good practices;',
    'Welcomes the renewal of the mandate of the Special Rapporteur;',
  ])('leaves alone: %s', (text) => {
    expect(acts(`1. ${text}`)).toEqual([])
  })

  it('looks at operative paragraphs only', () => {
    expect(acts('Recalling that it decides to extend the mandate of the Special Rapporteur every three years,')).toEqual([])
  })

  it('reads sub-paragraphs below a bare “Decides”', () => {
    const clauses = acts(
      '1. Decides:',
      '1(a). To extend the mandate of the Special Rapporteur for one year;',
      '1(b). To hold a panel discussion;',
    )
    expect(clauses).toEqual(['OP1(a) extends'])
  })

  it('stays quick on hostile text', () => {
    const started = performance.now()
    acts(`1. Decides to ${'extend the '.repeat(20_000)}`, `2. ${'group of human rights '.repeat(20_000)}`)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
