import { scopeTurned } from '../../../src/weakening/rules/scope-turned.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(scopeTurned, {
  passes: [
    'TITLE The effects of terrorism on the enjoyment of human rights\n{+Requests the Special Rapporteur to study the effects of terrorism on the enjoyment of human rights;+}',
    'PP1 Recognizing the effects of terrorism on [-communities-]{+families and communities+},',
    'Urges States to protect all persons from [-violence-]{+the effects of terrorism+};',
    'OP1 Decides to extend the mandate of Special Rapporteur for one year, with the following tasks:\nOP1(a) To examine [-violations-]{+violations and abuses of human rights+};',
  ],
  catches: [
    {
      redline: 'Condemns all [-violations-]{+the impact+} of [-human rights-]{+sanctions on trade+} in the ports of Aldovia;',
      finds: [{ message: 'turned', severity: 'medium' }],
    },
    {
      redline: '{+Decides that the Special Rapporteur shall concentrate on the misuse of human rights by groups in the ports;+}',
      finds: [{ message: 'turned', at: 'misuse of human rights' }],
    },
    {
      redline: '{+Invites the Special Rapporteur to examine how foreign-funded organizations impair the life of fishers;+}',
      finds: [{ message: 'turned', at: 'foreign-funded organizations impair' }],
    },
    {
      redline:
        'OP1 Decides to extend the mandate of Special Rapporteur for one year, with the following tasks:\nOP1(a) To report on [-violations committed in the course of counter-terrorism operations-]{+the effects of terrorism on the enjoyment of human rights+};',
      finds: [{ message: 'turned', at: 'the effects of terrorism', severity: 'high' }],
    },
    {
      redline:
        'Requests the Special Rapporteur to report on [-violations committed while countering terrorism-]{+the negative effects of terrorism+};',
      finds: [{ message: 'turned', at: 'the negative effects of terrorism', severity: 'high' }],
    },
  ],
})
