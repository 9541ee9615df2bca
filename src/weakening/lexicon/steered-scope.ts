import { anyOf, everyPlace } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const looks = anyOf(
  ...['concentrat', 'focus', 'deal', 'devot', 'address', 'direct', 'examin', 'cover', 'cent(?:re|er)', 'orient', 'dedicat', 'look'],
  ...['attend', 'inquir', 'concern', 'relat', 'pertain', 'extend', 'be about'],
)
/** As a verb, not as the noun of the same form. */
const isTo = '(?:to|shall|should|will|would|may|must|henceforth|hereafter|primarily|mainly)'
const alone = anyOf('solely', 'only', 'exclusively', 'alone', 'nothing but', 'purely')
const inPlaceOf = anyOf(
  ...['to the exclusion of', 'rather than', 'instead of', 'in preference to', 'leaving aside', 'setting aside', 'and not (?:to|on|with)'],
  ...['as opposed to', 'without (?:going into|entering into|examining|considering|addressing)', 'and no longer'],
)
const reach = anyOf(
  'ambit',
  'scope',
  'remit',
  'purview',
  'field',
  'terms of reference',
  'mandate',
  'subject matter',
  'sphere',
  'area',
  'object',
)
const ofMandate = `(?:(?:${reach}) of (?:the |its |this |his or her )*)?(?:[a-z]+ )?mandate`

/** The object of a mandate told by what it is to leave aside: whatever is said to be looked at, something else no longer is. */
const confined: Phrase = {
  name: 'this and nothing else',
  pattern: everyPlace(
    anyOf(
      `\\b${looks}[a-z]*\\b[^;]{0,30}? ${alone} (?:with|on|to|at|the|about|upon|matters|questions|those|situations)\\b[^;]{0,60}`,
      `\\b${alone} (?:to )?${looks}[a-z]* [^;]{0,60}`,
      `\\b${isTo} (?:[a-z]+ )?${looks}[a-z]*\\b[^;]{0,160}?\\b${inPlaceOf} [^;]{0,60}`,
      `\\b(?:fall|lie|stand|remain|be placed|be put|be left)s? (?:outside|beyond) (?:of )?(?:the |its )?${ofMandate}\\b`,
      `\\b(?:excluded|exempt(?:ed)?|removed|withdrawn|taken out|carved out|left out|struck) (?:from|of) (?:the |its )?${ofMandate}\\b`,
      `\\bmandate\\b[^;]{0,60}?\\b(?:not|no longer|cease to) (?:[a-z]+ )?(?:extend|cover|include|apply|concern|relate|encompass|reach|comprise|embrace|touch|be concerned|be construed)[a-z]*\\b`,
      `\\bnot (?:fall|come|be) (?:[a-z]+ )?(?:within|under|covered by|part of) (?:the |its )?${ofMandate}\\b`,
    ),
  ),
  triggers: [
    ...[
      'solely',
      'only',
      'exclusively',
      'alone',
      'purely',
      'nothing',
      'exclusion',
      'rather',
      'instead',
      'preference',
      'leaving',
      'setting',
    ],
    ...[
      'not',
      'longer',
      'cease',
      'opposed',
      'without',
      'place',
      'outside',
      'beyond',
      'excluded',
      'exempt',
      'exempted',
      'removed',
      'withdrawn',
    ],
    ...['taken', 'carved', 'left', 'struck'],
  ],
  examples: [
    'to deal solely with the achievements of States',
    'to focus on good examples, to the exclusion of individual cases',
    'shall fall outside the ambit of the mandate',
    'the mandate shall not extend to the armed forces',
  ],
  source: ourJudgement,
}

const turns =
  '(?:re-?(?:orient|focus|direct|cent(?:re|er)|balanc|defin|fram|shap|calibrat|position|interpret|align)|shift|turn|narrow|confin|steer|divert|tilt|swing)(?:e?s|ing|ed?|s?s(?:es|ing|ed))?'

/** The mandate, its focus or its emphasis as the object of a verb that turns. */
const reoriented: Phrase = {
  name: 'the mandate is turned',
  pattern: everyPlace(
    anyOf(
      `\\b${turns} (?:the |its |this |his or her )*(?:(?:main |primary |central )?(?:focus|scope|object|emphasis|attention|priorities|orientation|direction|weight|accent|ambit|remit|thrust|subject) (?:of (?:the |its |this )*)?)?(?:work of the )?(?:[a-z]+ )?mandate\\b(?: (?:towards?|to|onto|in the direction of|from) [^;]{0,80})?`,
      '\\b(?:focus|scope|object|emphasis|attention|orientation|direction|thrust) of (?:the |its |this )(?:[a-z]+ )?mandate [^;]{0,30}?\\b(?:shift|turn|move|pass|be (?:shifted|turned|moved|redirected|reoriented|refocused))(?:s|ed)?\\b[^;]{0,80}',
    ),
  ),
  triggers: [
    ...['reorients', 'reorient', 'reoriented', 'reorienting', 'refocus', 'refocuses', 'refocused', 'redirect', 'redirects', 'redirected'],
    ...['recentre', 'rebalance', 'redefine', 'redefines', 'reframe', 'reshape', 'recalibrate', 'reinterpret', 'realign', 'shift', 'shifts'],
    ...[
      'shifted',
      'turn',
      'turns',
      'turned',
      'narrow',
      'narrows',
      'confine',
      'confines',
      'steer',
      'divert',
      'tilt',
      'move',
      'moved',
      'pass',
    ],
    ...['re-orient', 're-focus', 'reposition'],
  ],
  examples: [
    'reorients the mandate towards',
    'to shift the focus of the mandate from abuses to',
    'the emphasis of the mandate shall be moved to',
  ],
  source: ourJudgement,
}

