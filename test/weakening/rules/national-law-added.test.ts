import { nationalLawAdded } from '../../../src/weakening/rules/national-law-added.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(nationalLawAdded, {
  passes: [
    'Urges Aldovia to open its ports{+, recalling the role of the law of the sea+};',
    'Calls upon States{+, in accordance with human rights law and standards,+} to open their schools to all children;',
    'Urges Aldovia, in accordance with its national legislation, to [-release-]{+free+} all persons held without charge;',
    'PP7 Recognizing that States{+, in accordance with national law,+} register associations,',
    'Urges Aldovia to {+bring its national legislation into line with the Covenant and to +}release all persons held without charge;',
  ],
  catches: [
    {
      redline: 'Urges States to let fishers form unions{+ in the manner prescribed by their own legal order+};',
      finds: [{ message: 'added', at: 'legal order' }],
    },
    {
      redline: 'Urges Aldovia to open its ports{+, subject always to the constitution and laws of the country+};',
      finds: [{ message: 'added', at: 'subject always' }],
    },
    { redline: 'Urges Aldovia to open its ports{+, as its lawmakers may see fit+};', finds: [{ message: 'added', at: 'lawmakers' }] },
    {
      redline: 'Urges Aldovia to open its archives{+, where the law of the country so provides+};',
      finds: [{ message: 'added', at: 'law of the country' }],
    },
    {
      redline: 'Urges States{+, subject to such conditions as their codes may set,+} to open their archives;',
      finds: [{ message: 'added', at: 'their codes' }],
    },
    {
      redline: '{+Considers that national statutes are the only standard for measures taken in the ports;+}',
      finds: [{ message: 'added', at: 'only standard' }],
    },
    {
      redline: 'Urges Aldovia{+, in accordance with its national legislation,+} to release all persons held without charge;',
      finds: [{ message: 'added', at: 'national legislation', severity: 'medium' }],
    },
    {
      redline: 'Calls upon all States to protect human rights defenders{+, subject to domestic law+};',
      finds: [{ message: 'added', at: 'subject to domestic law', severity: 'medium' }],
    },
    {
      redline:
        'Urges Aldovia{+, in accordance with its national legislation and consistent with international human rights law,+} to release all persons held without charge;',
      finds: [{ message: 'added', at: 'national legislation', severity: 'low' }],
    },
  ],
})
