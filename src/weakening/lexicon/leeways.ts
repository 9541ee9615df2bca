import { anyOf, everyPlace } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const theAddressee = anyOf(
  'they',
  'it',
  'he or she',
  'he',
  'she',
  'states',
  'governments?',
  'the (?:state|government|authorities|special rapporteur|independent expert|office|secretary-general|high commissioner|working group)',
  'each (?:state|government)',
)

/** Judgement, time and circumstance left to the addressee, in other words than "as appropriate". */
export const leeways: readonly Phrase[] = [
  {
    name: 'as they judge',
    pattern: everyPlace(
      '\\b(?:as|where|when|if|whenever|wherever|insofar as|in so far as|so far as|to the extent(?: that)?|should|once|to such extent as) ',
      theAddressee,
      ' (?:may |might |so |should |themselves |itself )?',
      anyOf(
        'judges?',
        'deems?',
        'considers?',
        'sees?',
        'finds?',
        'thinks?',
        'feels?',
        'prefers?',
        'chooses?',
        'choose',
        'wish(?:es)?',
        'desires?',
        'elects?',
        'determines?',
        'regards?',
        'believes?',
        'can(?!not)',
        '(?:is|are|be|feels?) (?:able|ready|willing|prepared|minded|inclined|free|so inclined|in a position)',
      ),
      '\\b',
    ),
    triggers:
      'judge judges deem deems consider considers see sees find finds think thinks feel feels prefer prefers choose chooses wish wishes desire desires elect elects determine determines regard regards believe believes can able ready willing prepared minded inclined free position'.split(
        ' ',
      ),
    examples: ['where they deem it', 'whenever they feel able', 'if the Government so wishes', 'when they are ready'],
    source: ourJudgement,
  },
  {
    name: 'time and circumstance permitting',
    pattern: everyPlace(
      '\\b(?:time|circumstances|conditions|resources|workload|capacity|means|funds|priorities|security|situation|practicalities|weather|schedules?) (?:so )?(?:permitting|allowing|permits?|allows?)\\b',
      '|\\bas (?:and when )?(?:the )?(?:need|needs|occasion|situation|case|opportunity|time|conditions|circumstances) (?:so )?(?:arises?|requires?|permits?|allows?|demands?|may (?:require|be|arise|allow)|presents? itself)\\b',
      '|\\b(?:subject to|depending on|within|having regard to|bearing in mind|mindful of|in the light of|given|considering|taking (?:due )?account of|taking into account|with (?:due )?regard to|consistent with|in keeping with|commensurate with) (?:[a-z]+ ){0,3}?',
      anyOf(
        'availability',
        'constraints?',
        'exigenc(?:y|ies)',
        'priorit(?:y|ies)',
        'demands?',
        'workload',
        'burdens?',
        'convenience',
        'feasibility',
        'practicalit(?:y|ies)',
        'difficult(?:y|ies)',
        'limitations',
        'reasonable (?:limits|bounds|time)',
        'reason',
        'commitments',
        'preferences',
        'discretion',
        'considerations',
        'imperatives',
        'pressures?',
        'calendar',
        'timetables?',
      ),
      '\\b|\\bwithout (?:[a-z]+ )?(?:an? )?(?:undue|additional|disproportionate|excessive|unreasonable|unnecessary) (?:[a-z]+ )?(?:burden|obligation|cost|expense|strain|haste|inconvenience)s?\\b',
    ),
    triggers:
      'permitting allowing permit permits allow allows arise arises require requires demand demands presents availability constraint constraints exigency exigencies priority priorities workload burden burdens convenience feasibility practicality practicalities difficulty difficulties limitations reasonable reason commitments preferences discretion considerations imperatives pressure pressures calendar timetable timetables obligation cost costs expense strain haste inconvenience'.split(
        ' ',
      ),
    examples: [
      'time permitting',
      'as the occasion arises',
      'bearing in mind competing demands',
      'within reasonable limits',
      'without undue burden',
    ],
    source: ourJudgement,
  },
  {
    name: 'as a goal',
    pattern: everyPlace(
      '\\bas (?:an? |the )?(?:[a-z-]+ )?(?:goal|aspiration|ideal|aim|ambition|aspirational|last resort|rule|general rule|matter of (?:good )?(?:practice|courtesy|policy|preference))\\b',
      '|\\bin the (?:medium|long(?:er)?)[- ](?:to[- ]long[- ])?(?:term|run)\\b|\\bin (?:good|due|the fullness of) time\\b|\\bsooner or later\\b|\\b(?:ideally|preferably|possibly|eventually|ultimately|incrementally|selectively|exceptionally|tentatively|provisionally)\\b',
      '|\\bat (?:a|an|the|their|its) (?:[a-z]+ )?pace\\b|\\bwhere (?:this|doing so) (?:is|does|would|proves|will)\\b|\\bin (?:suitable|deserving|selected|justified|exceptional|appropriate|certain|some|extreme) (?:cases|circumstances|instances|situations)\\b|\\bif only\\b|\\bin one form or another\\b|\\bby and large\\b',
    ),
    triggers:
      'goal aspiration ideal aim ambition aspirational resort rule matter medium long longer medium-term long-term time later ideally preferably possibly eventually ultimately incrementally selectively exceptionally tentatively provisionally pace where cases circumstances instances situations only form large'.split(
        ' ',
      ),
    examples: ['as a long-term goal', 'in good time', 'preferably', 'at a measured pace', 'in deserving cases'],
    source: ourJudgement,
  },
]
