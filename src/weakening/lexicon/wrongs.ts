import { anyOf } from './pattern.ts'

/** To find out, to lay open, to bring to an answer: by stems. Our judgement. */
const findsOut = anyOf(
  ...['trac', 'track', 'find', 'uncover', 'establish', 'identif', 'nam', 'list', 'expos', 'unmask', 'map', 'document', 'record'],
  ...['catalogu', 'exhum', 'question', 'interrogat', 'charg', 'indict', 'tr(?:y|ies|ied)', 'jail', 'imprison', 'convict', 'sentenc'],
  ...['prosecut', 'punish', 'arrest', 'extradit', 'investigat', 'examin', 'inquir', 'gather', 'collect', 'preserv', 'secur', 'clarif'],
  ...['determin', 'verif', 'open', 'hold', 'held', 'bring', 'end', 'lift', 'waiv', 'withdraw', 'abolish', 'sanction', 'dismiss', 'suspend'],
  ...['remov', 'compensat', 'repair', 'reveal', 'disclos', 'publish'],
)

/** What was done, and those who did it: by stems. Our judgement. */
const wrongs = anyOf(
  ...['kill', 'shoot', 'massacr', 'execution', 'disappear', 'tortur', 'rape', 'abus', 'violation', 'crim', 'atrocit', 'attack', 'loot'],
  ...['arson', 'beating', 'bombing', 'bombardment', 'raid', 'assassin', 'murder', 'death', 'repression', 'crackdown', 'grave', 'command'],
  ...['officer', 'general', 'soldier', 'militia', 'gunm', 'perpetrat', 'culprit', 'offend', 'suspect', 'responsib', 'immunit', 'amnest'],
  ...[
    'impunit',
    'guilt',
    'charges',
    'evidence',
    'proof',
    'ill-treat',
    'wrong',
    'victim',
    'culpab',
    'liab',
    'breach',
    'unlawful',
    'genocid',
  ],
)

/** People told by what they did: "those who ordered", "whoever fired", "all who took part". */
const doers =
  /\b(?:those|anyone|anybody|everyone|persons|individuals|people|all|officials|officers|members of [a-z ]{3,40}) who (?:[a-z]+ly |had |have )?(?:[a-z]+ed|[a-z]*(?:gave|took|shot|fought|led|held|beat|burnt|knew|were|did|made|stood))\b|\bwhoever [a-z]+/

const onWrongs = new RegExp(`\\b${findsOut}[a-z]*\\b[^;.]{0,90}?\\b${wrongs}[a-z]*`)

/** And told the other way round: those who did it are to stand before somebody. */
const wrongsAnswered = new RegExp(
  `\\b${wrongs}[a-z]*\\b[^;.]{0,60}?\\b(?:courts?|trial|tribunals?|justice|judges?|dock|answer|charged|tried|punished|prosecuted|arrested|sentenced|extradited)\\b`,
)

/** True for an act by which what was done is found out, or somebody is to answer for it, in whatever words. */
export const answersForWrongs = (act: string): boolean => doers.test(act) || onWrongs.test(act) || wrongsAnswered.test(act)
