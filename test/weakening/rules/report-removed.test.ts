import { reportRemoved } from '../../../src/weakening/rules/report-removed.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(reportRemoved, {
  passes: [
    '[-Decides that the theme of the annual panel discussion and interactive dialogue at its eighty-eighth session will be the rights of fishers;-]',
    `[-Requests the Special Rapporteur to submit an annual report on the situation in Aldovia to the Council;-]
{+Requests the Special Rapporteur to submit an annual report on the situation in Aldovia to the Council and the Assembly;+}`,
    '[-Requests the Special Rapporteur to submit an annual report to the Council;-] <- 88/4',
    '[-Welcomes the annual report of the Special Rapporteur;-]',
  ],
  catches: [
    {
      redline: `[-Invites the Independent Expert to submit the findings on ports to the Council in the context of his or her annual report;-]
Urges Aldovia to open its ports;`,
      finds: [{ message: 'removed', severity: 'low' }],
    },
    {
      redline: `[-Requests the High Commissioner to give priority to the present resolution in her annual report to the General Assembly;-]
Urges Aldovia to cooperate;`,
      finds: [{ message: 'removed', severity: 'low' }],
    },
    {
      redline: `[-Requests the High Commissioner to submit a comprehensive written report on the situation in Aldovia to the Council every year, to be followed by an interactive dialogue;-]
Urges Aldovia to cooperate;`,
      finds: [{ message: 'removed', at: 'written report', severity: 'medium' }],
    },
    {
      redline: `[-Requests the Office to prepare a study on the rights of prisoners and to submit it to the Human Rights Council;-]
Urges Aldovia to cooperate;`,
      finds: [{ message: 'removed', at: 'study', severity: 'low' }],
    },
  ],
})
