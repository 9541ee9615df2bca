import { mandateEnded } from '../../../src/weakening/rules/mandate-ended.ts'
import { testRule } from '../../support/test-rule.ts'

const ended = (redline: string, at: string) => ({ redline, finds: [{ message: 'ended', at, severity: 'critical' }] })

testRule(mandateEnded, {
  passes: [
    'OP1 Decides to extend the mandate of the Special Rapporteur for a [-further -]period of three years;',
    'OP2 Requests the Special Rapporteur to continue to report [-every year-]{+annually, without delay,+} on the mandate;',
    'OP3 Urges the Government to [-stop-]{+end+} all violations and to cooperate with the mandate;',
  ],
  catches: [
    ended(
      'OP1 Decides [-to extend the mandate of the Special Rapporteur for a period of three years-]{+not to extend the mandate of the Special Rapporteur beyond its current term+};',
      'not to extend',
    ),
    ended('OP1 Decides {+not +}to extend the mandate of the Special Rapporteur[- for a period of one year-];', 'not to extend'),
    ended('OP1 {+Considers that the mandate of the Independent Expert has served its purpose;+}', 'has served its purpose'),
    ended('OP1 {+Notes that the mandate of the working group has been fulfilled;+}', 'has been fulfilled'),
    ended('OP1 {+Decides that no further extension of the mandate of the Special Rapporteur is warranted;+}', 'no further extension'),
    ended('OP1 {+Approves the orderly closure of the mandate of the Special Rapporteur;+}', 'closure of the mandate'),
    ended('OP1 {+Finds that the mandate of the Special Rapporteur is no longer required;+}', 'no longer required'),
    ended('OP1 {+Decides to dispense with the mandate of the Special Rapporteur;+}', 'dispense with'),
    ended('OP1 {+Decides to refrain from prolonging the mandate of the Special Rapporteur;+}', 'refrain from prolonging'),
  ],
})
