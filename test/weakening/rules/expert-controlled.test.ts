import { expertControlled } from '../../../src/weakening/rules/expert-controlled.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(expertControlled, {
  passes: ['Requests the Special Rapporteur to report to the Council {+at its ninetieth session +}and to the General Assembly;'],
  catches: [
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
