import { condemnationLowered } from '../../../src/weakening/rules/condemnation-lowered.ts'
import { testRule } from '../../support/test-rule.ts'

const lowered = (redline: string, severity: string) => ({ redline, finds: [{ message: 'lowered', severity }] })

testRule(condemnationLowered, {
  passes: [
    'OP1 {+Also c+}[-C-]ondemns all attacks on fishers;',
    'OP1 Condemns all attacks on fishers[- and their families-];',
    'OP1 Condemns all attacks on fishers that were [-alleged-]{+reported+};',
  ],
  catches: [
    lowered('OP1 [-Strongly condemns-]{+Condemns+} all attacks on fishers;', 'low'),
    lowered('OP1 Condemns [-in the strongest terms -]all attacks on fishers;', 'low'),
    lowered('PP1 [-Deeply concerned-]{+Concerned+} at attacks on fishers,', 'low'),
    lowered('OP1 [-Condemns-]{+Does not approve of+} all attacks on fishers;', 'medium'),
    lowered('OP1 [-Expresses grave concern at-]{+Is attentive to+} all attacks on fishers;', 'medium'),
    {
      redline: 'OP1 Condemns the burning of boats[- by the army-]{+, whatever side commits it+};',
      finds: [{ message: 'unattributed', severity: 'low' }],
    },
    { redline: 'OP1 Condemns the burning of boats by [-the armed forces-]{+all sides+};', finds: [{ message: 'evened', severity: 'low' }] },
    { redline: 'OP1 Condemns {+claims of +}the burning of boats;', finds: [{ message: 'doubted', at: 'claims of' }] },
    { redline: 'OP1 Condemns the {+reported +}attacks on fishers;', finds: [{ message: 'doubted', at: 'reported', severity: 'low' }] },
  ],
})
