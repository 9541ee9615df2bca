import { actorDropped } from '../../../src/weakening/rules/actor-dropped.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(actorDropped, {
  passes: [
    'Urges Aldovia to protect all [-civilians-]{+individuals+} from the effects of its arms in every province;',
    'Invites non-governmental organizations {+with experience of the subject +}to take part in the meeting;',
  ],
  catches: [
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
