import { coverageNarrowed } from '../../../src/weakening/rules/coverage-narrowed.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(coverageNarrowed, {
  passes: [
    'Urges Aldovia to protect journalists both online and offline[-;-]{+ and in the courts;+}',
    'Calls upon all parties to release [-all detainees, regardless of their affiliation-]{+the wounded+};',
  ],
  catches: [
    {
      redline: 'Urges Aldovia to protect the right to freedom of expression[-, both online and offline-];',
      finds: [{ message: 'narrowed', at: 'both online and offline', severity: 'low' }],
    },
    {
      redline: 'Urges Aldovia to protect all persons on its territory[-, without discrimination of any kind-];',
      finds: [{ message: 'narrowed', at: 'without discrimination' }],
    },
    {
      redline: 'PP4 Recognizing that all prisoners[-, regardless of their affiliation,-] have a right to a fair trial,',
      finds: [{ message: 'narrowed', at: 'regardless of their affiliation' }],
    },
  ],
})
