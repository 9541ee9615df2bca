import { mechanismReplaced } from '../../../src/weakening/rules/mechanism-replaced.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(mechanismReplaced, {
  passes: [
    'Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for a period of one year;',
    'Decides to extend the mandate of the Special Rapporteur on [-the-]{+the enjoyment of the+} right to food for a period of three years;',
    `Decides to extend the mandate of the commission of inquiry on Aldovia for one year;
{+Decides to appoint a special rapporteur on the situation of human rights in Aldovia for one year;+}`,
    `[-Decides to hold a panel discussion with the commission of inquiry on Aldovia;-]
{+Decides to appoint a special rapporteur on the situation of human rights in Aldovia;+}`,
  ],
  catches: [
    {
      redline: `[-Decides to extend the mandate of the commission of inquiry on Bremony for a period of one year;-]
{+Decides to appoint a special rapporteur on the situation of human rights in Bremony for a period of one year;+}`,
      finds: [{ message: 'lower', at: 'special rapporteur', severity: 'critical' }],
    },
    {
      redline: `[-Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for a period of one year;-]
{+Decides to appoint an independent expert on the situation of human rights in Aldovia, in place of the mandate of the Special Rapporteur, for one year;+}`,
      finds: [{ message: 'lower', at: 'independent expert', severity: 'high' }],
    },
  ],
})
