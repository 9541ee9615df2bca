import { scopeTurned } from '../../../src/weakening/rules/scope-turned.ts'
import { testRule } from '../../support/test-rule.ts'

const turned = (text: string, at: string) => ({
  redline: `OP1 {+${text}+}`,
  finds: [{ message: 'turned', at, severity: 'high' }],
})

testRule(scopeTurned, {
  passes: [
    'OP1 {+Requests the Special Rapporteur to study attacks against journalists and the obstacles that they meet;+}',
    'OP1 {+Requests the Special Rapporteur to examine crimes committed against civil society organizations;+}',
    'OP1 {+Requests the Special Rapporteur to report on the responsibilities of States towards fishers;+}',
    'OP1 {+Calls upon States to recall the duties of citizens;+}',
  ],
  catches: [
    turned(
      'Requests the Special Rapporteur to examine the responsibilities incumbent upon individuals;',
      'responsibilities incumbent upon',
    ),
    turned('Invites the Special Rapporteur to study what harms the authority of public institutions;', 'authority of public institutions'),
    turned('Requests the Special Rapporteur to study how strikes may paralyse the harbours;', 'strikes may paralyse'),
    turned('Invites the Special Rapporteur to assess the credibility of complainants;', 'credibility of complainants'),
    turned('Requests the Special Rapporteur to look into rumours spread by bloggers;', 'rumours spread by bloggers'),
    turned('Requests the Special Rapporteur to study assaults on public officials;', 'assaults on public officials'),
    turned('Requests the Special Rapporteur to study the difficulties that piracy creates for coastal States;', 'difficulties that piracy'),
    turned('Requests the Special Rapporteur to examine the mockery of religions;', 'mockery of religions'),
    {
      redline:
        'OP1 Requests the Special Rapporteur to inquire into beatings [-of fishers by the police-]{+of fishers in the harbours+} and to report;',
      finds: [{ message: 'left' }],
    },
    turned('Requests the Special Rapporteur to refrain from considering individual situations;', 'considering individual situations'),
  ],
})
