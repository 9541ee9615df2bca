import { mandateEnded } from '../../../src/weakening/rules/mandate-ended.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(mandateEnded, {
  passes: [
    'Decides to extend the mandate of the Special Rapporteur on Aldovia for a period of [-three years-]{+one year+};',
    'Urges Aldovia to end {+without delay +}the practice of incommunicado detention;',
    'PP3 Recalling its decision {+to terminate the mandate of the Independent Expert on Bremony+},',
  ],
  catches: [
    {
      redline: 'Decides [-to extend-]{+to discontinue+} the mandate of the Special Rapporteur on the situation of human rights in Aldovia;',
      finds: [{ message: 'ended', at: 'discontinue', severity: 'critical' }],
    },
    {
      redline:
        '{+Decides to terminate the mandate of the Commission of Inquiry on Aldovia with effect from the end of the present session;+}',
      finds: [{ message: 'ended', at: 'terminate', severity: 'critical' }],
    },
    {
      redline: 'Decides {+not +}to renew the mandate of the Independent Expert on the situation of human rights in Caldera;',
      finds: [{ message: 'ended', at: 'not to renew', severity: 'critical' }],
    },
  ],
})
