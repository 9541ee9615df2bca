import { accessNarrowed } from '../../../src/weakening/rules/access-narrowed.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(accessNarrowed, {
  passes: [
    'PP1 Affirming the right of fishers to unhindered access to the harbour, bearing in mind that [-unhindered access to it is-]{+this is+} indispensable,',

    'Urges Aldovia to grant the Special Rapporteur full and unhindered access to [-the-]{+the whole+} country;',
    'Calls upon States to ensure access to education for [-girls-]{+all girls+};',
  ],
  catches: [
    {
      redline: 'Urges Aldovia to grant the Special Rapporteur [-full and unhindered -]access to the country;',
      finds: [{ message: 'narrowed', at: 'full and unhindered', severity: 'high' }],
    },
    {
      redline: 'Urges all parties to allow [-unimpeded -]humanitarian access to the besieged towns;',
      finds: [{ message: 'narrowed', at: 'unimpeded', severity: 'medium' }],
    },
  ],
})
