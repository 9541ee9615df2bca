import { forceDropped } from '../../../src/weakening/rules/force-dropped.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(forceDropped, {
  passes: [
    'Urges Aldovia to release immediately all persons [-held-]{+detained+} without charge;',
    '[-Urges Aldovia to release immediately all persons held without charge;-]',
    'Urges Aldovia to [-immediately release-]{+release immediately+} all persons held without charge;',
  ],
  catches: [
    {
      redline: 'Urges Aldovia to release all prisoners of conscience[- immediately and unconditionally-];',
      finds: [{ message: 'dropped', at: 'immediately and unconditionally', severity: 'medium' }],
    },
    {
      redline: 'Calls for [-prompt, independent and impartial -]investigations of all killings;',
      finds: [{ message: 'dropped', at: 'independent', severity: 'medium' }],
    },
    {
      redline: 'Urges all parties to allow the [-safe, voluntary and dignified -]return of refugees;',
      finds: [{ message: 'dropped', at: 'voluntary' }],
    },
  ],
})
