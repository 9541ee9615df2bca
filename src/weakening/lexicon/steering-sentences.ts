import type { Sentence } from '../sentence.ts'
import { anyOf } from './pattern.ts'
import { ourJudgement } from './phrase.ts'
import { aHolder, aState, holderWords } from './roles.ts'

const looks =
  /\b(?:priorit\w+|focus\w*|examin\w+|address\w*|stud(?:y|ies)|consider\w*|look\w*|report\w*|devot\w+|shift\w*|concentrat\w+|attention|emphas\w+|tak\w* up|explor\w+|cover\w*|dedicat\w+|survey\w*|assess\w*|pursu\w*|turn\w*|weigh\w*|analy[sz]\w+|map\w*|highlight\w*|include|concern)\b/
const aboutMandate = new RegExp(`\\b(?:${aHolder}|mandate)\\b`)

/** Those whose rights a mandate protects, and those who speak for them. */
const protectedOnes = anyOf(
  ...[
    'right[- ]?s?[- ]holders?',
    'individuals',
    'citizens',
    'civil society',
    'non-governmental organi[sz]ations',
    'the media',
    'media outlets',
  ],
  ...[
    'journalists',
    '(?:human rights )?defenders',
    'the opposition',
    'opposition (?:groups|parties)',
    'protesters',
    'demonstrators',
    'organi[sz]ers',
  ],
  ...[
    'activists',
    'those who (?:exercise|invoke|claim)',
    'users',
    'migrants',
    'minorities',
    'beneficiaries',
    'private persons',
    'associations',
  ],
  ...['non-state actors', 'advocacy', 'bloggers', 'trade unions', 'students', 'believers', 'complainants', 'petitioners'],
)
const answerable = anyOf(
  ...[
    'responsibilit(?:y|ies)',
    'duties',
    'obligations',
    'excesses',
    'misconduct',
    'misuse',
    'abuse(?! of human rights)',
    'offences',
    'harm',
    'irresponsib\\w+',
  ],
  ...['disorder', 'disinformation', 'threats? posed', 'damage', 'incitement', 'accountability'],
)
const stateSide = anyOf(
  ...[
    'contributions?',
    'achievements?',
    'success(?:es)?',
    'accomplishments?',
    'costs?',
    'burdens?',
    'sacrifices?',
    'reputation',
    'image',
    'merits?',
  ],
  ...[
    '(?:enabling|positive|constructive|leading) role',
    'good will',
    'interests?',
    '(?:security|legitimate|development) (?:needs|concerns|interests|priorities)',
    'security',
    'stability',
    'prestige',
    'authority',
    'grievances?',
  ],
)

/** New paragraphs that turn a mandate to the merits and cares of States, to the faults of those it protects, or to causes abroad. */
export const steeringSentences: readonly Sentence[] = [
  {
    name: 'to the side of States',
    triggers: holderWords,
    kinds: [
      aboutMandate,
      looks,
      new RegExp(
        `\\b${stateSide} (?:made |borne |faced |suffered |incurred )?(?:of|by|to|for) (?:the |all |each )?(?:[a-z]+ ){0,2}?${aState}\\b|\\b${aState}['’]s? ${stateSide}\\b`,
      ),
    ],
    unless:
      /\b(?:voluntary|financial) contributions?\b|\bviolations?\b|^(?:also |further )?(?:calls upon|encourages|urges|invites|requests) (?:all |the |member )*(?:states|governments?)\b/,
    examples: ['Requests the Special Rapporteur to give priority to the contribution of States to the realization of the rights concerned'],
    source: ourJudgement,
  },
  {
    name: 'to the faults of those protected',
    triggers: holderWords,
    kinds: [
      aboutMandate,
      looks,
      new RegExp(
        `\\b${answerable}[^,;]{0,40}?\\b(?:of|by|on|upon|that|among|from|caused by) (?:the |all |certain |some )?(?:[a-z]+ ){0,2}?${protectedOnes}\\b|\\b${protectedOnes}\\b[^,;]{0,40}?\\b(?:abus(?:e|es|ing)(?! of human rights)|misus\\w+|bear|owe|incit\\w+|exploit\\w*|hid(?:e|es|ing) behind)\\b|\\birresponsible advocacy\\b`,
      ),
    ],
    unless:
      /\b(?:protect\w*|safety|security) (?:of|for)\b|^(?:also |further )?(?:calls upon|encourages|urges|invites|requests) (?:all |the |member )*(?:states|governments?)\b|\breprisals?\b|\baccountability for (?:violations|abuses)\b/,
    examples: [
      'Requests the Special Rapporteur to examine, as a matter of priority, the responsibilities that right holders bear in the exercise of their freedoms',
      'Decides that, for the purposes of the mandate, the responsibility of non-State actors shall be examined on a par with the obligations of States',
    ],
    source: ourJudgement,
  },
  {
    name: 'to causes abroad, or away from cases',
    triggers: holderWords,
    kinds: [
      aboutMandate,
      looks,
      /\b(?:external|foreign|exogenous|outside) (?:factors|causes|interference|pressures?|actors|forces|influences)\b|\b(?:away from|rather than|instead of|from|more than|in place of) (?:on |to )?(?:the )?(?:individual cases|violations|shortcomings|failures|criticism|allegations|condemnation|country situations|complaints)\b/,
    ],
    unless: /^(?:also |further )?(?:calls upon|encourages|urges|invites|requests) (?:all |the |member )*(?:states|governments?)\b/,
    examples: ['Encourages the Commission to draw attention to the achievements of Governments rather than to shortcomings'],
    source: ourJudgement,
  },
]
