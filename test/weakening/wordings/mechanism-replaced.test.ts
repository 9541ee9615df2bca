import { mechanismReplaced } from '../../../src/weakening/rules/mechanism-replaced.ts'
import { testRule } from '../../support/test-rule.ts'

const renewal = 'Decides to extend the mandate of the Special Rapporteur on calm seas for one year'
const lower = (draft: string, severity: string) => ({
  redline: `OP1 [-${renewal}-]{+${draft}+};`,
  finds: [{ message: 'lower', severity }],
})

testRule(mechanismReplaced, {
  passes: [
    `OP1 ${renewal}{+, and thanks the national human rights commissions+};`,
    'OP1 Decides to extend the mandate of the independent international fact[---]{+\u2011+}finding mission for one year;',
  ],
  catches: [
    lower(
      'Decides to appoint, in succession to the Special Rapporteur on calm seas, an independent expert, for one year, to advise the authorities on calm seas',
      'critical',
    ),
    lower('Invites the national human rights commission to assume the tasks of the Special Rapporteur on calm seas', 'critical'),
    lower(
      'Decides that the functions hitherto performed by the Special Rapporteur on calm seas shall be discharged by a focal point in the Office of the High Commissioner',
      'critical',
    ),
  ],
})
