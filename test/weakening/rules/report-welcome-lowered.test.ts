import { reportWelcomeLowered } from '../../../src/weakening/rules/report-welcome-lowered.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(reportWelcomeLowered, {
  passes: [
    '[-Welcomes-]{+Takes note of+} the steps taken by the Government of Aldovia;',
    '[-Takes note of-]{+Welcomes+} the steps taken by the Government of Aldovia;',
    'Welcomes the [-first-]{+second+} report of the Special Rapporteur;',
  ],
  catches: [
    {
      redline: '[-Welcomes-]{+Takes note of+} the report of the Special Rapporteur on the situation of human rights in Aldovia;',
      finds: [{ message: 'lowered', at: 'Takes note of', severity: 'low' }],
    },
    {
      redline: 'PP6 [-Welcoming-]{+Noting+} the work of the Independent Expert on Caldera,',
      finds: [{ message: 'lowered', at: 'Noting', severity: 'low' }],
    },
  ],
})
