import { condemnationRemoved } from '../../../src/weakening/rules/condemnation-removed.ts'
import { dutyRemoved } from '../../../src/weakening/rules/duty-removed.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(condemnationRemoved, {
  passes: [
    'OP1 {+Deplores the proliferation of country-specific resolutions without the consent of the country concerned;+}',
    'PP1 {+Concerned at the instrumentalization of human rights for political purposes,+}',
  ],
  catches: [{ redline: 'OP1 [-Deplores all attacks on fishers;-]', finds: [{ message: 'removed' }] }],
})

testRule(dutyRemoved, {
  passes: [
    'OP1 {+Requests the Special Rapporteur to refrain from considering individual situations;+}',
    'OP1 {+Requests the Special Rapporteur to examine the responsibilities incumbent upon individuals in the exercise of their rights;+}',
    'OP1 {+Requests the Advisory Committee to examine whether the mandate duplicates others;+}',
  ],
  catches: [{ redline: 'OP1 [-Urges Aldovia to protect fishers from arbitrary detention;-]', finds: [{ message: 'removed' }] }],
})
