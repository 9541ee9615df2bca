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
      redline: 'Urges States{+, in full possession of their independence,+} to open their archives;',
      finds: [{ message: 'added', at: 'independence' }],
    },
    {
      redline: '{+Stresses that the sole and final word on matters of the ports rests with the State;+}',
      finds: [{ message: 'added', at: 'final word' }],
    },
    {
      redline: '{+Affirms that economic aid must never be linked to human rights;+}',
      finds: [{ message: 'added', at: 'never be linked' }],
    },
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
