import type { Sentence } from '../sentence.ts'
import { ourJudgement } from './phrase.ts'
import { aState } from './roles.ts'

const agreement =
  '(?:consent|concurrence|approval|agreement|authori[sz]\\w+|permission|invitation|green light|go-ahead|clearance|assent|acceptance|blessing|no[- ]objection|knowledge|accord|leave|acquiescence|endorsement|will)'

/** One of these stands wherever the work of a mechanism is named. */
const ofWork = [
  ...[
    'activity',
    'activities',
    'visit',
    'visits',
    'mission',
    'missions',
    'cooperation',
    'work',
    'report',
    'reports',
    'publication',
    'publish',
  ],
  ...[
    'published',
    'communications',
    'communication',
    'investigation',
    'investigations',
    'investigate',
    'study',
    'studies',
    'action',
    'actions',
  ],
  ...['measure', 'measures', 'step', 'steps', 'deployment', 'deploy', 'deployed', 'presence', 'fact-finding', 'monitoring', 'inquiry'],
  ...['inquiries', 'assistance', 'mandate', 'operation', 'operations', 'findings', 'conclusions', 'results', 'delegation', 'delegations'],
  ...['adviser', 'advisers', 'expert', 'experts', 'team', 'teams', 'travel', 'travels', 'entry', 'interviews', 'interview', 'itinerary'],
]

/** New paragraphs by which work waits for a State, told by the work, the bond and the agreement. */
export const consentSentences: readonly Sentence[] = [
  {
    name: 'work waits for agreement',
    triggers: ofWork,
    kinds: [
      /\b(?:activit(?:y|ies)|visits?|missions?|cooperation|work|reports?|publication|publish\w*|communications?|investigat\w+|stud(?:y|ies)|actions?|measures?|steps?|deploy\w*|presence|fact-finding|monitoring|inquir(?:y|ies)|assistance|mandate|operations?|findings|conclusions|results|delegations?|advisers?|experts?|teams?|travel\w*|entry|field work|interviews?)\b/,
      /\b(?:subject to|requir(?:e|es|ing)|conditional|conditioned|depend(?:s|ent)?|contingent|await(?:s)?|wait(?:s)? for|only|solely|exclusively|unless|until|not|never|no|without|in the absence of|rests? on|once)\b/,
      new RegExp(
        `\\b${agreement}\\b[^,;]{0,40}\\b${aState}\\b|\\b${aState}\\b[^,;]{0,30}\\b(?:${agreement}|asks?|asked|requests?|requested|invited?|invites|sought|accepts?|agree[sd]?|consents?|wish(?:es)?)\\b`,
      ),
    ],
    unless:
      /\b(?:calls upon|urges|demands) (?:the |all |upon )?(?:states?|governments?|authorities|parties)\b|\binternational humanitarian law\b|\bfree, prior and informed consent\b/,
    examples: [
      'Decides that any activity undertaken in the territory of a State shall be subject to the approval of that State',
      'Emphasizes that technical missions of the Office require the green light of the host country',
    ],
    source: ourJudgement,
  },
  {
    name: 'work is arranged with the State first',
    triggers: ofWork,
    kinds: [
      /\b(?:activit(?:y|ies)|visits?|missions?|work|publication|communications?|investigat\w+|deploy\w*|presence|monitoring|delegations?|travel|interviews?|findings|itinerar\w+)\b/,
      new RegExp(
        `\\b(?:arrang|agree|settl|coordinat|clear|negotiat|concert|notif|schedul|plan)\\w*\\b[^,;]{0,40}\\b(?:with|by|to) (?:the )?(?:[a-z]+ ){0,3}?${aState}\\b`,
      ),
      /\b(?:beforehand|in advance|prior|first|before|shall|must|(?:is|are) to)\b/,
    ],
    unless:
      /^(?:also |further )?(?:calls upon|urges|encourages|invites) (?:all |the |member )*(?:states?|governments?|authorities|parties)\b/,
    examples: ['Stresses that field work under the mandate is to be arranged beforehand with the competent ministries'],
    source: ourJudgement,
  },
]
