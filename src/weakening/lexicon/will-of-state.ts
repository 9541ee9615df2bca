import { anyOf, everyPlace, upTo } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const state = anyOf('states?', 'governments?', 'authorit(?:y|ies)', 'countr(?:y|ies)', 'capitals?', 'ministr(?:y|ies)')
const theState = `(?:the |all |each |any |its |their |that |those |such )*${upTo(3)}${state}(?: (?:concerned|involved|in question|affected))?`
const firmly = '(?:first |so |duly |formally |expressly |previously |already |itself |themselves |specifically |clearly )*'

const nod = anyOf(
  ...['green light', 'go-ahead', 'no[- ]objection', 'non-objection', 'accord', 'blessing', 'nod', 'leave', 'goodwill', 'readiness'],
  ...['positive (?:reply|response)', 'favourable (?:reply|response)', 'preparedness', 'say-so', 'discretion', 'good graces'],
)
const agrees = anyOf(
  ...['agree(?:s|d)?', 'consent(?:s|ed)?', 'ask(?:s|ed)?', 'request(?:s|ed)?', 'accept(?:s|ed)?', 'invite[sd]?', 'approve[sd]?'],
  ...['authori[sz]e[sd]?', 'wish(?:es|ed)?', 'desire[sd]?', 'decide[sd]?', 'object(?:s|ed)?', 'oppose[sd]?', 'permit(?:s|ted)?'],
  ...['concur(?:s|red)?', 'welcome[sd]?', 'opt(?:s|ed)?', 'volunteer(?:s|ed)?', 'allow(?:s|ed)?', 'see[sn]? fit', 'refuse[sd]?'],
)
const says = anyOf(
  'given',
  'expressed',
  'indicated',
  'signified',
  'communicated',
  'declared',
  'notified',
  'stated',
  'granted',
  'signalled',
  'made known',
)
const arranged = anyOf(
  ...['settled', 'agreed', 'negotiated', 'arranged', 'determined', 'decided', 'worked out', 'laid down', 'fixed', 'defined', 'concluded'],
  ...['set', 'established', 'chosen', 'drawn up', 'discussed', 'approved'],
)
const manner = anyOf(
  ...['terms', 'modalities', 'arrangements', 'conditions', 'dates?', 'procedures?', 'times?', 'formats?', 'forms?', 'places?', 'scope'],
  ...['terms of reference', 'programmes?', 'itinerary', 'plans?', 'protocols?', 'agreements?', 'memorandum(?: of understanding)?'],
)
const condition = anyOf(
  ...['if', 'where', 'wherever', 'when', 'whenever', 'once', 'after', 'until', 'unless', 'provided(?: that)?', 'as long as', 'so long as'],
  ...['in so far as', 'insofar as', 'to the extent(?: that)?', 'should', 'on condition that', 'in case', 'to'],
)

/** Clauses by which action waits for a State's word, however it is given. */
export const willOfState: readonly Phrase[] = [
  {
    name: 'if the State agrees',
    pattern: everyPlace(
      `\\b(?:only )?${condition} ${theState} (?:so |itself |concerned )?(?:has |have |had |is |are |does not |do not |raises? |should )?${firmly}`,
      `(?:${agrees}|${says}|willing|ready|prepared|disposed|no objections?)\\b`,
      `|\\b(?:in|for|to|by|with|of) (?:those |such )?${state} (?:which|that|who) (?:have |has |are |is |so )?${firmly}(?:${agrees}|${says}|willing|ready|prepared)\\b`,
    ),
    triggers: [
      ...['agree', 'agrees', 'agreed', 'consent', 'consents', 'consented', 'ask', 'asks', 'asked', 'request', 'requests', 'requested'],
      ...[
        'accept',
        'accepts',
        'accepted',
        'invites',
        'invited',
        'approves',
        'approved',
        'authorized',
        'wish',
        'wishes',
        'wished',
        'desires',
      ],
      ...['decides', 'objects', 'object', 'opposes', 'permits', 'concurs', 'opts', 'volunteers', 'volunteered', 'given', 'expressed'],
      ...['indicated', 'signified', 'communicated', 'declared', 'notified', 'willing', 'ready', 'prepared', 'disposed', 'objection'],
      ...['objections', 'allows', 'fit', 'refuses', 'granted', 'signalled', 'desire', 'welcomes', 'welcome'],
    ],
    examples: [
      'only if that State has expressed its agreement',
      'in States which have indicated their readiness',
      'unless the Government of the country objects',
    ],
    source: ourJudgement,
  },
  {
    name: 'on the State’s word',
    pattern: everyPlace(
      anyOf(
        `\\b${nod} (?:of|from|by) ${theState}\\b`,
        `\\b(?:against|contrary to|without|over) the (?:will|wishes|objections?|knowledge|position) of ${theState}\\b`,
        `\\b(?:acceptable|agreeable|satisfactory|convenient|amenable) to ${theState}\\b`,
        `\\b${manner} (?:to be |that (?:are|is|have been) |which (?:are|is|have been) |as |are |is |have been |has been )?(?:jointly |mutually |previously )?${arranged}(?: upon| on)?(?: together| jointly)? (?:with|by|between|among) ${theState}\\b`,
        `\\bby (?:common|mutual|joint) (?:accord|agreement|consent|decision) (?:with|of|between) ${theState}\\b`,
        `\\b(?:defer(?:ence|ring)?|regard|respect(?:ing)?|heed(?:ing)?) (?:to |for )?(?:the |their |its )?(?:position|wishes|will|preferences?|decisions?|wish|choices?) of ${theState}\\b`,
        `\\b(?:of|from|by) ${theState} (?:having|being) (?:first |previously |duly )?(?:been )?(?:obtained|received|given|secured|sought|requested|consulted)\\b`,
      ),
    ),
    triggers: [
      ...['light', 'go-ahead', 'objection', 'objections', 'no-objection', 'accord', 'blessing', 'nod', 'leave', 'readiness', 'goodwill'],
      ...['preparedness', 'discretion', 'will', 'wishes', 'wish', 'knowledge', 'acceptable', 'agreeable', 'satisfactory', 'convenient'],
      ...['settled', 'agreed', 'negotiated', 'arranged', 'determined', 'decided', 'worked', 'laid', 'fixed', 'defined', 'concluded', 'set'],
      ...[
        'chosen',
        'drawn',
        'agreement',
        'consent',
        'deference',
        'deferring',
        'position',
        'preference',
        'preferences',
        'decision',
        'choice',
      ],
      ...['obtained', 'received', 'secured', 'sought', 'reply', 'response', 'approved', 'heeding', 'amenable'],
    ],
    examples: [
      'the green light of the Government concerned',
      'against the will of the State concerned',
      'in a form acceptable to the country concerned',
      'terms to be settled with the authorities of the country',
      'by common accord with the national authorities',
    ],
    source: ourJudgement,
  },
]
