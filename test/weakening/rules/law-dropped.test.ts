import { lawDropped } from '../../../src/weakening/rules/law-dropped.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(lawDropped, {
  passes: [
    'Demands that all parties comply with [-international humanitarian law and international human rights law-]{+international human rights law and international humanitarian law+}, and regrets violations of international human rights law;',
    'Urges Aldovia to inquire into [-alleged-]{+reported+} war crimes in its northern province;',
    'Urges States to grant relief agencies passage[-, unless the convention on its limits forbids it-];',
  ],
  catches: [
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
