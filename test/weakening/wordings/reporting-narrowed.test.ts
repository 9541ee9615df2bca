import { reportingNarrowed } from '../../../src/weakening/rules/reporting-narrowed.ts'
import { testRule } from '../../support/test-rule.ts'

const found = (message: string, redline: string, at: string) => ({ redline, finds: [{ message, at, severity: 'medium' }] })

testRule(reportingNarrowed, {
  passes: [
    'OP1 Requests the Special Rapporteur to report to the Council at its [-eighty-fourth-]{+ninetieth+} session;',
    'OP1 Requests the Special Rapporteur to report [-annually-]{+every year+} to the Council;',
    'OP1 Requests the Special Rapporteur to report to the Council at its [-eighty-fourth-]{+next+} session;',
    'OP1 Calls upon States to protect those who [-report abuses-]{+come forward, upon request+};',
  ],
  catches: [
    found(
      'undated',
      'OP1 Requests the Special Rapporteur to report to the Council at [-its eighty-fourth-]{+a future+} session;',
      'a future',
    ),
    found('undated', 'OP1 Requests the Special Rapporteur to report [-annually-]{+whenever it sees fit+} to the Council;', 'whenever'),
    found('interval', 'OP1 Requests the Special Rapporteur to report [-annually-]{+every two years+} to the Council;', 'every two years'),
    found(
      'interval',
      'OP1 Requests the mission to report annually to the Council and to submit [-an annual report-]{+a report every two years+} to the General Assembly;',
      'every two years',
    ),
    found(
      'onRequest',
      'OP1 Requests the Special Rapporteur to report annually to the Council and{+, upon its request,+} the General Assembly;',
      'upon its request',
    ),
    found(
      'dialogue',
      'OP1 Requests the Office to present a report to the Council[-, to be followed by an interactive dialogue-];',
      'interactive dialogue',
    ),
  ],
})
