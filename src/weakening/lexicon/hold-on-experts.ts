import { anyOf, everyPlace, upTo } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const states = anyOf(
  'states?',
  'governments?',
  'authorit(?:y|ies)',
  'countr(?:y|ies)',
  'capitals?',
  'delegations?',
  'ambassadors',
  'missions? concerned',
)
const others = anyOf(states, '(?:regional )?groups?', 'bureau', 'coordinators', 'president of the council', 'council')
const expert = anyOf(
  ...[
    'special rapporteurs?',
    'independent experts?',
    'working group',
    'mandate[- ]holders?',
    'special procedures',
    'experts?',
    'commission',
  ],
  ...['mission', 'mechanism', 'rapporteurs?'],
)
const theText = anyOf(
  ...[
    'reports?',
    'drafts?',
    'findings',
    'conclusions',
    'text',
    'papers?',
    'recommendations',
    'statements?',
    'communications?',
    'observations',
  ],
  ...['press releases?', 'results', 'assessments?', 'opinions?'],
)
const madeKnown = anyOf(
  ...[
    'issued',
    'published',
    'released',
    'made public',
    'known',
    'finali[sz]ed',
    'submitted',
    'presented',
    'circulated',
    'printed',
    'tabled',
  ],
  ...['adopted', 'transmitted', 'disseminated', 'distributed', 'public', 'out', 'sent', 'delivered', 'disclosed', 'completed'],
)
const speaking = anyOf(
  ...['speaking', 'publishing', 'releasing', 'issuing', 'reporting', 'addressing', 'presenting', 'submitting', 'finali[sz]ing', 'making'],
  ...['going public', 'commenting', 'approaching', 'any publication', 'any statement', 'any public', 'disclosing', 'transmitting'],
)
const earlier = anyOf('before', 'prior to', 'ahead of', 'in advance of', 'well before', 'well ahead of', 'until')

const heardFirst: Phrase = {
  name: 'heard before anybody else',
  pattern: everyPlace(
    anyOf(
      `\\b${states}\\b[^;]{0,120}?\\b${earlier} (?:it |they |these |those |the [a-z ]{0,30}|this |any of them )(?:is |are |become[s]? |goe?s? |has been |have been |may be )?(?:so )?${madeKnown}\\b`,
      `\\b${states}\\b[^;]{0,80}?\\b${earlier} ${speaking}\\b`,
      `\\b${earlier} ${speaking}\\b[^;]{0,80}?\\b${states}\\b`,
      `\\b(?:let|allow|enable|permit|give|afford|grant|accord|offer|provide|invite)(?:s|ing)? ${upTo(3)}${states}\\b[^;]{0,60}?\\b(?:read|see|review|check|correct|amend|rectify|revise|comment|respond|reply|react|rebut|answer|examine|object|verify|consult|inspect|weigh|(?:thirty|sixty|ninety|[0-9]+|forty-five|ten|fifteen) (?:working )?(?:days|weeks))\\b`,
      `\\b(?:discuss|agree|clear|settle|reconcile|negotiate|harmoni[sz]e|coordinate|vet|check|verify|share)(?:s|ing)? (?:[a-z]+ )?(?:the |its |his or her |their |any )?(?:draft |preliminary |main |key )?${theText} (?:and [a-z]+ )?(?:with|by) ${upTo(3)}${states}\\b`,
      `\\b(?:modify|amend|correct|adapt|revise|adjust|redraft) (?:it|them|the (?:draft|report|text|findings))\\b(?: accordingly)?`,
      `\\b${theText}\\b[^;]{0,60}?\\b(?:modified|amended|corrected|revised|adjusted|redrafted) (?:accordingly|in the light of|as (?:proposed|suggested|requested)|at the request|to reflect)\\b`,
    ),
  ),
  triggers: [
    ...[
      'before',
      'prior',
      'ahead',
      'advance',
      'until',
      'let',
      'allow',
      'allowing',
      'enable',
      'permit',
      'give',
      'giving',
      'afford',
      'grant',
    ],
    ...['accord', 'offer', 'provide', 'invite', 'discuss', 'agree', 'clear', 'settle', 'reconcile', 'negotiate', 'harmonize', 'coordinate'],
    ...['verify', 'check', 'vet', 'share', 'modify', 'amend', 'correct', 'adapt', 'revise', 'adjust', 'redraft', 'modified', 'amended'],
    ...['corrected', 'revised', 'adjusted', 'redrafted'],
  ],
  examples: [
    'to let the Government read and correct reports before they are issued',
    'to afford the States mentioned thirty days in which to react',
    'to discuss the findings with the authorities concerned',
  ],
  source: ourJudgement,
}

