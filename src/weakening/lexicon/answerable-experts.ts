import { anyOf, everyPlace, upTo } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const masters = anyOf(
  ...[
    '(?:member )?states?(?: members)?',
    'governments?',
    'members(?:hip)?',
    'council',
    'bureau',
    '(?:regional )?groups?',
    'president',
    'delegations',
  ],
  ...[
    '(?:[a-z]+ )?committee',
    'board',
    'panel',
    'secretariat',
    'sponsors',
    'capitals',
    'ambassadors',
    'coordinators',
    'assembly',
    'authorities',
  ],
)
const rein = anyOf(
  ...['oversight', 'supervision', 'control', 'scrutiny', 'direction', 'authority', 'guidance', 'monitoring', 'tutelage', 'surveillance'],
  ...[
    'clearance',
    'approval',
    'authori[sz]ation',
    'endorsement',
    'inspection',
    'audit',
    'appraisal',
    'evaluation',
    'instructions',
    'orders',
  ],
)
const product = anyOf(
  ...['plans?', 'programmes?', 'schedules?', 'agendas?', 'calendars?', 'itinerar(?:y|ies)', 'lists?', 'drafts?', 'reports?', 'statements?'],
  ...['communications?', 'budgets?', 'methods?', 'methodolog(?:y|ies)', 'questionnaires?', 'findings', 'proposals?', 'terms of reference'],
  ...['press releases?', 'guidelines', 'topics?', 'themes?'],
)

const answerable: Phrase = {
  name: 'answerable to States',
  pattern: everyPlace(
    anyOf(
      `\\b(?:answerable|accountable|responsible|subordinate[d]?|subject|beholden|responsive) to (?:the |all |its |their )*${upTo(2)}${masters}\\b`,
      `\\b(?:subject to|under|plac(?:e|ed|es|ing) under|put under|remain under|come under) (?:the |an? |any )?(?:[a-z]+ )?${rein}(?: and [a-z]+)? (?:of|by|from) (?:the |an? |all )?${upTo(3)}${masters}\\b`,
      `\\b${rein} (?:that|which) (?:they|it|the [a-z ]{0,30}?${masters}) (?:may |might |shall |will |so )?(?:provide|give|issue|exercise|offer|set|decide|lay down)s?\\b`,
      `\\b${product}\\b[^;]{0,60}?\\bto (?:the |its |their |all )*${upTo(3)}${masters}\\b[^;]{0,20}?\\bfor (?:its |their |prior |the )*${upTo(1)}(?:endorsement|approval|clearance|consent|authori[sz]ation|agreement|validation|confirmation|comments?|review|vetting|correction|acceptance|concurrence)\\b`,
      `\\b(?:depart|deviat|diverg|stray|differ)[a-z]* from (?:it|them|the [a-z ]{0,30}) (?:only |solely |except |unless )`,
    ),
  ),
  triggers: [
    ...['answerable', 'accountable', 'responsible', 'subordinate', 'subordinated', 'beholden', 'responsive', 'oversight', 'supervision'],
    ...['control', 'scrutiny', 'direction', 'authority', 'guidance', 'monitoring', 'tutelage', 'clearance', 'approval', 'authorization'],
    ...['endorsement', 'inspection', 'audit', 'appraisal', 'evaluation', 'instructions', 'orders', 'consent', 'agreement', 'validation'],
    ...[
      'confirmation',
      'comments',
      'comment',
      'review',
      'vetting',
      'acceptance',
      'concurrence',
      'depart',
      'deviate',
      'departing',
      'correction',
    ],
  ],
  examples: [
    'is answerable to the States members of the Council',
    'shall be subject to oversight by a committee of States',
    'to submit a yearly programme of activities to the Bureau for endorsement',
  ],
  source: ourJudgement,
}

const told = anyOf(
  ...['communications?', 'reports?', 'findings', 'conclusions', 'letters', 'statements?', 'recommendations', 'observations', 'opinions'],
  ...['assessments?', 'appeals', 'correspondence', 'results', 'documents?', 'exchanges'],
)
const shut = anyOf(
  ...['confidential', 'undisclosed', 'unpublished', 'private', 'secret', 'embargoed', 'withheld', 'restricted', 'closed', 'internal'],
  ...[
    'not (?:be )?(?:published|made public|disclosed|released|circulated|posted|divulged|publici[sz]ed|shared)',
    'not public',
    'under embargo',
  ],
)

const keptQuiet: Phrase = {
  name: 'kept from the public',
  pattern: everyPlace(
    anyOf(
      `\\b${told}\\b[^;]{0,80}?\\b(?:shall|should|must|will|to|may|be|are|is|remain|kept|keep|stay|treated as)\\b (?:be |remain |kept |stay |treated |held |as )*(?:strictly |wholly |fully )?${shut}\\b`,
      `\\b(?:keep|hold|treat|consider|mark|classify)(?:s|ing)? (?:all |the |its |his or her |their |any )*(?:[a-z]+ ){0,2}?${told} (?:[a-z]+ ){0,4}?(?:as )?(?:strictly )?${shut}\\b`,
      `\\b(?:exceed|overstep|surpass|transgress|go beyond|stray|outside)[a-z]* (?:the |his or her |their |its )(?:[a-z]+ ){0,3}?(?:terms of reference|remit|competences?|authority|functions|powers|role|purview)\\b`,
    ),
  ),
  triggers: [
    ...['confidential', 'undisclosed', 'unpublished', 'private', 'secret', 'embargoed', 'withheld', 'restricted', 'closed', 'internal'],
    ...['published', 'public', 'disclosed', 'released', 'circulated', 'divulged', 'embargo', 'exceed', 'exceeds', 'exceeded', 'exceeding'],
    ...['overstep', 'overstepped', 'transgress', 'transgressed', 'beyond', 'outside'],
  ],
  examples: ['communications shall remain confidential', 'may have exceeded the terms of reference'],
  source: ourJudgement,
}

/** What makes a mandate holder the servant of those whom the mandate watches, or keeps what it says from being heard. */
export const answerableExperts: readonly Phrase[] = [answerable, keptQuiet]
