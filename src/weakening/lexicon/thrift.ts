import { anyOf, everyPlace, upTo } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const spend = anyOf(
  'costs?',
  'expenses?',
  'expenditures?',
  'spending',
  'outlays?',
  'travel',
  'staff(?:ing)?',
  'posts',
  'missions',
  'meetings',
  'interpretation',
  'translation',
)
const budget = anyOf(
  'programme budget',
  'regular budget',
  'budget',
  'assessed contributions',
  'finances of the (?:united nations|organi[sz]ation)',
)
const payers = anyOf(
  'sponsors?',
  'donors?',
  '(?:interested|willing|volunteering|sponsoring|individual) states',
  'well-wishers',
  'foundations',
  'benefactors',
  'contributors',
  'the private sector',
)

/** Limits on what a task may cost, as thrift, as nothing for the budget, or as somebody else's bill. */
export const thrift: readonly Phrase[] = [
  {
    name: 'thrift',
    pattern: everyPlace(
      anyOf(
        `\\b(?:limit|reduc|contain|restrict|curtail|curb|trim|minimi[sz]|economi[sz]e on|cut|cap|keep(?:ing)? down|sav|restrain)(?:e|es|ing|ting|ping|s)? (?:on |the |its |their |all |any |his or her )*(?:number of )?${spend}\\b`,
        `\\b(?:financial|budgetary|cash|liquidity|funding) (?:position|situation|crisis|difficult(?:y|ies)|constraints?|stringency|state|health|shortfall|realities)\\b`,
        `\\b(?:no|without|not have (?:any|a)|have no|not add to|nothing) ${upTo(3)}(?:bearing|effect|impact|burden|charge|call|implications?|consequences|claim)?(?: (?:up)?on| for| to)? ?(?:the )?(?:[a-z]+ )?${budget}\\b`,
        `\\b(?:regular budget|budget|funds|treasury) (?:leaves? room|so allows?|so permits?|can bear|stretch(?:es)?|suffices?|bears?)\\b`,
        `\\b(?:austerity|frugal(?:ity|ly)?|thrift(?:ily)?|parsimon\\w+|economical(?:ly)?|sparing(?:ly)?|zero(?:-| )growth|zero-cost|cost-free|free of charge|with economy)\\b`,
        '\\bat no (?:cost|expense|charge)\\b',
        '\\bno (?:additional|further|new|extra|more) (?:[a-z]+ )?(?:staff|posts?|positions?|personnel|travel|funds?|resources|expenditures?|appropriations?|costs?|interpretation|consultants?|budget)\\b',
        '\\b(?:activities|tasks|work|visits|missions|meetings)\\b[^;]{0,60}\\b(?:contributions?|funds|funding|pledges|money|financing|resources)\\b[^;]{0,60}\\b(?:cancelled|suspended|postponed|discontinued|deferred|curtailed|dropped|forgone|cease|lapse|not (?:be )?(?:undertaken|carried out|implemented|held))\\b',
        `\\bwhat(?:ever)? (?:the |its )?(?:[a-z]+ )?${budget} (?:allows?|permits?|can|yields?|leaves?)`,
      ),
    ),
    triggers: [
      ...[
        'limit',
        'limiting',
        'reduce',
        'reducing',
        'contain',
        'containing',
        'restrict',
        'curtail',
        'curb',
        'trim',
        'minimize',
        'minimizing',
      ],
      ...[
        'economize',
        'cut',
        'cutting',
        'cap',
        'save',
        'saving',
        'restrain',
        'financial',
        'budgetary',
        'cash',
        'liquidity',
        'funding',
        'budget',
      ],
      ...[
        'contributions',
        'finances',
        'room',
        'austerity',
        'frugal',
        'frugality',
        'thrift',
        'economical',
        'economically',
        'sparingly',
        'economy',
      ],
      ...[
        'zero',
        'zero-cost',
        'cost-free',
        'charge',
        'cost',
        'costs',
        'expense',
        'keep',
        'keeping',
        'travel',
        'minimise',
        'funds',
        'zero-growth',
        'cancelled',
        'earmarked',
        'pledges',
        'suspended',
        'postponed',
        'discontinued',
        'curtailed',
        'staff',
        'posts',
        'additional',
        'treasury',
      ],
    ],
    examples: [
      'to limit travel and the number of staff',
      'the financial position of the Organization',
      'shall have no bearing on the programme budget',
      'in so far as the regular budget leaves room',
      'at no cost to the United Nations',
    ],
    source: ourJudgement,
  },
  {
    name: 'at somebody else’s expense',
    pattern: everyPlace(
      anyOf(
        `\\b(?:borne|met|paid|financed|funded|covered|defrayed|shouldered|provided|supported|sponsored) (?:[a-z]+ )?(?:by|from|through) (?:the )?(?:[a-z]+ ){0,2}?${payers}\\b`,
        `\\b(?:if|when|where|once|should|whether|provided(?: that)?|as) ${upTo(2)}${payers} (?:can |could |may |might |be |are |is |will |have |has |come forward|so )?(?:found|available|identified|willing|fund|finance|pay|provide|come|forward|been found|contribute|wish)?`,
        '\\b(?:one or more|any) (?:willing|interested) states?\\b',
      ),
    ),
    triggers: [
      ...['borne', 'met', 'paid', 'financed', 'funded', 'covered', 'defrayed', 'shouldered', 'sponsored', 'sponsor', 'sponsors', 'donor'],
      ...['donors', 'interested', 'willing', 'foundations', 'benefactors', 'contributors', 'private'],
    ],
    examples: ['shall be borne by interested States', 'should sponsors be found', 'whether donors could fund'],
    source: ourJudgement,
  },
]

