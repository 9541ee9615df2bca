import { expertControlled } from '../../../src/weakening/rules/expert-controlled.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(expertControlled, {
  passes: [
    'Calls upon all States{+, while fully respecting the sovereignty of the countries concerned,+} to cooperate with the Special Rapporteur;',
    '{+Requests the Special Rapporteur to avoid duplication with the work of other experts;+}',
    '{+Decides that the report of the Special Rapporteur shall be presented to the Council at its ninetieth session;+}',
    'Urges Aldovia{+, taking into account the views of neighbouring States,+} to open its ports;',
    'Requests the Special Rapporteur to report to the Council {+at its ninetieth session +}and to the General Assembly;',
  ],
  catches: [
    {
      redline:
        '{+Invites the Special Rapporteur to settle the wording of conclusions with the regional coordinators before every session;+}',
      finds: [{ message: 'added' }],
    },
    {
      redline: '{+Urges the Special Rapporteur to clear all press releases with the President of the Council;+}',
      finds: [{ message: 'added', at: 'clear all' }],
    },
    {
      redline: '{+Asks the Special Rapporteur to give Governments ninety days to comment on what was seen;+}',
      finds: [{ message: 'added', at: 'ninety days' }],
    },
    {
      redline: '{+Reminds the Special Rapporteur of the need to show moderation in public;+}',
      finds: [{ message: 'added', at: 'moderation' }],
    },
    {
      redline: '{+Calls upon the Special Rapporteur to refer only to events that official papers attest;+}',
      finds: [{ message: 'added', at: 'official papers' }],
    },
    {
      redline: '{+Requests the Special Rapporteur to desist from contacts with the parties of the country;+}',
      finds: [{ message: 'added', at: 'desist' }],
    },
    {
      redline: '{+Decides that every letter of the Independent Expert shall pass through the harbour office in Port Halvia;+}',
      finds: [{ message: 'added', at: 'every letter' }],
    },
    {
      redline: '{+Decides to establish a group of five States to accompany the work of the Special Rapporteur;+}',
      finds: [{ message: 'added', at: 'accompany' }],
    },
    {
      redline: 'Requests the Special Rapporteur to write a study of ports{+, on the basis of the explanations given by the Government+};',
      finds: [{ message: 'added', at: 'explanations' }],
    },
    {
      redline: '{+Affirms that the Special Rapporteur is accountable to the regional groups;+}',
      finds: [{ message: 'added', at: 'accountable to' }],
    },
    {
      redline: '{+Decides that the journeys of the Independent Expert shall be under the supervision of a panel of ambassadors;+}',
      finds: [{ message: 'added', at: 'supervision' }],
    },
    {
      redline: '{+Requests the Working Group to send its calendar to the Bureau for validation;+}',
      finds: [{ message: 'added', at: 'validation' }],
    },
    {
      redline: '{+Decides that letters of the Special Rapporteur shall be treated as confidential;+}',
      finds: [{ message: 'added', at: 'confidential' }],
    },
    {
      redline: '{+Decides to set up a committee to look into complaints about the behaviour of mandate holders;+}',
      finds: [{ message: 'added', at: 'complaints about' }],
    },

    {
      redline: 'Requests the Special Rapporteur{+, in strict compliance with the code of conduct,+} to report to the Council;',
      finds: [{ message: 'added', at: 'code of conduct', severity: 'medium' }],
    },
    {
      redline: '{+Requests the Special Rapporteur to remain strictly within the mandate and to refrain from public statements;+}',
      finds: [{ message: 'added' }],
    },
  ],
})
