import { actorDropped } from '../../../src/weakening/rules/actor-dropped.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(actorDropped, {
  passes: [
    `Urges Aldovia to protect journalists and teachers in every province of the country;
[-Invites States, lawyers, journalists and teachers to take part in the drafting of the law;-]
{+Invites States, lawyers, judges, journalists and teachers to share in the drafting of the law;+}`,
    'Urges Aldovia to protect all [-civilians-]{+individuals+} from the effects of its arms in every province;',
    'Invites non-governmental organizations {+with experience of the subject +}to take part in the meeting;',
  ],
  catches: [
    {
      redline: `[-Calls upon States and invites lawyers, journalists, teachers and trade unions to contribute to these tasks;-]
{+Urges Aldovia to open its ports;+}`,
      finds: [{ message: 'dropped', at: 'lawyers', severity: 'medium' }],
      oneWay: true,
    },
    {
      redline: `Encourages States to seek assistance in carrying out their duties[- as regards older persons-] in every province of the country;
[-Decides that the theme of the next panel discussion will be the rights of older persons;-]
{+Decides to hold a panel discussion on the right to water;+}`,
      finds: [{ message: 'themed', at: 'older persons', severity: 'low' }],
    },
    {
      redline: 'Invites civil society actors[-, including non-governmental organizations,-] to take part in the meeting of the council;',
      finds: [{ message: 'vague', severity: 'low' }],
    },
    {
      redline: 'Invites non-governmental organizations {+in consultative status +}to take part in the meeting;',
      finds: [{ message: 'narrowed', at: 'consultative status', severity: 'medium' }],
    },
    {
      redline: 'Invites {+duly registered +}civil society organizations to take part in the meeting;',
      finds: [{ message: 'narrowed', at: 'duly registered' }],
    },
    {
      redline: 'Urges Aldovia to protect journalists[-, lawyers-] and teachers from attacks in every province of the country;',
      finds: [{ message: 'dropped', at: 'lawyers' }],
    },
  ],
})
