import { reportingNarrowed } from '../../../src/weakening/rules/reporting-narrowed.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(reportingNarrowed, {
  passes: [
    'Takes note of the work of the team, [-and takes note of the report of the team submitted to the Human Rights Council,-] and encourages it to go on;',
    '[-Requests the Working Group on Dovrania to submit a report to the Human Rights Council at its eighty-ninth session-]{+Takes note of the report of the Working Group on Dovrania+} on the rights of fishers;',
    'Calls upon the Government of Aldovia to protect journalists [-and to report on their safety to the General Assembly-]{+and their families+};',
    'Requests the Special Rapporteur to report annually to the Human Rights Council[-, and thanks the President of the General Assembly-];',
    'Requests the Special Rapporteur to report to the Human Rights Council at its [-eighty-seventh-]{+ninetieth+} session;',
    'Requests the Special Rapporteur to report {+annually +}to the Human Rights Council [-at its ninetieth session-]{+in the course of its work+};',
    'Requests the Special Rapporteur to report annually to the Human Rights Council and {+to +}the General Assembly;',
  ],
  catches: [
    {
      redline: 'Requests the Special Rapporteur to present a report to the Human Rights Council [-in public-]{+behind closed doors+};',
      finds: [{ message: 'audience', at: 'in public' }],
    },
    {
      redline: 'Requests the Special Rapporteur to report [-annually-]{+at the end of his or her term+} to the Human Rights Council;',
      finds: [{ message: 'interval', at: 'annually' }],
    },
    {
      redline: 'Requests the Independent Expert to report [-every year -]to the Human Rights Council{+ upon completion of the work+};',
      finds: [{ message: 'undated', at: 'every year' }],
    },
    {
      redline: 'Requests the Special Rapporteur to submit a report to the Human Rights Council[- and to the General Assembly-];',
      finds: [{ message: 'audience', at: 'General Assembly', severity: 'medium' }],
    },
    {
      redline:
        'Requests the Special Rapporteur to submit a report to the Human Rights Council[-, to be followed by an interactive dialogue-];',
      finds: [{ message: 'dialogue', at: 'interactive dialogue', severity: 'medium' }],
    },
    {
      redline: 'Requests the Special Rapporteur to report to the Human Rights Council [-annually-]{+every three years+};',
      finds: [{ message: 'interval', at: 'annually', severity: 'medium' }],
    },
  ],
})
