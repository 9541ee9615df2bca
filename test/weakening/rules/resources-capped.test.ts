import { resourcesCapped } from '../../../src/weakening/rules/resources-capped.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(resourcesCapped, {
  passes: [
    '{+Requests the Special Rapporteur to examine the voluntary fund for fishers and its existing rules;+}',

    '{+Decides that no meeting shall be held on a holiday;+}',
    '{+Requests the Office to hold a workshop on nets within existing resources;+}',
    'Requests the Secretary-General to provide all resources necessary {+for the fulfilment of the mandate +}within existing resources;',
    'Urges Aldovia to allocate sufficient resources {+from its budget +}to the courts;',
  ],
  catches: [
    { redline: '{+Decides that no new posts shall be created for the mandate;+}', finds: [{ message: 'added', at: 'no new posts' }] },
    { redline: '{+Stresses that missions lacking pledges of money shall be postponed;+}', finds: [{ message: 'added', at: 'postponed' }] },
    {
      redline:
        '{+Takes note of the liquidity of the Organization, and requests the Secretary-General to postpone the activities of the mandate;+}',
      finds: [{ message: 'added' }],
    },
    {
      redline: 'Requests the Office{+, without recruiting anyone for the purpose,+} to study the ports of the coast;',
      finds: [{ message: 'added', at: 'without recruiting' }],
    },
    {
      redline: '{+Decides that the present resolution shall be carried out with means already voted for the year;+}',
      finds: [{ message: 'added', at: 'means already voted' }],
    },
    {
      redline: '{+Stresses that no new financial obligations shall arise for the Organization from the present resolution;+}',
      finds: [{ message: 'added', at: 'no new financial obligations' }],
    },

    {
      redline: '{+Decides that the costs of the present resolution shall be met entirely from donations;+}',
      finds: [{ message: 'added', at: 'donations' }],
    },
    {
      redline:
        'Requests the Secretary-General to provide the Special Rapporteur with all the assistance necessary{+, within existing resources+};',
      finds: [{ message: 'added', at: 'within existing resources', severity: 'medium' }],
    },
    {
      redline: 'Requests the Office to assist the commission of inquiry{+, subject to the availability of voluntary contributions+};',
      finds: [{ message: 'added', at: 'voluntary contributions', severity: 'medium' }],
    },
  ],
})
