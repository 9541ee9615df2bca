import { consentRequired } from '../../../src/weakening/rules/consent-required.ts'
import { testRule } from '../../support/test-rule.ts'

const added = (words: string) => ({
  redline: `OP1 Requests the Office{+, ${words},+} to give advice on the rights of fishers;`,
  finds: [{ message: 'added' }],
})

testRule(consentRequired, {
  passes: [
    'OP1 Requests the Office{+, in the States parties to the Convention,+} to give advice on the rights of fishers;',
    'OP1 Requests the Office{+, having heard the views of the fishers,+} to give advice on their rights;',
  ],
  catches: [
    added('with the nod of the capital concerned'),
    added('it being understood that nothing is done without the knowledge of the State concerned'),
    added('in such manner as is agreeable to the host country'),
    added('in countries which have asked for it'),
    added('on terms to be negotiated with the Government'),
    added('by joint decision with the authorities'),
    {
      redline: 'OP1 {+Decides that activities on the coast of a State may begin only once that State has given its blessing;+}',
      finds: [{ message: 'added' }],
    },
  ],
})