const remarks = anyOf(
  ...[
    'remarks',
    'comments?',
    'views',
    'repl(?:y|ies)',
    'responses?',
    'rejoinders?',
    'objections',
    'corrections',
    'positions?',
    'statements?',
  ],
  ...['observations', 'clarifications?', 'answers?', 'rebuttals?', 'version', 'explanations?', 'reservations', 'account'],
)

const carriedBeside: Phrase = {
  name: 'carries what the State says',
  pattern: everyPlace(
    anyOf(
      `\\b(?:enclos|append|annex|attach|includ|publish|carr|incorporat|insert|reproduc|print|accompan|add|join|reflect|contain)(?:e|ed|es|ing|y|ied|s)? ${upTo(7)}${remarks} (?:of|by|from|made by|furnished by|supplied by|received from|submitted by|provided by) ${upTo(4)}${states}\\b`,
      `\\b(?:accompanied|preceded|followed|supplemented) by (?:the )?${remarks} (?:of|by|from) ${upTo(4)}${states}\\b`,
      `\\b(?:facts?|information|allegations|findings|matters|events|evidence|data|incidents|cases) (?:which |that |as )?(?:(?:is|are|has been|have been) )?(?:duly |first |fully |officially |only )?(?:acknowledged|admitted|recogni[sz]ed|conceded|accepted|agreed|not contested|uncontested|endorsed|authenticated|certified|attested) by ${upTo(4)}${states}\\b`,
      `\\b(?:acknowledged|admitted|conceded|endorsed|certified|attested|authenticated) by ${upTo(3)}${states}\\b`,
    ),
  ),
  triggers: [
    ...['remarks', 'comments', 'views', 'reply', 'replies', 'response', 'responses', 'rejoinder', 'objections', 'corrections', 'position'],
    ...['statement', 'statements', 'observations', 'clarifications', 'answers', 'rebuttal', 'version', 'explanations', 'reservations'],
    ...['account', 'acknowledged', 'admitted', 'recognized', 'conceded', 'accepted', 'endorsed', 'authenticated', 'certified', 'attested'],
    ...['contested', 'uncontested', 'agreed', 'positions', 'comment', 'answer'],
  ],
  examples: ['to enclose with every report the remarks of the Governments', 'to facts acknowledged by the State'],
  source: ourJudgement,
}

const judges = anyOf(
  ...[
    'panel',
    'group',
    'committee',
    'board',
    'body',
    'bureau',
    'troika',
    'ambassadors',
    'president',
    'council',
    'members',
    'commission of jurists',
  ],
  ...['representatives', 'coordinators', 'chair', 'states'],
)
const judged = anyOf(
  ...[
    'examine',
    'review',
    'assess',
    'appraise',
    'evaluate',
    'consider',
    'inquire',
    'discuss',
    'monitor',
    'judge',
    'scrutini[sz]e',
    'supervise',
  ],
  ...['audit', 'verify', 'oversee', 'rate', 'appreciate'],
)
const conduct = anyOf(
  ...['conduct', 'performance', 'functions', 'behaviou?r', 'compliance', 'non-compliance', 'adherence', 'impartiality', 'objectivity'],
  ...['manner in which', 'way in which', 'how', 'working methods', 'methods of work', 'discharge', 'fitness', 'integrity', 'work'],
)

const calledToAccount: Phrase = {
  name: 'called to account by States',
  pattern: everyPlace(
    anyOf(
      `\\b(?:lodge|bring|file|rais|submit|voic|register|address|present|mak|lay|tak up)(?:e|es|ed|ing|s)? (?:any |formal |their |a |such )*(?:complaints?|grievances?|objections?|concerns|protests?|reservations|representations) (?:about|against|over|concerning|regarding|with regard to|with respect to|on|relating to) ${upTo(6)}(?:${expert}|${conduct})\\b`,
      `\\b(?:complaints?|grievances?|protests?) (?:of|by|from) ${upTo(3)}${states} (?:about|against|over|concerning|regarding) ${upTo(6)}${expert}\\b`,
      `\\b${judges}\\b[^;]{0,80}?\\b(?:shall|may|will|to|should) (?:[a-z]+ly )?${judged}\\b[^;]{0,80}?\\b${conduct}\\b[^;]{0,80}?\\b(?:${expert}|his or her|their) (?:functions|has|have|work|mandate|conduct)?`,
      `\\b(?:call|bring)(?:s|ed|ing)? ${upTo(8)}to order\\b`,
      `\\b(?:reprimand|censure|admonish|caution|warn|suspend|recall|dismiss|replace|remove|relieve|sanction|rebuke|discipline)(?:s|ed|ing)? (?:of |from )?(?:the |any |a )?(?:[a-z]+ ){0,2}?${expert}\\b`,
      `\\b${expert}\\b[^;]{0,40}?\\b(?:be|being) (?:reprimanded|censured|admonished|cautioned|suspended|recalled|dismissed|removed|relieved|called to order|disciplined)\\b`,
      `\\b(?:exceed(?:s|ed|ing)?|overstep(?:s|ped|ping)?|go(?:es|ing)? beyond|depart(?:s|ed|ing)? from|outside) (?:the |his or her |their |its )?(?:[a-z]+ ){0,3}?mandate\\b|\\bmandate is exceeded\\b`,
    ),
  ),
  triggers: [
    ...['complaint', 'complaints', 'grievance', 'grievances', 'objection', 'objections', 'concerns', 'protest', 'protests', 'reservations'],
    ...['representations', 'examine', 'review', 'assess', 'appraise', 'evaluate', 'consider', 'inquire', 'discuss', 'monitor', 'judge'],
    ...['scrutinize', 'supervise', 'audit', 'verify', 'oversee', 'order', 'reprimand', 'reprimanded', 'censure', 'censured', 'admonish'],
    ...['caution', 'warn', 'suspend', 'suspended', 'recall', 'recalled', 'dismiss', 'dismissed', 'replace', 'remove', 'removed', 'relieve'],
    ...['relieved', 'sanction', 'rebuke', 'discipline', 'exceed', 'exceeds', 'exceeded', 'exceeding', 'overstep', 'oversteps', 'beyond'],
    ...['outside', 'depart', 'departs', 'rate'],
  ],
  examples: [
    'States may lodge grievances about the Special Rapporteur with a panel of ambassadors',
    'a group of five ambassadors shall examine the way in which the Independent Expert has carried out his or her functions',
    'may call the Special Rapporteur to order',
  ],
  source: ourJudgement,
}

