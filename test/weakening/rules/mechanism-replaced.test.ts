import { mechanismReplaced } from '../../../src/weakening/rules/mechanism-replaced.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(mechanismReplaced, {
  passes: [
    'Decides to [-extend the mandate of the Special Rapporteur on wells-]{+merge the mandates of the Special Rapporteur on wells and of the Special Rapporteur on rivers into one mandate of Special Rapporteur on wells and rivers+} for a period of three years;',
    'Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for a period of one year;',
    'Decides to extend the mandate of the Special Rapporteur on [-the-]{+the enjoyment of the+} right to food for a period of three years;',
    `Decides to extend the mandate of the commission of inquiry on Aldovia for one year;
{+Decides to appoint a special rapporteur on the situation of human rights in Aldovia for one year;+}`,
    `[-Decides to hold a panel discussion with the commission of inquiry on Aldovia;-]
{+Decides to appoint a special rapporteur on the situation of human rights in Aldovia;+}`,
    `[-Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for one year;-]
{+Decides to close the mandate of the Special Rapporteur and to hand the files to the archives of a library;+}`,
    `[-Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for one year;-]
{+Requests the Special Rapporteur to report in the form of a paper;+}`,
    `[-Decides to extend the mandate of the commission of inquiry on Aldovia for one year;-]
{+Requests the Office of the High Commissioner to follow up on the recommendations made by the commission of inquiry;+}`,
  ],
  catches: [
    {
      redline: `[-Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for one year;-]
{+Decides to turn the mandate of the Special Rapporteur into a biennial photograph contest, for one year;+}`,
      finds: [{ message: 'otherForm', at: 'photograph contest', severity: 'critical' }],
    },
    {
      redline: `Decides [-to extend the mandate of-]{+that+} the Working Group on Bremony [-for one year-]{+shall be succeeded by a club of friends+};`,
      finds: [{ message: 'otherForm', at: 'club of friends' }],
    },
    {
      redline: `[-Renews the mandate of the Independent Expert on Caldera for one year;-]
{+Entrusts the librarians of the Council with the matters until now examined by the Independent Expert;+}`,
      finds: [{ message: 'otherForm', at: 'librarians' }],
    },
    {
      redline: `[-Decides to extend the mandate of the fact-finding mission on Dovrania for one year;-]
{+Decides to appoint, in the place of the fact-finding mission, a patron of the arts;+}`,
      finds: [{ message: 'otherForm', at: 'patron of the arts' }],
    },
    {
      redline:
        'Decides [-to extend the mandate of-]{+that the questions so far examined by+} the Special Rapporteur on the situation of human rights in Aldovia [-for a period of one year-]{+shall be looked after by a desk officer in Port Halvia+};',
      finds: [{ message: 'otherForm', at: 'desk officer', severity: 'critical' }],
    },
    {
      redline: `[-Decides to extend the mandate of the commission of inquiry on the fisheries of Bremony for a period of one year;-]
{+Invites the port authority of Bremony to keep a register of what happens in its fisheries, in the manner of the commission of inquiry;+}`,
      finds: [{ message: 'otherForm', at: 'register', severity: 'critical' }],
      oneWay: true,
    },
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
