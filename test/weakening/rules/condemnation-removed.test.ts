import { condemnationRemoved } from '../../../src/weakening/rules/condemnation-removed.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(condemnationRemoved, {
  passes: [
    `PP1 [-Expressing disappointment at the failure to keep the promises made in the accord, which resulted in the decision of the parties to prolong the transition by two years and to dissolve the chamber,-]
PP2 {+Recalling the promises made by the parties, expressing disappointment at the failure to keep other promises made in the accord, and stressing the need to keep them,+}`,
    '[-Deplores that the inquiry promised in its resolution 88/4 was not opened;-] <- 88/4',
    `[-Strongly condemns the killing of peaceful protesters and journalists by the security forces of Aldovia in the course of the demonstrations that followed the closure of the universities;-]
{+Condemns the killing of peaceful protesters and journalists by the security forces of Aldovia in the course of the demonstrations that followed the closure of the universities and schools;+}`,
    '[-Condemns the killing of peaceful protesters by the security forces;-] <- 88/4',
    '[-Welcomes the release of prisoners by the authorities of Aldovia;-]',
  ],
  catches: [
    {
      redline: `[-Deplores the attacks on the camps of the coast that have killed dozens of fishers;-]
Urges Aldovia to cooperate;`,
      finds: [{ message: 'removed', severity: 'low' }],
    },
    {
      redline: `[-Strongly condemns the systematic torture of detainees in the prisons of Aldovia;-]
Urges Aldovia to cooperate;`,
      finds: [{ message: 'removed', at: 'systematic torture' }],
    },
    {
      redline: `PP5 [-Gravely concerned about the continuing enforced disappearance of teachers and lawyers in Aldovia,-]
Urges Aldovia to cooperate;`,
      finds: [{ message: 'removed', at: 'enforced disappearance' }],
    },
  ],
})
