import { politicisationAlleged } from '../../../src/weakening/rules/politicisation-alleged.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(politicisationAlleged, {
  passes: [
    'PP3 Recalling General Assembly resolution 60/251 {+and the importance of ensuring universality, objectivity and non-selectivity and of eliminating double standards and politicization+},',
    'Condemns the {+politicized +}trials of journalists;',
  ],
  catches: [
    {
      redline: '{+Regrets that questions of human rights are raised in certain ports and not in others;+}',
      finds: [{ message: 'added' }],
    },
    {
      redline: '{+Regretting the lopsided scrutiny of small islands and other countries,+}',
      finds: [{ message: 'added', at: 'lopsided scrutiny' }],
    },
    { redline: '{+Convinced that inquisitorial methods mend nothing,+}', finds: [{ message: 'added', at: 'inquisitorial methods' }] },
    { redline: '{+Calls for moderation in public commentary;+}', finds: [{ message: 'added', at: 'moderation in' }] },
    {
      redline:
        'PP1 {+Concerned that country-specific scrutiny is used as an instrument of political pressure against some and not others,+}',
      finds: [{ message: 'added' }],
    },
    {
      redline: 'Requests the Special Rapporteur to report to the Council{+, avoiding politicization, selectivity and double standards+};',
      finds: [{ message: 'added', at: 'politicization', severity: 'low' }],
    },
    {
      redline:
        'Requests the Special Rapporteur to gather information {+and to rely only on verified sources +}and to report to the Council;',
      finds: [{ message: 'added', at: 'verified' }],
    },
  ],
})
