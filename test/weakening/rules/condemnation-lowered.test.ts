import { condemnationLowered } from '../../../src/weakening/rules/condemnation-lowered.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(condemnationLowered, {
  passes: [
    'OP1 [-Remains concerned-]{+Continues to be concerned+} at the burning of boats;',
    '[-Also condemns-]{+Condemns+} the killing of peaceful protesters;',
    'Condemns the killing of peaceful protesters;',
  ],
  catches: [
    {
      redline: 'Condemns the raids on the coast, and the continued [-gross and widespread-]{+reported+} abuses of fishers;',
      finds: [{ message: 'doubted', at: 'reported', severity: 'low' }],
    },
    {
      redline: '[-Condemns-]{+Expresses concern at+} the killing of peaceful protesters by the security forces of Aldovia;',
      finds: [{ message: 'lowered', at: 'Expresses concern at' }],
    },
    {
      redline: '[-Condemns-]{+Notes+} the reported killing of peaceful protesters by the security forces of Aldovia;',
      finds: [{ message: 'lowered' }],
    },
  ],
})
