import { resourcesWithdrawn } from '../../../src/weakening/rules/resources-withdrawn.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(resourcesWithdrawn, {
  passes: [
    'Thanks the mission, and requests Member States to provide [-the funding necessary for-]{+support to+} the process;',
    'Requests the Secretary-General to provide the panel discussion with [-all the resources necessary-]{+interpretation+};',
    'Requests the Secretary-General to provide the Special Rapporteur with [-the assistance and all the resources necessary-]{+all the resources necessary and the assistance+} for the mandate;',
    'Urges Aldovia to provide schools with [-all the resources necessary-]{+books+};',
  ],
  catches: [
    {
      redline:
        'Requests the Secretary-General to provide the Special Rapporteur with [-all the human, technical and financial resources necessary-]{+help+} for the mandate;',
      finds: [{ message: 'withdrawn', at: 'resources necessary', severity: 'medium' }],
    },
  ],
})
