import { anyOf, everyPlace } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'
import { thrift } from './thrift.ts'

const money = anyOf(
  'resources',
  'budgets?',
  'means',
  'funds',
  'funding',
  'appropriations',
  'allocations',
  'capacit(?:y|ies)',
  'structures?',
  'staffing',
)

/** Limits on what a task may cost. */
export const resourceCaps: readonly Phrase[] = [
  {
    name: 'within existing resources',
    pattern: everyPlace(
      '\\b',
      anyOf(
        'within',
        'from',
        'using',
        'through',
        'under',
        'out of',
        'limited to',
        'on the basis of',
        'by means of',
        'by using',
        'to be met from',
        'absorbed within',
        'by drawing on',
        'drawing on',
        'relying on',
      ),
      ' (?:the |its |their |the limits of |the limits of the )*(?:currently |presently |already )?(?:existing|available|approved|current|present|allocated|regular|ordinary)(?: and [a-z]+)? (?:[a-z]+ ){0,2}?',
      money,
      '\\b',
      '|\\bwithin (?:the )?(?:limits of (?:the )?)?',
      anyOf('resources', 'means', 'budget'),
      ' (?:available|allocated|at (?:its|their) disposal|already)\\b',
    ),
    triggers: ['existing', 'available', 'approved', 'current', 'present', 'allocated', 'regular', 'ordinary', 'disposal'],
    examples: [
      'within existing resources',
      'from available resources',
      'within the approved budget',
      'within the limits of available means',
      'within existing structures',
    ],
    source: 'weakening.md, category 21: “within existing resources” stands in 12 of 530 resolutions, so insertion is rare and meaningful',
  },
  {
    name: 'voluntary contributions',
    pattern:
      /\b(?:through |from |by |on the basis of |subject to |financed by |funded by |funded through |funded from |by means of |exclusively |solely |relying on |depending on )?(?:the (?:availability|receipt) of )?(?:voluntary|extra-?budgetary|extra-budgetary|earmarked) (?:contributions?|funding|funds?|resources|donations?|financing)\b/g,
    triggers: ['voluntary', 'extrabudgetary', 'extra-budgetary', 'earmarked'],
    examples: ['through voluntary contributions', 'subject to the availability of extrabudgetary resources'],
    source: 'weakening.md, category 21',
  },
  {
    name: 'from donations alone',
    pattern:
      /\b(?:met|borne|financed|funded|covered|paid|defrayed|supported) (?:entirely |wholly |exclusively |solely |only |in full )*(?:from|by|through|out of|with) (?:the |any )?(?:[a-z]+ )?(?:donations?|donors?|contributions?|gifts?|philanthrop\w+|private (?:funds?|sources))\b/g,
    triggers: ['donation', 'donations', 'donor', 'donors', 'contributions', 'contribution', 'gifts', 'private', 'philanthropic'],
    examples: ['be met entirely from donations', 'funded by contributions'],
    source: ourJudgement,
  },
  {
    name: 'from what is spared elsewhere',
    pattern:
      /\b(?:from|through|by|by means of|with|out of|using|via) (?:the |any |other |internal |such )*(?:redeploy\w*|reallocat\w*|reassign\w*|reprioriti[sz]\w*|savings|efficienc\w+|economies|absor\w+)\b(?: (?:of |the |available |existing |associated |related )*(?:staff|posts?|resources|costs?|personnel|funds))?|\b(?:by|through) (?:staff|posts|personnel) (?:already|currently|presently) [a-z]+\b|\bwith (?:the |its |their )?(?:existing |available |current |present |own )?(?:staff|posts|personnel)\b(?: (?:already )?(?:at (?:its|their) disposal|available|in place))?|\bsavings\b/g,
    triggers: [
      ...[
        'redeploy',
        'redeploying',
        'redeployment',
        'redeployed',
        'reallocation',
        'reallocating',
        'reallocate',
        'reassigning',
        'reassignment',
      ],
      ...[
        'reprioritizing',
        'reprioritization',
        'savings',
        'efficiencies',
        'economies',
        'absorb',
        'absorbing',
        'absorption',
        'staff',
        'posts',
      ],
    ],
    examples: ['by means of the redeployment of available staff', 'from savings', 'by absorbing the associated costs'],
    source: ourJudgement,
  },
  {
    name: 'as the budget allows',
    pattern:
      /\b(?:subject to|with (?:due )?regard to|having regard to|taking into account|mindful of|in (?:the )?(?:light|view) of|depending (?:up)?on|dependent (?:up)?on|contingent (?:up)?on|conditional (?:up)?on|pending|awaiting|once|until|provided that|to the extent(?: that)?|in so far as|insofar as|as far as|within|without prejudice to|with(?:out|in)? (?:no )?(?:call|charge|recourse) (?:up)?(?:on|to)) (?:(?!human rights)[a-z'-]+ ){0,5}?(?:budget\w*|fund(?:s|ing)|financ\w+|fifth committee|advisory committee on administrative|appropriations?|liquidity|cash|cost(?:s|ing)?|regular budget|programme budget|monetary|expenditures?)\b(?: (?:situation|constraints?|limitations?|conditions|permits?|allows?|is|are|has been|have been)(?: [a-z]+)?)?|\b(?:as|if|when|where) (?:[a-z'-]+ ){0,3}?(?:budget\w*|fund(?:s|ing)|financ\w+|liquidity|expenditures?) (?:so )?(?:[a-z]+ )?(?:permits?|allows?|is|are|has been|have been|becomes?)\b/g,
    triggers: [
      ...['budget', 'budgetary', 'budgets', 'funds', 'funding', 'finance', 'financial', 'financing', 'financed', 'fifth', 'appropriation'],
      ...['appropriations', 'liquidity', 'cash', 'cost', 'costs', 'expenditure', 'expenditures'],
    ],
    examples: [
      'with due regard to budgetary constraints',
      'subject to the approval of the Fifth Committee',
      'once funding has been secured',
    ],
    source: ourJudgement,
  },
  {
    name: 'no additional cost',
    pattern:
      /\b(?:at|with|without|incurring|entailing|involving) (?:no |any )?(?:additional|extra|further|new|supplementary)(?: budgetary| financial| programme budget)? (?:costs?|expenditures?|expenses?|implications?|requirements?|appropriations?|resources|burden|funding)\b|\bno (?:additional|extra|further|new|programme budget) (?:budgetary |financial |programme budget )?(?:costs?|expenditures?|implications?|resources|requirements|obligations?|commitments|liabilit(?:y|ies)|charges?)\b|\bcost[- ](?:neutral|efficient|effective|saving)(?:ly)?\b|\bbudget[- ]neutral\b|\bwithout (?:programme )?budget(?:ary)? implications\b|\b(?:subject|according) to (?:the )?availab(?:le|ility)(?: of)?(?: [a-z]+){0,2} (?:resources|funds|funding|financing|means)\b|\b(?:if|when|where|as|to the extent that|provided that) (?:resources|funds|funding)(?: so)? (?:permit|allow|are available|become available)\b|\brationali[sz](?:e|ation|ing)\b/g,
    triggers: [
      'additional',
      'extra',
      'further',
      'new',
      'supplementary',
      'cost-neutral',
      'budget-neutral',
      'cost',
      'neutral',
      'budget',
      'budgetary',
      'availability',
      'available',
      'permit',
      'allow',
      'liquidity',
      'rationalization',
      'rationalize',
      'rationalise',
      'rationalisation',
      'no',
    ],
    examples: [
      'at no additional cost',
      'without additional budgetary implications',
      'subject to the availability of funds',
      'as resources permit',
    ],
    source: 'weakening.md, category 21; our judgement',
  },
  ...thrift,
]

