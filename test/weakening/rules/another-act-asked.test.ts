import { anotherActAsked } from '../../../src/weakening/rules/another-act-asked.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(anotherActAsked, {
  passes: [
    'Urges the Government of Aldovia to [-release-]{+free+} the fishers whom it holds without charge;',
    'Urges the Government of Aldovia to release [-the fishers whom it holds-]{+all fishers whom it holds in its ports without charge+};',
    'Urges the [-Government of Aldovia to release the fishers-]{+navy of Bremony to mend the nets+} of the coast;',
    'Reaffirms the right to [-food of all fishers and their families-]{+education of all children of the coast+};',
    `Urges the Government of Aldovia to [-release the fishers whom it holds without charge-]{+mend the nets of its fleet+};
{+Demands that the fishers held without charge be released by those who hold them;+}
[-Demands that the nets of the fleet be mended by those who tore them at sea;-]`,
  ],
  catches: [
    {
      redline: 'Urges the Government of Aldovia to [-release the fishers whom it detains-]{+mend the nets of its fleet+};',
      finds: [{ message: 'exchanged', at: 'mend the nets' }],
    },
    {
      redline: 'Requests the Office to [-map the wells of the coast and their keepers-]{+share what it knows about nets+};',
      finds: [{ message: 'exchanged', severity: 'low' }],
    },
    {
      redline: 'Decides that the mission shall [-list the boats that were burnt-]{+draw up a calendar of tides+};',
      finds: [{ message: 'exchanged', at: 'calendar of tides' }],
    },
  ],
})
