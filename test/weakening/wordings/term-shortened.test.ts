import { termShortened } from '../../../src/weakening/rules/term-shortened.ts'
import { testRule } from '../../support/test-rule.ts'

const shorter = (redline: string, at: string) => ({ redline, finds: [{ message: 'shorter', at, severity: 'high' }] })

testRule(termShortened, {
  passes: [
    'OP1 Decides to extend the mandate of the Special Rapporteur for a period of [-one year-]{+twelve months+};',
    'OP1 Decides to extend the mandate of the Special Rapporteur for a period of two years[- and a day-];',
  ],
  catches: [
    shorter(
      'OP1 Decides to extend the mandate of the Special Rapporteur for a period of [-three years-]{+thirty months+};',
      'thirty months',
    ),
    shorter('OP1 Decides to extend the mandate of the Special Rapporteur for [-one year-]{+two sessions+};', 'two sessions'),
    {
      redline: 'OP1 Decides to extend the mandate of the Special Rapporteur for a [-period of three years-]{+brief transitional period+};',
      finds: [{ message: 'shorter', severity: 'medium' }],
    },
    shorter(
      'OP1 Decides to extend the mandate of the Special Rapporteur for a period of [-two-]{+one and a half+} years;',
      'one and a half years',
    ),
    shorter(
      'OP1 Decides to extend the mandate of the Special Rapporteur for a period [-of one year-]{+not exceeding nine months+};',
      'not exceeding nine months',
    ),
  ],
})
