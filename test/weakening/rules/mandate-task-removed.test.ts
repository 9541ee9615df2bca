import { mandateTaskRemoved } from '../../../src/weakening/rules/mandate-task-removed.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(mandateTaskRemoved, {
  passes: [
    `Requests the Special Rapporteur to carry out the following tasks:
OP1(a) To monitor the situation of human rights in Aldovia;
OP1(b) To [-collect-]{+gather+} information from all sources;`,
    `Requests the Special Rapporteur to carry out the following tasks:
OP1(a) To monitor the situation of human rights in Aldovia;
OP1(b) [-To receive and examine communications from victims of torture and their families;-]
OP1(c) To report to the Council;
OP1(d) {+To receive and examine communications from victims of torture, their families and their lawyers;+}`,
    `Urges Aldovia to take the following steps:
OP1(a) To release prisoners;
OP1(b) [-To open the prisons to visits;-]`,
    `Requests the Special Rapporteur to carry out the following tasks:
OP1(a) To monitor the situation of human rights in Aldovia;
OP1(b) [-To receive and examine communications from victims of torture;-] <- 88/4`,
  ],
  catches: [
    {
      redline: `Requests the Special Rapporteur to carry out the following tasks:
OP1(a) To monitor the situation of human rights in Aldovia;
OP1(b) [-To receive and examine communications from the victims of torture;-]
OP1(c) {+To keep a diary;+}`,
      finds: [{ message: 'removed', at: 'victims of torture' }],
    },
    {
      redline: `Requests the Special Rapporteur to carry out the following tasks:
OP1(a) To monitor the situation of human rights in Aldovia;
OP1(b) [-To collect and preserve evidence of violations with a view to accountability;-]
OP1(c) To report to the Council;`,
      finds: [{ message: 'removed', at: 'preserve evidence', severity: 'high' }],
    },
  ],
})
