import { praiseAdded } from '../../../src/weakening/rules/praise-added.ts'
import { testRule } from '../../support/test-rule.ts'

const added = (redline: string, at: string) => ({ redline, finds: [{ message: 'added', at, severity: 'low' }] })

testRule(praiseAdded, {
  passes: [
    'OP1 Condemns{+, in particular,+} the attacks on fishers;',
    'OP1 Condemns{+, while recalling its previous resolutions,+} the attacks on fishers;',
    'OP1 Welcomes{+, while mindful of the progress made,+} the report on fishers;',
  ],
  catches: [
    added('OP1 Condemns{+, although encouraged by recent reforms,+} the attacks on fishers;', 'although encouraged by recent reforms'),
    added(
      'OP1 Deplores{+, while recognizing the difficult circumstances in which institutions operate,+} the attacks on fishers;',
      'while recognizing the difficult circumstances',
    ),
    added('OP1 Condemns{+, without prejudice to the laudable efforts under way,+} the attacks on fishers;', 'without prejudice'),
    added('OP1 Condemns{+, while commending the Government for its openness,+} the attacks on fishers;', 'commending the Government'),
  ],
})
