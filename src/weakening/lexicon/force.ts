import type { Triggered } from '../trigger-index.ts'
import type { Phrase } from './phrase.ts'

/** By when a duty is to be met, and when it is to be met where nobody says by when. Our judgement. */
export const deadline =
  /\b(?:by|within|before|not later than|no later than|until|at the latest by)\b[^,;]{0,40}?(?:\b\d{4}\b|\b(?:one|two|three|four|six|nine|ten|twelve|thirty|sixty|ninety|\d{1,3}) (?:days|weeks|months|years?)\b|\b(?:the )?end of\b|\bsession\b)/
export const someDay =
  /\b(?:(?:in|at) (?:due|good|an appropriate|a suitable|the foreseeable|the near|the)? ?(?:course|time|future|moment|juncture)|in time|when|as soon as|as and when|gradually|progressively|over time|at (?:their|its) (?:earliest )?(?:convenience|own pace)|term|opportunity|eventually|in stages|step by step)\b/
export const deadlineWords: Triggered = {
  triggers: ['end', 'year', 'years', 'months', 'days', 'weeks', 'latest'],
}

/** Words that give a duty its force or a right its protection; struck, the duty binds less. */
export const force: readonly Phrase[] = [
  {
    name: 'immediately',
    pattern:
      /\b(?:immediately|unconditionally|without (?:further |undue |any )?(?:delay|exception|preconditions?|conditions?|reservations?|restrictions?|discrimination|distinction)|promptly|urgently|forthwith|as a matter of (?:urgency|priority)|as (?:soon|early|quickly|rapidly) as possible|in all circumstances|at all times|once and for all|unreservedly|in full(?! [a-z]))\b/g,
    triggers: [
      'immediately',
      'unconditionally',
      'delay',
      'exception',
      'precondition',
      'preconditions',
      'conditions',
      'reservation',
      'reservations',
      'restriction',
      'restrictions',
      'discrimination',
      'distinction',
      'promptly',
      'urgently',
      'forthwith',
      'urgency',
      'priority',
      ...['soon', 'early', 'quickly', 'rapidly'],
      'circumstances',
      'times',
      'unreservedly',
      'full',
    ],
    examples: [
      'immediately and unconditionally',
      'without delay',
      'as a matter of urgency',
      'without preconditions',
      'in all circumstances',
    ],
    source: 'weakening.md, mirror of category 9: “without delay”, “unhindered”, “immediately and unconditionally”; our judgement',
  },
  {
    name: 'voluntary return',
    pattern: /\bvoluntary(?=[a-z, ]{0,40}\b(?:return|repatriation|reintegration|resettlement)\b)/g,
    triggers: ['voluntary'],
    examples: ['voluntary return'],
    source: '43/39 to 48/25 (PP18), where “voluntary” was taken out',
  },
  {
    name: 'safe return',
    pattern: /\bsafe(?=[a-z, ]{0,40}\b(?:return|repatriation|reintegration|resettlement)\b)/g,
    triggers: ['safe'],
    examples: ['safe return'],
    source: '43/39 to 48/25 (PP18), where “voluntary” was taken out',
  },
  {
    name: 'dignified return',
    pattern: /\bdignified(?=[a-z, ]{0,40}\b(?:return|repatriation|reintegration|resettlement)\b)/g,
    triggers: ['dignified'],
    examples: ['dignified return'],
    source: '43/39 to 48/25 (PP18), where “voluntary” was taken out',
  },
  {
    name: 'independent and impartial',
    pattern:
      /\b(?:(?:full|prompt|thorough|impartial|independent|effective|credible|transparent|exhaustive)(?:,| and)? ){1,6}(?:and (?:prompt|thorough|impartial|independent|effective|credible|transparent) )?(?:investigations?|inquir(?:y|ies)|remed(?:y|ies)|judiciary|courts?|tribunals?|trials?|prosecutions?)\b/g,
    triggers: ['full', 'prompt', 'thorough', 'impartial', 'independent', 'effective', 'credible', 'transparent'],
    examples: ['prompt, thorough and impartial investigations', 'independent judiciary'],
    source: '45/15 to 48/21 (OP16), where “effective, impartial and independent investigations” was lost; our judgement',
  },
]
