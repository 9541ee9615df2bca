import { homeLaws } from './home-law.ts'
import { anyOf, everyPlace } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const bound = anyOf(
  'in accordance with',
  'in conformity with',
  'in compliance with',
  'in line with',
  'in keeping with',
  'in harmony with',
  'consistent with',
  'consistently with',
  'compatible with',
  'conforming to',
  'pursuant to',
  'subject to',
  'according to',
  'as provided (?:for )?(?:in|by|under)',
  'as (?:permitted|allowed|prescribed|required|stipulated|defined|established|determined|set out|recognized|laid down) (?:by|in|under)',
  'to the extent (?:that is |that are )?(?:permitted|allowed|provided|compatible|consistent)(?: for)? (?:by|in|under|with)',
  'within (?:the (?:framework|limits|context|bounds|scope|confines|parameters) of )?',
  'in the (?:framework|context|light) of',
  'without prejudice to',
  'with (?:due |full )?(?:regard|respect) (?:to|for)',
  'with due account of',
  'taking (?:full |due )?(?:into )?account (?:of )?',
  'bearing in mind',
  '(?:while |and )?(?:duly |fully )?respecting',
  'on the basis of',
  'under',
  'governed by',
  'in a manner consistent with',
  'as far as compatible with',
)
const own =
  "(?:(?:the|their|its|his or her|each state's|a state's|that state's|the state's|states'|own|respective|relevant|applicable|existing|prevailing|internal|current) )*"
const home = anyOf('national', 'domestic', 'internal', 'municipal', 'local', 'constitutional', 'state')
const rulesWord = anyOf(
  'laws?',
  'legislations?',
  'legal (?:systems?|frameworks?|orders?|provisions?|norms|traditions?|requirements?|procedures?)',
  'constitutions?',
  'constitutional (?:systems?|frameworks?|orders?|provisions?|principles|norms|requirements|processes|procedures)',
  'legislative (?:frameworks?|provisions?|requirements?)',
  'statutes',
  'regulations?',
  'regulatory frameworks?',
  'jurisdictions?',
  'rules',
  'frameworks?',
  'order',
  'requirements',
  'procedures',
)

export const nationalLaw: readonly Phrase[] = [
  {
    name: 'in accordance with national legislation',
    pattern: everyPlace(
      '\\b',
      bound,
      ' ?',
      own,
      home,
      '(?: (?:and|or) [a-z]+)? (?:laws? and |legislation and |legal and )?',
      rulesWord,
      '\\b',
      '|\\b',
      bound,
      ' ',
      own,
      anyOf(
        'constitutions?',
        'constitutional (?:systems?|frameworks?|orders?|provisions?|principles|norms|requirements|processes|procedures)',
        'legal (?:systems?|frameworks?|orders?)',
        'laws',
        'legislation',
      ),
      '\\b',
      '|\\b',
      bound,
      ' the laws? (?:and regulations? )?(?:of|in force in|applicable in) (?:the|each|that) (?:state|country|land)',
    ),
    triggers: [
      'law',
      'laws',
      'legislation',
      'legislations',
      'legal',
      'constitution',
      'constitutions',
      'constitutional',
      'legislative',
      'statutes',
      'regulation',
      'regulations',
      'regulatory',
      'jurisdiction',
      'jurisdictions',
      'framework',
      'frameworks',
      'rules',
      'order',
      'requirements',
      'procedures',
    ],
    examples: [
      'in accordance with national legislation',
      'subject to their domestic law',
      'as provided for in their national laws',
      'within their respective constitutional frameworks',
      'in conformity with the internal legal order',
      'under the laws of the State',
    ],
    source:
      'weakening.md, category 10; “in accordance with national legislation” stands in 20 of 530 resolutions, so only an insertion into a duty speaks',
  },
  {
    name: 'sovereign right to develop its laws',
    pattern:
      /\bsovereign right of (?:each|every|all) states? to (?:develop|determine|enact|adopt) (?:its|their) (?:own )?(?:national )?(?:laws|legislation|legal system)/g,
    triggers: ['sovereign'],
    examples: ['the sovereign right of each State to develop its national laws'],
    source: ourJudgement,
  },
  ...homeLaws,
]

/** Clauses that keep the duty under international law: they lower the severity and are quoted. */
export const savingClauses: readonly Phrase[] = [
  {
    name: 'consistent with international human rights obligations',
    pattern:
      /\b(?:consistent with|in accordance with|in conformity with|in line with|in compliance with|and (?:with )?|as well as |subject to |and in accordance with |to the extent consistent with )?(?:the |their |its )?(?:relevant |applicable |respective )*(?:obligations|commitments|duties) under (?:applicable )?international (?:human rights )?law\b|\b(?:(?:consistent|in accordance|in conformity|in line|in compliance) with |and (?:with )?|as well as )(?:the |their |its )?(?:relevant |applicable |respective )*international (?:human rights |humanitarian |legal )?(?:law|obligations|standards|norms|instruments)\b(?: obligations)?/g,
    triggers: ['international'],
    examples: [
      'in accordance with their international human rights obligations',
      'consistent with international human rights law',
      'and their obligations under international law',
    ],
    source: 'weakening.md, category 10: false positive where the saving clause stands',
  },
]
