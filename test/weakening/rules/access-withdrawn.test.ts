import { accessWithdrawn } from '../../../src/weakening/rules/access-withdrawn.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(accessWithdrawn, {
  passes: [
    `[-Calls upon all parties to facilitate unimpeded humanitarian access to the coast, including across the front lines;-]
{+Demands that all parties maintain rapid, unhindered and lasting access of humanitarian convoys to the whole shore;+}`,

    'Requests the Independent Expert [-to make country visits and -]to publish a study of the rights of fishers;',
    'Commends the Special Rapporteur for the work done[-, including country visits,-] and takes note of the reports;',
    `[-Calls upon Aldovia to grant full access to the Office of the High Commissioner;-]
     Urges Aldovia to free the editors {+who were held in the spring, to restore the licences of their papers, to restore its contacts with and grant unhindered access to the Office of the High Commissioner, +}and to report on it;`,
  ],
  catches: [
    {
      redline: `OP1 Decides to renew the mandate of the Independent Expert on tides for one year, with the following tasks:
OP1(a) [-To carry out country visits-]{+To exchange letters with port offices+} and to answer the fishers of the coast;`,
      finds: [{ message: 'withdrawn', at: 'country visits', severity: 'medium' }],
    },
    {
      redline:
        'Calls upon all States to cooperate with the Special Rapporteur, [-to respond promptly to his or her urgent appeals and other communications, -]and to weigh the recommendations made;',
      finds: [{ message: 'withdrawn', at: 'respond promptly', severity: 'medium' }],
    },
    {
      redline:
        '[-Demands that Aldovia cooperate fully with the Human Rights Council and the Commission of Inquiry by granting it prompt, full and unfettered access throughout the coast;-]',
      finds: [{ message: 'withdrawn', severity: 'high' }],
    },
    {
      redline:
        'Calls upon Aldovia to [-issue visas to the members of the Commission-]{+exchange views with the members of the Commission+};',
      finds: [{ message: 'withdrawn' }],
    },

    {
      redline:
        'Demands that monitors be [-let into all regions of the coast, and that they be heard-]{+received in the capital, and be heard+} by the harbour guard;',
      finds: [{ message: 'withdrawn' }],
    },
    {
      redline: `[-Calls upon Aldovia to grant unhindered access of reporters to its southern coast;-]
        Urges Aldovia to free the editors {+and to grant access to the mission in the capital +}and to report on it;`,
      finds: [{ message: 'withdrawn', at: 'reporters' }],
      oneWay: true,
    },
  ],
})