/** Words that promise what a task needs. */
export const resourcePromises: readonly Phrase[] = [
  {
    name: 'all the resources necessary',
    pattern:
      /\b(?=[afsnrdp])(?<!\bno )(?<!\bwithout )(?<!\brecourse to )(?<!\bof )(?:all (?:the )?|full |adequate |sufficient |necessary |requisite |the necessary |required |appropriate |additional |dedicated |predictable |sustainable )+(?:(?:and|or|,) ?(?:adequate|sufficient|necessary|sustainable|predictable) ?)?(?:human|technical|financial|administrative|logistical|legal|expert|substantive|professional|material|secretariat|staff|staffing|budgetary|,|and|or| )*(?:resources|assistance|support|means|staff|staffing|funding|expertise|capacity)\b(?: and [a-z]+)?(?: (?:necessary|required|needed|adequate))?|\b(?:resources|assistance|support|means|staff|funding) (?:that (?:is|are) )?(?:necessary|required|needed)\b/g,
    triggers: [
      'all',
      'full',
      'adequate',
      'sufficient',
      'necessary',
      'requisite',
      'required',
      'appropriate',
      'additional',
      'dedicated',
      'predictable',
      'sustainable',
      'resources',
      'needed',
    ],
    examples: ['all the human, technical and financial resources necessary', 'adequate resources', 'the resources required'],
    source: ourJudgement,
  },
]
