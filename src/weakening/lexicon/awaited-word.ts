import { anyOf, everyPlace, upTo } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const state = anyOf('states?', 'governments?', 'authorit(?:y|ies)', 'countr(?:y|ies)', 'capitals?', 'ministr(?:y|ies)')
const theState = `(?:the |all |each |any |its |their |that |those |such )*${upTo(2)}${state}(?: (?:concerned|involved|in question|affected|visited))?`
const word = anyOf(
  ...[
    'consent',
    'concurrence',
    'agreement',
    'approval',
    'authori[sz]ation',
    'permission',
    'acceptance',
    'acquiescence',
    'assent',
    'accord',
  ],
  ...['invitation', 'endorsement', 'clearance', 'willingness', 'wish(?:es)?', 'will', 'preferences?', 'blessing', 'leave', 'instructions'],
  ...['green light', 'visa', 'reply', 'goodwill'],
)
const waits = anyOf(
  ...[
    'await',
    'obtain',
    'secur',
    'requir',
    'need',
    'reflect',
    'respect',
    'follow',
    'heed',
    'presuppos',
    'receiv',
    'enjoy',
    'honour',
    'solicit',
  ],
  ...[
    'observ',
    'depend (?:up)?on',
    'rest (?:up)?on',
    'be preceded by',
    'be covered by',
    'meet with',
    'be based (?:up)?on',
    'be governed by',
  ],
  ...['correspond to', 'conform to', 'be in keeping with', 'be subordinate to', 'seek', 'be guided by', 'hing(?:e|es) (?:up)?on'],
)

/** A State's word as the object of a verb: what was an adjunct is a rule of its own. */
export const awaitedWord: Phrase = {
  name: 'awaits the State’s word',
  pattern: everyPlace(
    anyOf(
      `\\b${waits}(?:e|es|ed|ing|s)? (?:the |its |their |any |prior |express |written |formal |full |free |explicit |due )*(?:[a-z]+ and )?${word} (?:of|by|from) ${theState}\\b`,
      `\\b(?:ascertain|verif|confirm|satisf|establish|mak|see)[a-z]*\\b[^;]{0,100}?\\bthat ${theState} (?:has |have |is |are |does |do |raises? |will )(?:not |no )?(?:[a-z]+ )?(?:agreeable|amenable|willing|ready|in agreement|opposed|object|agree[a-z]*|consent[a-z]*|approve[a-z]*|accept[a-z]*|invite[a-z]*|authori[sz]e[a-z]*|objections?|content|satisfied|in favour|prepared)\\b`,
    ),
  ),
  triggers: [
    ...['consent', 'concurrence', 'agreement', 'approval', 'authorization', 'authorisation', 'permission', 'acceptance', 'acquiescence'],
    ...['assent', 'accord', 'invitation', 'endorsement', 'clearance', 'willingness', 'wish', 'wishes', 'will', 'preference', 'preferences'],
    ...[
      'blessing',
      'leave',
      'instructions',
      'light',
      'visa',
      'reply',
      'goodwill',
      'ascertain',
      'verify',
      'confirm',
      'satisfy',
      'agreeable',
    ],
    ...['amenable', 'willing'],
  ],
  examples: ['shall reflect the wishes of the country concerned', 'to ascertain that the State concerned is agreeable'],
  source: ourJudgement,
}
