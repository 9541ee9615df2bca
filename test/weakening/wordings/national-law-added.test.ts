import { nationalLawAdded } from '../../../src/weakening/rules/national-law-added.ts'
import { testRule } from '../../support/test-rule.ts'

const added = (words: string) => ({
  redline: `OP1 Urges States{+, ${words},+} to protect fishers from arbitrary detention;`,
  finds: [{ message: 'added', severity: 'medium' }],
})

testRule(nationalLawAdded, {
  passes: [
    'OP1 Urges States{+, without delay,+} to protect fishers from arbitrary detention;',
    'OP1 {+Urges States to bring their national legislation into line with the Convention;+}',
    'OP1 {+Stresses that the provisions of national law on the coast have been repealed;+}',
  ],
  catches: [
    added('except as domestic codes provide'),
    added('to the extent that this does not contravene internal rules'),
    added('on the understanding that national law takes precedence'),
    added('within the limits drawn by their legislatures'),
    added('following the procedures in force in each country'),
    added('without contravening their constitutions'),
    {
      redline:
        'OP1 {+Stresses that the provisions of the present resolution shall be implemented in accordance with the domestic law of each State;+}',
      finds: [{ message: 'added' }],
    },
  ],
})
