import { forceDropped } from '../../../src/weakening/rules/force-dropped.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(forceDropped, {
  passes: [
    'Urges Aldovia to open its ports [-by the end of the year-]{+before the end of the spring+};',

    'Calls upon Aldovia to publish the {+full +}report of the inquiry[- in full-];',
    'Requests the High Commissioner to [-appoint, without delay,-]{+continue to support+} an expert on Aldovia;',
    'Urges Aldovia to release immediately all persons [-held-]{+detained+} without charge;',
    '[-Urges Aldovia to release immediately all persons held without charge;-]',
    'Urges Aldovia to [-immediately release-]{+release immediately+} all persons held without charge;',
  ],
  catches: [
    {
      redline: 'Urges Aldovia to open its ports [-by the end of the year-]{+in due course+};',
      finds: [{ message: 'dropped', at: 'by the end of the year' }],
    },
    {
      redline:
        'Urges Aldovia to protect the editors[-, and stresses the need for prompt and impartial investigations into every attack on them in the northern province and in the capital-]{+ and notes progress into attacks+} in all parts of the country;',
      finds: [{ message: 'dropped', severity: 'low' }],
    },
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