const gives = anyOf(
  ...[
    'provid(?:e|ing)',
    'fund(?:ing)?',
    'financ(?:e|ing)',
    'assign(?:ing)?',
    'allocat(?:e|ing)',
    'mak(?:e|ing) available',
    'equip(?:ping)?',
  ],
  ...['furnish(?:ing)?', 'plac(?:e|ing) at (?:the|its) disposal', 'suppl(?:y|ying)', 'recruit(?:ing)?', 'second(?:ing)?', 'deploy(?:ing)?'],
  ...['increas(?:e|ing)', 'reinforc(?:e|ing)', 'maintain(?:ing)?'],
)
const means = anyOf(
  ...[
    'staff',
    'posts',
    'personnel',
    'funds',
    'travel funds',
    'funding',
    'budget',
    'premises',
    'equipment',
    'secretariat',
    'interpretation',
  ],
  ...['translation', 'offices?', 'team', 'teams', 'experts?', 'advis[eo]rs?', 'investigators?', 'analysts?', 'officers?', 'specialists?'],
  ...['lawyers?', 'interpreters?', 'pathologists?'],
)
const named = anyOf(
  ...[
    'investigators?',
    'forensic (?:experts?|specialists?|pathologists?|scientists?)',
    '(?:legal|gender|military|child protection) (?:advis[eo]rs?|officers?|experts?|specialists?)',
  ],
  ...['analysts?', 'interpreters?', 'human rights officers', 'field offices', 'posts'],
)

/** The means that a mandate is to have, thing by thing: staff, posts, offices, funds. */
export const meansPromised: Phrase = {
  name: 'staff, posts and funds',
  pattern: everyPlace(
    anyOf(
      `\\b${gives} (?:(?:to|for|with) )?(?:the |it |its )?(?:[a-z]+ (?:holder |rapporteur |expert |group |officer )?)?(?:with |to |of |by )?(?:[a-z,-]+ ){0,6}?${means}\\b`,
      `\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|[0-9]+) (?:additional |full-time |dedicated |new |experienced |professional )*(?:[a-z]+ )?${means}\\b`,
      `\\b${named}\\b`,
    ),
  ),
  triggers: [
    ...[
      'staff',
      'posts',
      'personnel',
      'funds',
      'funding',
      'budget',
      'premises',
      'equipment',
      'interpretation',
      'translation',
      'office',
      'offices',
    ],
    ...['team', 'teams', 'expert', 'experts', 'adviser', 'advisers', 'investigator', 'investigators', 'analysts', 'analyst', 'officers'],
    ...['specialist', 'specialists', 'lawyers', 'interpreters', 'pathologists', 'fund', 'finance', 'secretariat', 'officer', 'lawyer'],
  ],
  examples: ['to fund four field offices', 'to make available the staff', 'ten full-time investigators', 'forensic specialists'],
  source: 'weakening.md, category 21: staff skills taken out; our judgement',
}
