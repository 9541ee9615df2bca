import { accountabilityReplaced } from '../../../src/weakening/rules/accountability-replaced.ts'
import { testRule } from '../../support/test-rule.ts'

const replaced = (was: string, now: string) => ({
  redline: `OP1 Urges the Government of Aldovia to [-${was}-]{+${now}+};`,
  finds: [{ message: 'replaced' }],
  oneWay: true as const,
})

testRule(accountabilityReplaced, {
  passes: ['OP1 Urges the Government of Aldovia to have the officers tried {+and to offer refresher courses to the others+};'],
  catches: [
    replaced('arrest and extradite suspects to the coast', 'benefit from the advice of partners on the coast'),
    replaced('lift the immunities of officers of the harbour guard', 'offer courses to officers of the harbour guard'),
    replaced('surrender the harbour guards to the tribunal', 'give equipment to the harbour guards'),
  ],
})
