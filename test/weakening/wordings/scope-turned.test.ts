import { scopeTurned } from '../../../src/weakening/rules/scope-turned.ts'
import { testRule } from '../../support/test-rule.ts'

const turned = (text: string, at: string) => ({
  redline: `OP1 {+${text}+}`,
  finds: [{ message: 'turned', at, severity: 'high' }],
})

testRule(scopeTurned, {
  passes: [
    'OP1 {+Requests the Special Rapporteur to report on the responsibilities of States towards fishers;+}',
    'OP1 {+Calls upon States to recall the duties of citizens;+}',
  ],
  catches: [
    turned(
      'Requests the Special Rapporteur to examine the responsibilities incumbent upon individuals;',
      'responsibilities incumbent upon',
    ),
    turned('Invites the Special Rapporteur to study what harms the authority of public institutions;', 'authority of public institutions'),
    turned('Requests the Special Rapporteur to refrain from considering individual situations;', 'considering individual situations'),
  ],
})
