import { resourcesCapped } from '../../../src/weakening/rules/resources-capped.ts'
import { testRule } from '../../support/test-rule.ts'

const added = (words: string) => ({
  redline: `OP1 Requests the Office to provide{+, ${words},+} the assistance that the Special Rapporteur needs;`,
  finds: [{ message: 'added', at: words, severity: 'medium' }],
})

testRule(resourcesCapped, {
  passes: ['OP1 Requests the Office to provide{+, without delay,+} the assistance that the Special Rapporteur needs;'],
  catches: [
    added('by means of the redeployment of available staff'),
    added('from savings'),
    added('with due regard to budgetary constraints'),
    added('subject to the approval of the Fifth Committee'),
    added('once funding has been secured'),
    added('while keeping down travel'),
    added('if benefactors come forward'),
    added('given the cash position of the Organization'),
    {
      redline: 'OP1 {+Decides that the mandate shall be paid for by interested States alone and that its costs are borne by donors;+}',
      finds: [{ message: 'added' }],
    },
    {
      redline: 'OP1 {+Requests the Special Rapporteur to economize on staff and to report in the spring;+}',
      finds: [{ message: 'added' }],
    },
  ],
})
