import { cooperationLowered } from '../../../src/weakening/rules/cooperation-lowered.ts'
import { testRule } from '../../support/test-rule.ts'

const verb = (redline: string, at: string) => ({ redline, finds: [{ message: 'verb', at, severity: 'medium' }] })

testRule(cooperationLowered, {
  passes: [
    'Requests the Commission to [-report to the Council every spring on its visits to the ports-]{+draw up a calendar of tides+};',

    'OP1 Encourages all Governments to [-respond to-]{+cooperate with the Special Rapporteur, by providing information and reacting to+} communications;',
    'Requests the Special Rapporteur, in [-collaboration with the Office of the High Commissioner-]{+fulfilling the mandate+}, to visit the country;',
    'OP1 Calls upon all States to [-cooperate with-]{+assist+} the Special Rapporteur in answering requests;',
    'OP1 Calls upon all States to [-provide access to schools-]{+consider schools+} for all children;',
    'OP1 Encourages all States to [-consider favourably-]{+grant+} requests for visits by the Special Rapporteur;',
    'OP1 Calls upon all States to [-fully -]cooperate {+fully +}with the Special Rapporteur;',
  ],
  catches: [
    {
      redline: 'Urges the Government of Aldovia to [-bring the Special Rapporteur to its ports-]{+draw up a calendar of tides+};',
      finds: [{ message: 'verb', at: 'calendar of tides' }],
    },
    {
      redline:
        'Calls upon States to assist the Special Rapporteur and to [-respond promptly to his or her appeals and to other letters-]{+acknowledge the arrival of mail+};',
      finds: [{ message: 'verb', at: 'acknowledge' }],
      oneWay: true,
    },
    verb('OP1 Calls upon Aldovia to [-grant-]{+consider requests for+} access to the Special Rapporteur;', 'consider requests for'),
    verb('OP1 Urges all States to [-respond favourably to-]{+take note of+} requests by the Special Rapporteur to visit;', 'take note of'),
    verb('OP1 Urges Aldovia to [-extend full cooperation to-]{+stay in touch with+} the commission of inquiry;', 'stay in touch with'),
    {
      redline: 'OP1 Calls upon Aldovia to cooperate [-fully -]with the Special Rapporteur;',
      finds: [{ message: 'wholly', at: 'fully', severity: 'low' }],
    },
    {
      redline: 'OP1 Calls upon Aldovia to provide [-all necessary-]{+relevant+} information to the Special Rapporteur;',
      finds: [{ message: 'wholly', at: 'all', severity: 'medium' }],
    },
  ],
})
