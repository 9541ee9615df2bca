import { renewalMissing } from '../../../src/weakening/rules/renewal-missing.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(renewalMissing, {
  passes: [
    '{+Decides to establish an advisory board to guide the programme of work of the Special Rapporteur;+}',
    `Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for a period of one year;
Urges Aldovia to [-cooperate-]{+cooperate fully+};`,
    `[-Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for a period of one year;-]
{+Decides to renew the mandate of the Special Rapporteur on the situation of human rights in Aldovia for one year;+}`,
    `[-Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for a period of one year;-]
{+Decides to keep the mandate of the Special Rapporteur on the situation of human rights in Aldovia under review;+}`,
    `[-Decides to hold a panel discussion on the rights of the child at its ninetieth session;-]
Urges Aldovia to cooperate;`,
  ],
  catches: [
    {
      redline: `[-Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for a period of one year;-]
Urges Aldovia to cooperate;`,
      finds: [{ message: 'missing', at: 'extend the mandate', severity: 'critical' }],
    },
    {
      redline: `[-Decides to establish, for a period of one year, an independent commission of inquiry on Bremony;-]
{+Requests the Office of the High Commissioner to provide Bremony with technical assistance;+}`,
      finds: [{ message: 'missing', at: 'commission of inquiry', severity: 'critical' }],
    },
  ],
})
