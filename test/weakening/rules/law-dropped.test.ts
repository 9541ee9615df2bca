import { lawDropped } from '../../../src/weakening/rules/law-dropped.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(lawDropped, {
  passes: [
    'Urges States to send the workers home[-, save where the convention on the privileges and immunities of the Organization forbids it-];',
    'Urges the parties to keep the ceasefire[-, and recalls the additional protocol to the memorandum on the northern zone-];',
    'Demands that all parties comply with [-international humanitarian law and international human rights law-]{+international human rights law and international humanitarian law+}, and regrets violations of international human rights law;',
    'Urges Aldovia to inquire into [-alleged-]{+reported+} war crimes in its northern province;',
    'Urges States to grant relief agencies passage[-, unless the convention on its limits forbids it-];',
  ],
  catches: [
    {
      redline:
        'Recalling the International Covenant on Civil and Political Rights, [-the International Covenant on Economic, Social and Cultural Rights, -]the Convention on the Rights of the Child and the harbour statutes,',
      finds: [{ message: 'dropped', at: 'Economic, Social' }],
    },
    {
      redline:
        'Urges Aldovia to fulfil its obligations under the [-Convention on the Rights of the Child-]{+relevant instruments+} and to open its ports;',
      finds: [{ message: 'dropped', at: 'Rights of the Child' }],
    },
    {
      redline: `[-Urges all parties to comply with the Geneva Conventions and with the principle of non-refoulement towards fishers;-]
{+Urges all parties to comply with their promises and to be kind;+}`,
      finds: [{ message: 'dropped', at: 'Geneva Conventions' }],
      oneWay: true,
    },
    {
      redline:
        'Deplores the attacks on the towns of the coast by all parties to the conflict in Aldovia and the loss of so many lives in its schools and hospitals[-, and expresses deep concern at the findings of the inquiry on the commission of war crimes in the spring-];',
      finds: [{ message: 'dropped', at: 'war crimes', severity: 'low' }],
    },
    {
      redline:
        'Urges Aldovia to inquire into the [-war crimes and crimes against humanity-]{+grave events+} of the spring in its northern province;',
      finds: [{ message: 'dropped', at: 'war crimes' }],
    },
    {
      redline: 'Recalls the [-Geneva Conventions-]{+principles of humanity+} and the Additional Protocols thereto;',
      finds: [{ message: 'dropped', at: 'Geneva Conventions' }],
    },
    {
      redline:
        'Urges Aldovia, in [-compliance with international human rights law-]{+the spirit of partnership+}, to open its prisons, and recalls international human rights law;',
      finds: [{ message: 'dropped', at: 'human rights law' }],
    },
    {
      redline: 'Urges Aldovia to inquire into war crimes[- and crimes against humanity-] that were committed in its northern province;',
      finds: [{ message: 'dropped', at: 'crimes against humanity' }],
    },
    {
      redline: 'Urges Aldovia to prevent [-genocide-]{+grave unrest+} and the displacement of villagers from its northern province;',
      finds: [{ message: 'dropped', at: 'genocide' }],
    },
  ],
})
