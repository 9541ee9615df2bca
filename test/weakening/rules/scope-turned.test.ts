import { scopeTurned } from '../../../src/weakening/rules/scope-turned.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(scopeTurned, {
  passes: [
    'Requests the Office of the High Commissioner to report on its panel{+, with posts on loan instead of posts of its own+};',
    'Condemns all acts of [-intimidation-]{+violence+} against journalists;',
    '{+Requests the Special Rapporteur to examine violations committed against the media and those who own it;+}',

    'Requests the Special Rapporteur to examine how [-emergency powers-]{+surveillance laws+} are used to restrict the press;',
    'Requests the Special Rapporteur to examine in the next report how [-violence at sea-]{+life at sea+} affects fishers;',

    'TITLE The effects of terrorism on the enjoyment of human rights\n{+Requests the Special Rapporteur to study the effects of terrorism on the enjoyment of human rights;+}',
    'PP1 Recognizing the effects of terrorism on [-communities-]{+families and communities+},',
    'Urges States to protect all persons from [-violence-]{+the effects of terrorism+};',
    'OP1 Decides to extend the mandate of Special Rapporteur for one year, with the following tasks:\nOP1(a) To examine [-violations-]{+violations and abuses of human rights+};',
  ],
  catches: [
    {
      redline: '{+Requests the Special Rapporteur to dedicate the next two years entirely to festivals rather than to complaints;+}',
      finds: [{ message: 'turned', at: 'rather than to complaints', severity: 'high' }],
    },
    {
      redline: '{+Decides that matters of policing shall fall outside the purview of the mandate;+}',
      finds: [{ message: 'turned', at: 'outside the purview' }],
    },
    {
      redline: '{+Redirects the mandate towards the study of harbours;+}',
      finds: [{ message: 'turned', at: 'Redirects the mandate' }],
    },
    {
      redline: '{+Decides that the mandate shall include the behaviour of students who strike;+}',
      finds: [{ message: 'turned', at: 'behaviour of students' }],
    },
    {
      redline: 'Condemns all acts of [-intimidation against dockers-]{+lawlessness on the part of strikers+} in Aldovia;',
      finds: [{ message: 'turned', at: 'lawlessness on the part of strikers' }],
    },
    {
      redline: '{+Invites the Independent Expert to study the bounds within which petitions may be used;+}',
      finds: [{ message: 'turned', at: 'bounds within which' }],
    },
    {
      redline: '{+Requests the Special Rapporteur to give priority to the contribution of States to safe fishing;+}',
      finds: [{ message: 'turned', at: 'contribution of States', severity: 'medium' }],
    },
    {
      redline:
        '{+Decides that, for the purposes of the mandate, the responsibility of associations of fishers shall be examined as well;+}',
      finds: [{ message: 'turned', at: 'responsibility of associations' }],
    },
    {
      redline: 'PP1 Concerned at inquiries into [-violations by the police-]{+challenges facing the authorities on the coast+},',
      finds: [{ message: 'turned', at: 'challenges facing', severity: 'low' }],
    },
    {
      redline:
        'Requests the Special Rapporteur to examine how [-emergency powers are used to restrict the press-]{+the press is used to entertain+};',
      finds: [{ message: 'left', at: 'emergency powers', severity: 'high' }],
    },
    {
      redline: `[-Requests the Working Group to report on abuses committed by fishing companies;-]
{+Requests the Working Group to report on the contribution of fishing companies to growth;+}`,
      finds: [{ message: 'left', at: 'abuses' }],
      oneWay: true,
    },
    {
      redline: '{+Requests the Special Rapporteur to look into the duties that individuals owe to their village;+}',
      finds: [{ message: 'turned', at: 'duties that individuals owe' }],
    },

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
