import { heritage } from './heritage.ts'
import { anyOf, everyPlace } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const many = '(?:,? (?:and |or )?[a-z-]+){0,5}'

export const particularities: readonly Phrase[] = [
  {
    name: 'national and regional particularities',
    pattern: everyPlace(
      '\\b(?:national|regional|local|cultural|historical|religious|social|societal|civilizational|domestic|country|their)',
      many,
      ' (?:particularit(?:y|ies)|specificit(?:y|ies)|peculiarit(?:y|ies)|characteristics|sensitivit(?:y|ies)|sensibilit(?:y|ies))\\b',
      '|\\b(?:particularities|specificities|peculiarities) of (?:each|every|all|the|their|different|individual) [a-z]+',
      '|\\b(?:particularities|specificities)\\b',
    ),
    triggers: [
      'particularity',
      'particularities',
      'specificity',
      'specificities',
      'peculiarity',
      'peculiarities',
      'characteristics',
      'sensitivity',
      'sensitivities',
      'sensibility',
      'sensibilities',
    ],
    examples: ['national and regional particularities', 'the cultural specificities of each society', 'religious sensitivities'],
    source: 'weakening.md, category 17; Vienna Declaration and Programme of Action, paragraph 5',
  },
  {
    name: 'historical, cultural and religious backgrounds',
    pattern: everyPlace(
      '(?<!negative )(?<!harmful )(?<!patriarchal )(?<!discriminatory )\\b(?:historical|cultural|religious|social|ethical|moral|traditional|civilizational)',
      many,
      ' (?:backgrounds?|traditions?|values|norms|customs|beliefs|specificities|sensitivities)(?= (?:of|and|in|that|should|must|when|while)\\b|[,;.]|$)',
    ),
    triggers: [
      'background',
      'backgrounds',
      'tradition',
      'traditions',
      'values',
      'norms',
      'customs',
      'beliefs',
      'specificities',
      'sensitivities',
    ],
    examples: [
      'various historical, cultural and religious backgrounds',
      'the cultural and religious values of each society',
      'social and cultural norms',
    ],
    source: 'weakening.md, category 17; Vienna Declaration and Programme of Action, paragraph 5',
  },
  {
    name: 'traditional values',
    pattern:
      /\b(?:traditional|family|moral|ethical|national|societal|spiritual|civilizational|shared) values\b|\bnatural and fundamental (?:group )?unit\b|\bprotection of the family\b|\bpublic morals?\b|\bvalue systems?\b/g,
    triggers: ['values', 'natural', 'family', 'morals', 'moral', 'value'],
    examples: ['traditional values', 'the natural and fundamental group unit of society', 'protection of the family'],
    source: '21/3 and 35/13, as quoted in weakening.md, category 17',
  },
  {
    name: 'different levels of development',
    pattern:
      /(?<!relevant in )\b(?:different|varying|respective|diverse|specific|particular|unique|national|domestic|local|their|its) (?:(?:national|economic|social|cultural|local|domestic|and|political|stages? of|historical) ?)*(?:levels? of (?:economic |social )?development|stages? of development|realit(?:y|ies)|circumstances|conditions|contexts?)\b(?= (?:of (?:each|every|all|states|countries|the (?:state|country))|and (?:priorities|levels|needs))|[,;.]|$)|(?<!relevant in )\b(?:national|local|domestic|specific national|particular national|religious|their own|societal|prevailing) (?:(?:and )?(?:national|social|cultural|economic|historical|political|local) )?(?:circumstances|traditions|conditions|realities|customs|contexts?)(?: and (?:[a-z]+ )?(?:traditions|customs|values|realities|circumstances|beliefs|conditions|norms))?\b|\bdiversity of (?:civilizations?|political|social|legal|national|development)\b|\bdifferent (?:political|social|cultural)(?:,? (?:and )?[a-z]+){1,4} systems\b|\bno (?:single|universal|uniform|one-size-fits-all) (?:model|approach|path)\b/g,
    triggers: [
      'levels',
      'level',
      'stages',
      'stage',
      'reality',
      'realities',
      'circumstances',
      'traditions',
      'customs',
      'conditions',
      'context',
      'contexts',
      'diversity',
      'systems',
      'model',
      'approach',
      'path',
    ],
    examples: [
      'their different levels of development',
      'the specific national circumstances of each State',
      'the diversity of civilizations',
      'no single model',
    ],
    source: ourJudgement,
  },
  ...heritage,
]

/** The half of the Vienna formula that balances the other: with it, the particularities are the agreed sentence. */
export const dutyOfStates = everyPlace(anyOf('it is the duty of (?:all )?states', 'the duty of states,? regardless'))