const people = anyOf(
  ...['private (?:persons|individuals|parties|citizens|actors|entities)', 'individuals', 'citizens', 'protest(?:e|o)rs?', 'demonstrators?'],
  ...['activists?', 'opponents?', 'journalists?', 'media', 'bloggers?', 'press', 'defenders?', 'associations', 'non-governmental'],
  ...['civil society', 'trade unions?', 'migrants?', 'refugees?', 'minorities', 'critics', 'dissidents?', 'complainants?', 'campaigners?'],
  ...[
    'non-state (?:actors|groups|entities)',
    'rights-holders',
    'strikers',
    'movements',
    'students',
    'parents',
    'lawyers',
    'witnesses',
    'detainees',
  ],
  ...['(?:persons|individuals|people|groups|organi[sz]ations|those) (?:who|that|claiming|acting|posing|operating|purporting|invoking)'],
)
const deeds = anyOf(
  ...[
    'conduct',
    'misconduct',
    'behaviou?r',
    'acts',
    'actions',
    'abuses?',
    'violations?',
    'crimes?',
    'offences',
    'excesses',
    'wrongdoing',
    'violence',
  ],
  ...['transgressions', 'breaches', 'incitement', 'lawlessness', 'infractions', 'provocations?', 'infringements?'],
)

/** What is done by those whom a mandate protects. */
export const deedsOfPeople: Phrase = {
  name: 'deeds of those whose rights are protected',
  pattern: everyPlace(
    `\\b(?:unlawful |illegal |violent |criminal |irresponsible |hostile |disorderly |unruly )?${deeds} (?:(?:committed|perpetrated|carried out|caused|engaged in|attributable|attributed) )?(?:by|to|on the part of|of) (?:the |certain |some |such |all |any )*(?:(?!against|towards?|on|upon|for|in|by|with)[a-z-]+ ){0,2}?${people}\\b`,
  ),
  triggers: [
    ...['conduct', 'misconduct', 'behaviour', 'acts', 'actions', 'abuse', 'abuses', 'violations', 'crimes', 'offences', 'excesses'],
    ...['wrongdoing', 'violence', 'transgressions', 'breaches', 'incitement', 'lawlessness', 'provocations', 'infringements', 'unlawful'],
    ...['private', 'individuals', 'citizens', 'protesters', 'demonstrators', 'activists', 'persons', 'groups', 'non-state', 'part'],
  ],
  examples: ['unlawful conduct on the part of protesters', 'abuses committed by persons who claim to act in defence of human rights'],
  source: ourJudgement,
}

/** Rights measured by what is owed for them. */
const owed: Phrase = {
  name: 'duties owed and limits set',
  pattern: everyPlace(
    anyOf(
      '\\b(?:duties|responsibilit(?:y|ies)|obligations|loyalty|allegiance|debt|respect) (?:(?:owed|due) (?:to|towards)|towards) (?:the |their |its |one.s )?(?:[a-z]+ )?(?:community|society|state|nation|family|country|others|motherland|fatherland|homeland|public|government)\\b',
      '\\b(?:limits|bounds|boundaries|limitations|restrictions) (?:within|under|subject to) which (?:[a-z]+ ){0,6}?(?:exercised|enjoyed|used|invoked|claimed|practised)\\b',
      '\\b(?:permissible|legitimate|lawful|necessary|reasonable|justified|justifiable|proper|acceptable|due) (?:limits|limitations|restrictions|bounds|boundaries) (?:of|on|to|upon) ',
      '\\b(?:limits|bounds|boundaries) (?:of|to|on|upon) (?:the |their |such |these )?(?:exercise of |enjoyment of )?(?:[a-z]+ ){0,3}?(?:rights?|freedoms?|liberties|expression|assembly|dissent|criticism)\\b',
    ),
  ),
  triggers: [
    ...['duties', 'responsibility', 'responsibilities', 'obligations', 'loyalty', 'allegiance', 'respect', 'owed', 'towards', 'limits'],
    ...['bounds', 'boundaries', 'limitations', 'restrictions', 'permissible', 'legitimate', 'lawful', 'justified', 'exercised'],
  ],
  examples: [
    'the duties owed to the community',
    'the limits within which public freedoms may be exercised',
    'permissible limitations on assembly',
  ],
  source: ourJudgement,
}

/** How a clause turns the object of a mandate, whatever it turns to, and what it turns to that is nobody's power. */
export const steeredScope: readonly Phrase[] = [confined, reoriented, deedsOfPeople, owed]
