import { operativeVerbLowered } from '../../../src/weakening/rules/operative-verb-lowered.ts'
import { testRule } from '../../support/test-rule.ts'

const lowered = (redline: string, at: string, severity = 'medium') => ({ redline, finds: [{ message: 'lowered', at, severity }] })

testRule(operativeVerbLowered, {
  passes: [
    'OP1 {+Also +}[-C-]{+c+}alls upon all States to protect the coast;',
    'OP1 [-Calls upon-]{+Reiterates its call upon+} all States to protect the coast;',
    'OP1 [-Requests-]{+Would welcome it if+} the General Assembly [-to-]{+were to+} consider the coast;',
    'OP1 Requests the Special Rapporteur to visit the coast[-, and requests the secretariat to assist-];',
  ],
  catches: [
    lowered('OP1 [-Urges-]{+Invites+} all States to protect the coast;', 'Invites'),
    lowered('OP1 [-Requests-]{+Would welcome the readiness of+} the Special Rapporteur to report on the coast;', 'readiness of'),
    lowered('OP1 [-Requests-]{+Leaves it to+} the Special Rapporteur to report on the coast;', 'Leaves it to'),
    lowered('OP1 [-Demands-]{+Expects+} that all parties respect the coast;', 'Expects'),
    lowered(
      'OP1 Welcomes the report on the coast, and [-calls upon-]{+would welcome the efforts of+} all States to protect it;',
      'would welcome the efforts of',
    ),
    lowered('OP1 [-Strongly urges-]{+Urges+} all States to protect the coast;', 'Urges', 'low'),
  ],
})
