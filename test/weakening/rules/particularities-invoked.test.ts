import { particularitiesInvoked } from '../../../src/weakening/rules/particularities-invoked.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(particularitiesInvoked, {
  passes: [
    'PP1 Concerned at the restrictions {+imposed by States +}on fishers,',
    'PP1 {+Recognizing that the elections in Aldovia were held in the spring,+}',
  ],
  catches: [
    {
      redline: 'Urges States{+, with regard for the customs of their peoples,+} to free the fishers;',
      finds: [{ message: 'added', at: 'customs' }],
    },
    {
      redline: '{+Stresses that contested notions shall not be imposed upon societies whose traditions do not know them;+}',
      finds: [{ message: 'added' }],
    },
    { redline: 'PP1 {+Underlining that what is universal does not mean uniformity,+}', finds: [{ message: 'added' }] },
    { redline: 'PP1 {+Recalling the role of the traditional family in handing on values,+}', finds: [{ message: 'added' }] },
  ],
})
