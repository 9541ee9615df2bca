import { obligationLowered } from '../../../src/weakening/rules/obligation-lowered.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(obligationLowered, {
  passes: [
    'Condemns the [-violations-]{+attacks+} that were committed against villagers of the northern province;',
    'Urges Aldovia to honour its obligations [-under-]{+pursuant to+} the treaties that it has ratified;',
    'Calls upon Aldovia to protect human rights [-defenders-]{+lawyers+} in every province of the country;',
  ],
  catches: [
    {
      redline: 'Recalls the [-obligations-]{+responsibilities+} of States under the treaties that they have ratified;',
      finds: [{ message: 'lowered', at: 'responsibilities', severity: 'medium' }],
    },
    {
      redline: 'Urges Aldovia to inquire into the grave [-violations-]{+misfortunes+} that befell the villagers of its northern province;',
      finds: [{ message: 'lowered', at: 'misfortunes' }],
      oneWay: true,
    },
    {
      redline: 'Urges Aldovia to inquire into [-violations of human rights-]{+human rights conditions+} in its northern province;',
      finds: [{ message: 'lowered', at: 'conditions' }],
    },
  ],
})
