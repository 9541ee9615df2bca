import { consentRequired } from '../../../src/weakening/rules/consent-required.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(consentRequired, {
  passes: [
    '{+Encourages the Office to give advice upon the request of the States concerned;+}',
    'Requests the mission to visit the prisons of Aldovia{+, in accordance with international law+};',
  ],
  catches: [
    {
      redline: `Decides to extend the mandate of the Special Rapporteur for one year, with the following tasks:
OP1(a) [-To visit the ports and to interview the crews and the dockers in private;-]
OP1(b) {+To undertake journeys with the prior consent of the Government;+}`,
      finds: [{ message: 'added', at: 'prior consent', severity: 'high' }],
      oneWay: true,
    },
    {
      redline: 'Requests the Office to open a house on the coast{+ as soon as an agreement acceptable to the Government has been signed+};',
      finds: [{ message: 'added' }],
    },

    {
      redline: '{+Decides that no visit shall take place without the prior approval of the Government concerned;+}',
      finds: [{ message: 'added', at: 'prior approval' }],
    },
    {
      redline: 'Requests the mission to visit the prisons of Aldovia{+, provided that the State concerned does not object+};',
      finds: [{ message: 'added', at: 'does not object' }],
    },
    {
      redline: 'Requests the mission{+, on the basis of an understanding with the Government,+} to visit the prisons of Aldovia;',
      finds: [{ message: 'added', at: 'understanding' }],
    },
  ],
})
