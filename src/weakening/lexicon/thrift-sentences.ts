import type { Sentence } from '../sentence.ts'
import { ourJudgement } from './phrase.ts'

/** One of these stands wherever a cost or its means are named. */
const ofMoney = [
  ...[
    'resource',
    'resources',
    'budget',
    'budgets',
    'budgetary',
    'fund',
    'funds',
    'funding',
    'means',
    'cost',
    'costs',
    'expense',
    'expenses',
  ],
  ...['expenditure', 'expenditures', 'staff', 'staffing', 'post', 'posts', 'personnel', 'money', 'financed', 'financing', 'appropriation'],
  ...[
    'appropriations',
    'contributions',
    'donations',
    'spend',
    'spending',
    'outlay',
    'outlays',
    'liquidity',
    'recruit',
    'recruiting',
    'recruitment',
  ],
]

/** New paragraphs that hold down what a resolution or a mandate may cost, told by the cost and the limit in whatever order. */
export const thriftSentences: readonly Sentence[] = [
  {
    name: 'what it may cost is limited',
    triggers: ofMoney,
    kinds: [
      /^[^;]{0,150}\b(?:present resolution|mandate|activities|implementation|tasks?|costs?|expenditures?|expenses|requirements|special rapporteur|independent expert|working group|commission|mission)\b/,
      /\b(?:resources?|budgets?|budgetary|funds?|funding|means|costs?|expens\w+|expenditures?|staff(?:ing)?|posts?|liquidity|recruit\w*|personnel|money|financed|financing|appropriat\w+|contributions|donations|spend\w*|outlays?)\b/,
      /\b(?:existing|available|already|current(?:ly)?|solely|only|exclusively|without|no (?:additional|further|extra|new)|not exceed\w*|voluntary|extrabudgetary|absorb\w*|ceiling|cap(?:ped)?|minimum|savings?|economi\w+|neutral|offset|redeploy\w*|reallocat\w*|postpon\w*|dispens\w*|forgo\w*|within the (?:limits|approved)|reduc\w+|limit(?:ed|s)?|depends? (?:up)?on|rel(?:y|ies) (?:up)?on|contingent)\b/,
    ],
    unless:
      /\b(?:all|the|adequate|sufficient|additional|necessary) (?:[a-z]+ ){0,3}?(?:resources|funding|assistance|support) (?:[a-z]+ ){0,2}?(?:necessary|needed|required)\b|\b(?:states|governments|donors|parties) to\b|\bvoluntary (?:national|repatriation|return)\b|\bpoverty\b|\b(?:voluntary|trust) (?:trust )?funds?\b/,
    examples: ['Decides that the present resolution shall be carried out with means already voted for the biennium'],
    source: ourJudgement,
  },
]
