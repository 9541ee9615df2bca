import type { Sentence } from '../sentence.ts'
import { anyOf } from './pattern.ts'
import { ourJudgement } from './phrase.ts'
import { aHolder, aState, holderWords } from './roles.ts'

const overseers = anyOf(
  aState,
  ...[
    'president of the (?:human rights )?council',
    'bureau',
    'regional groups?',
    '(?:regional |group )?coordinators?',
    'committee',
    'panel',
    'consultative group',
    'permanent missions',
  ],
  ...['coordination committee', 'the council', 'secretariat', 'advisory group', 'legal (?:counsel|adviser)'],
)
/** What a mandate holder does and makes. */
const doings = anyOf(
  ...['communications?', 'statements?', 'reports?', 'visits?', 'findings', 'conclusions', 'recommendations', 'press releases?'],
  ...[
    'publications?',
    'messages?',
    'letters?',
    'appeals?',
    'inquiries',
    'questions',
    'contacts?',
    'interviews?',
    'speeches',
    'interventions?',
  ],
  ...[
    'opinions?',
    'conduct',
    'work',
    'performance',
    'activit(?:y|ies)',
    'plans?(?: of (?:work|activities))?',
    'programmes? of work',
    'methods',
    'wording',
  ],
  ...['sources', 'itinerar(?:y|ies)', 'travel', 'tone', 'language', 'behaviour'],
)