const choice = anyOf(
  ...[
    'choice',
    'selection',
    'topics?',
    'themes?',
    'subjects?',
    'countries',
    'programmes?',
    'agenda',
    'itinerar(?:y|ies)',
    'priorities',
    'plans?',
  ],
  ...['methodolog(?:y|ies)', 'methods', 'sources', 'visits', 'terms of reference', 'schedule', 'interlocutors', 'places'],
)

const choicesShared: Phrase = {
  name: 'others choose with the expert',
  pattern: everyPlace(
    anyOf(
      `\\b(?:coordinat|agre|settl|determin|discuss|decid|clear|negotiat|establish|draw up|select|choos|fix|defin|set|arrang|concert)(?:e|es|ed|ing|s)? (?:up|on|upon )?${upTo(3)}${choice}\\b[^;]{0,60}?\\b(?:with|jointly with|together with|in agreement with|by agreement with|in concert with) ${upTo(4)}${others}\\b`,
      `\\b${choice}\\b[^;]{0,40}?\\b(?:be|is|are) (?:decided|agreed|determined|approved|selected|chosen|set|coordinated|settled|fixed)(?: upon)? (?:by|with|together with|jointly with) ${upTo(3)}${others}\\b`,
      `\\b(?:seek|obtain|secure|await|request|solicit|receive)(?:s|ing)? (?:the |any )?(?:prior |express |written |formal |explicit )?(?:accord|consent|agreement|approval|green light|permission|authori[sz]ation|clearance|assent|concurrence|leave|blessing|instructions?|guidance|directions) (?:of|from|by) ${upTo(3)}${others}\\b`,
      `\\b(?:take|accept|receive|follow|act (?:up)?on|heed)(?:s|ing)? (?:the )?(?:instructions|guidance|directions|orders|orientations?) (?:of|from|by|given by) ${upTo(3)}${others}\\b`,
      `\\bnot (?:to )?(?:pronounc|comment|speak|interven|nam|express|tak (?:a |any )?position|giv (?:an |any )?opinion|publici[sz]|refer|mention|address|disclos)[a-z]*\\b`,
    ),
  ),
  triggers: [
    ...['coordinate', 'coordinating', 'agree', 'agreed', 'settle', 'determine', 'determined', 'discuss', 'decide', 'decided', 'clear'],
    ...['negotiate', 'establish', 'select', 'selected', 'choose', 'chosen', 'fix', 'define', 'set', 'arrange', 'concert', 'draw'],
    ...['approved', 'accord', 'consent', 'agreement', 'approval', 'light', 'permission', 'authorization', 'clearance', 'assent', 'leave'],
    ...['concurrence', 'blessing', 'instructions', 'guidance', 'directions', 'orders', 'not', 'coordinated'],
  ],
  examples: [
    'to coordinate the choice of countries and of topics with the regional groups',
    'to seek the accord of the capital concerned',
    'not to pronounce on matters before national courts',
  ],
  source: ourJudgement,
}

/** What gives States and their groups a hold on a mandate holder: a first look, a last word, a rod or a hand on the wheel. */
export const holdOnExperts: readonly Phrase[] = [heardFirst, carriedBeside, calledToAccount, choicesShared]
