import { finalTerm } from '../../../src/weakening/rules/final-term.ts'
import { testRule } from '../../support/test-rule.ts'

const last = (redline: string, at: string) => ({ redline, finds: [{ message: 'last', at, severity: 'critical' }] })

testRule(finalTerm, {
  passes: [
    'OP1 Decides to extend the mandate of the Special Rapporteur for a period of [-two-]{+three+} years;',
    'OP1 Decides to extend the mandate of the mission for one year in order to [-collect-]{+complete the collection of+} evidence;',
  ],
  catches: [
    last(
      'OP1 Decides to extend the mandate of the Special Rapporteur for one year{+ in order to complete and wind up its work+};',
      'in order to complete and wind up its work',
    ),
    last(
      'OP1 Decides to extend the mandate of the mission for one year{+, during which it shall close its office and hand over its files+};',
      'during which it shall close its office',
    ),
    last('OP1 Decides to extend the mandate of the Independent Expert for one year{+, which shall not be prolonged+};', 'not be prolonged'),
    last('OP1 Decides to extend the mandate of the mission for a {+final +}period of one year;', 'final'),
  ],
})
