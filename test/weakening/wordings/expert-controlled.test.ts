import { expertControlled } from '../../../src/weakening/rules/expert-controlled.ts'
import { testRule } from '../../support/test-rule.ts'

const added = (text: string, at: string) => ({ redline: `OP1 {+${text}+}`, finds: [{ message: 'added', at, severity: 'medium' }] })

testRule(expertControlled, {
  passes: [
    'OP1 {+Requests the Special Rapporteur to present a study that takes in the information provided by States and civil society;+}',
    'OP1 {+Requests the Special Rapporteur to discuss the rights of fishers with States in the spring;+}',
    'OP1 {+Requests the Special Rapporteur to review the laws on the coast and to report thereon;+}',
    'OP1 {+Welcomes the joint steering committee for development of Aldovia and the visit of the Special Rapporteur;+}',
    'OP1 {+Calls upon Aldovia to refrain from attacking fishers, and requests the Special Rapporteur to report;+}',
  ],
  catches: [
    added(
      'Decides to establish an advisory board of regional groups to guide the programme of work of the Special Rapporteur;',
      'guide the programme of work',
    ),
    added(
      'Decides that the Special Rapporteur shall submit an annual work plan for endorsement by the Council;',
      'endorsement by the Council',
    ),
    added('Requests the Special Rapporteur to confine future reports to five pages;', 'confine future reports'),
    added('Requests the Special Rapporteur to refrain from naming individuals;', 'refrain from naming'),
    added('Requests the Special Rapporteur to circulate advance copies of findings to Governments;', 'advance copies'),
    added('Requests the Special Rapporteur to give the authorities two weeks to correct the text;', 'correct'),
    added('Requests the Special Rapporteur to append the rejoinder of the Government to the study on the coast;', 'rejoinder'),
    added('Decides that delegations may bring protests about the Special Rapporteur before the bureau;', 'protests'),
    added('Decides that the President shall caution the Special Rapporteur after the session;', 'caution'),
    added('Requests the Special Rapporteur to settle the itinerary with the coordinators of the groups;', 'itinerary'),
  ],
})
