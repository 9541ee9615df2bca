import { sovereigntyInvoked } from '../../../src/weakening/rules/sovereignty-invoked.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(sovereigntyInvoked, {
  passes: ['PP1 {+Recognizing that the elections in Aldovia were held in the spring,+}'],
  catches: [
    {
      redline: 'Urges States{+, exercising their sovereign discretion,+} to open their ports;',
      finds: [{ message: 'added', at: 'sovereign discretion' }],
    },
    { redline: 'Urges States{+, as masters of their own ports,+} to free the fishers;', finds: [{ message: 'added', at: 'masters of' }] },
    {
      redline: 'PP1 {+Stressing that it is for the national authorities, and for them alone, to decide on domestic institutions,+}',
      finds: [{ message: 'added' }],
    },
    {
      redline: 'PP1 {+Considering that the constitutional order of States is outside the competence of other nations,+}',
      finds: [{ message: 'added' }],
    },
  ],
})