/** New paragraphs that take hold of a mandate holder, told by who does what to whom. */
export const controlSentences: readonly Sentence[] = [
  {
    name: 'the holder is to hold back',
    triggers: holderWords,
    kinds: [
      new RegExp(
        `^[^;]{0,40}?\\b${aHolder}\\b[^;]{0,140}? (?:to|shall|should|must|will|may) (?:[a-z]+ly )?(?:not\\b|refrain|abstain|desist|cease|forbear|avoid|eschew|forgo|confine|limit|restrict|curtail|withhold|moderate|temper|exercise (?:[a-z]+ )?(?:restraint|discretion|caution)|keep (?:to|within|silent|confidential))`,
      ),
    ],
    unless:
      /\b(?:states?|governments?|authorities|parties) (?:[a-z]+ ){0,3}?(?:to|shall|should|must) (?:[a-z]+ly )?(?:refrain|desist|abstain|cease|avoid)|\bduplication\b|\boverlap/,
    examples: ['Requests the Special Rapporteur to desist from contacts with parliamentarians of the countries concerned'],
    source: ourJudgement,
  },
  {
    name: 'the holder is to lay open',
    triggers: holderWords,
    kinds: [
      new RegExp(
        `\\b${aHolder}\\b[^;]{0,120}? (?:to|shall|should|must|will) (?:[a-z]+ly )?(?:disclos|declar|reveal|justif|explain|account for|substantiat|divulg|answer for|demonstrat|lay open|communicate the)`,
      ),
      /\b(?:sources?|origin|informants?|fund(?:s|ing)|financ\w+|donations|support|methods?|methodology|criteria|choices?|selection|interests?|affiliations?|reasons)\b/,
    ],
    examples: ['Requires the Special Rapporteur to disclose the origin of the information relied upon'],
    source: ourJudgement,
  },
  {
    name: 'others look over the work',
    triggers: holderWords,
    kinds: [
      new RegExp(
        `\\b(?:complain\\w*|grievances?|objections?|reproach\\w*|review\\w*|assess\\w*|apprais\\w*|evaluat\\w*|supervis\\w*|overs(?:ee|ight)\\w*|accompan\\w+|guid(?:e|es|ing|ance)|steer\\w*|vet(?:s|ted|ting)?|scrutin\\w+|inspect\\w*|audit\\w*|rat(?:e|es|ing)|mark|verif\\w+|look over|pass judge?ment)\\b[^;]{0,70}?\\b(?:${doings} (?:of|by|from|made by|issued by)|against|about) (?:the |any |a |all )?(?:[a-z]+ ){0,3}?${aHolder}`,
      ),
      new RegExp(`\\b${overseers}\\b`),
    ],
    unless: /\b(?:recommendations (?:made|contained)|implement\w* the recommendations|universal periodic review|follow-up to)\b/,
    examples: [
      'Invites States to submit to the President of the Human Rights Council any complaint about the conduct of the Special Rapporteur',
      'Decides to establish a consultative group of five States to accompany the work of the Special Rapporteur',
    ],
    source: ourJudgement,
  },
  {
    name: 'the work takes a prescribed way',
    triggers: holderWords,
    kinds: [
      new RegExp(
        `\\bthat (?:every|all|any|each|no|the|future|henceforth)\\b[^;]{0,50}?\\b${doings} (?:of|by|from|made by|issued by|addressed by) (?:the |any |a |all )?(?:[a-z]+ ){0,3}?${aHolder}[^;]{0,160}? (?:shall|must|may|are to|is to|should|will|can) (?!(?:also |then |each |in future )?(?:continue|present|report|include|receive|remain|contribute|be (?:followed|presented|considered|submitted|discussed|made (?:public|available)|translated|held|continued|given|provided|integrated|taken)))`,
      ),
    ],
    examples: ['Decides that every communication of the Special Rapporteur shall pass through the permanent missions'],
    source: ourJudgement,
  },
  {
    name: 'the holder goes through others',
    triggers: holderWords,
    kinds: [
      new RegExp(
        `^[^;]{0,40}?\\b${aHolder}\\b[^;]{0,80}? (?:to|shall|should|must|will) (?:[a-z]+ly |first )?(?:clear|coordinat|agree|discuss|shar|submit|show|settl|concert|vet|refer|transmit)`,
      ),
      new RegExp(`\\b${doings}\\b[^;]{0,60}? (?:with|to|by|through|from) (?:the |its |their )?(?:[a-z]+ ){0,2}?${overseers}\\b`),
      /\b(?:all|every|each|any|before|beforehand|in advance|prior|first|draft|press|approval|endorsement|clearance|opinion|consent|review)\b/,
    ],
    unless: /\b(?:to|present(?:ed)? to|submit(?:ted)? to) the (?:human rights council|council|general assembly)\b|\bsecretary-general\b/,
    examples: ['Urges the Special Rapporteur to clear all press statements with the President of the Human Rights Council'],
    source: ourJudgement,
  },
  {
    name: 'the word of the State goes with it',
    triggers: holderWords,
    kinds: [
      new RegExp(`^[^;]{0,40}?\\b${aHolder}\\b[^;]{0,120}? (?:to|shall|should|must|will) `),
      new RegExp(
        `\\b(?:explanations?|repl(?:y|ies)|comments?|views?|observations?|responses?|positions?|versions?|rebuttals?|clarifications?|objections?)\\b[^,;]{0,40}\\b(?:of|by|from|furnished|supplied|given|offered|raised|expressed)\\b[^,;]{0,24}\\b${aState}\\b|\\b${aState}\\b[^,;]{0,30}\\b(?:to (?:comment|respond|reply|object|rebut|explain|clarify)|their (?:comments|views|replies|responses))\\b`,
      ),
    ],
    unless: /\b(?:civil society|stakeholders|organi[sz]ations|victims|questionnaires?|member states)\b/,
    examples: [
      'Requests the Special Rapporteur to accompany each allegation with the explanation furnished by the State',
      'Asks the Special Rapporteur to give Governments ninety days to comment before any report is issued',
    ],
    source: ourJudgement,
  },
  {
    name: 'on sanctioned sources alone',
    triggers: holderWords,
    kinds: [
      new RegExp(`^[^;]{0,40}?\\b${aHolder}\\b`),
      /\b(?:only|solely|exclusively|nothing but|no other than|confined to|limited to)\b/,
      /\b(?:official|verified|verifiable|authenticated|attest\w*|confirmed|corroborated|government(?:al)?|accredited|substantiated)\b/,
      /\b(?:information|sources?|facts?|events?|documents?|data|allegations?|reports?|testimon\w+|evidence|organi[sz]ations)\b/,
    ],
    examples: ['Calls upon the Special Rapporteur to refer only to events that official documents attest'],
    source: ourJudgement,
  },
  {
    name: 'how the holder behaves',
    triggers: holderWords,
    kinds: [
      new RegExp(
        `\\b${aHolder}\\b[^;]{0,60}?\\b(?:duty|need|obligation|requirement|responsibility|to|shall|should|must)\\b[^;]{0,30}?\\b(?:show|exercis|observ|maintain|respect|display|keep|uphold|demonstrat)\\w*\\b[^;]{0,40}?\\b(?:moderation|restraint|discretion|impartiality|neutrality|reserve|courtesy|balance|objectivity|humility|confidentiality|diplomacy|even-handedness|caution)\\b|\\bwhether (?:the |any |all )?${aHolder}\\b[^;]{0,40}?\\b(?:kept|complied|adhered|observed|exceeded|acted|respected|stayed|remained|performed)\\b`,
      ),
    ],
    examples: [
      'Reminds the Special Rapporteur of the duty to show moderation in public',
      'Decides to review every two years whether mandate holders have kept to their terms of reference',
    ],
    source: ourJudgement,
  },
]
