import { finalTerm } from '../../../src/weakening/rules/final-term.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(finalTerm, {
  passes: [
    'Decides to extend the mandate of the Special Rapporteur on Aldovia for a {+further +}period of one year;',
    'Requests the Special Rapporteur to submit [-a-]{+a final+} report on the visit to the Council;',
    'Welcomes the {+final +}report of the Independent Expert;',
  ],
  catches: [
    {
      redline: '{+Agrees that the present extension of the mandate of the Special Rapporteur shall be the last;+}',
      finds: [{ message: 'last', at: 'shall be the last' }],
    },
    {
      redline: 'Decides to extend the mandate of the mission for one year{+ to allow it to complete its mandate+};',
      finds: [{ message: 'last', at: 'complete', severity: 'medium' }],
    },
    {
      redline:
        'Decides to extend the mandate of the Special Rapporteur on Aldovia for [-a period-]{+a final, non-extendable period+} of one year;',
      finds: [{ message: 'last', at: 'final', severity: 'critical' }],
    },
    {
      redline:
        'Decides to extend the mandate of the Independent Expert on Caldera for a period of one year{+, after which it shall be concluded+};',
      finds: [{ message: 'last', severity: 'critical' }],
    },
  ],
})
