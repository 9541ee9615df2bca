import { anyOf, everyPlace, upTo } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const states = anyOf('states?', 'governments?', 'authorities', 'countries')
const burden = anyOf(
  ...[
    'challenges',
    'difficulties',
    'constraints',
    'burdens?',
    'problems',
    'obstacles',
    'costs',
    'pressures?',
    'dangers?',
    'risks?',
    'threats?',
  ],
)

/** What weighs on Governments, as the subject of a mandate. */
export const burdensStates: Phrase = {
  name: 'burdens of States',
  pattern: everyPlace(
    anyOf(
      `\\b${burden} (?:that |which )${upTo(5)}(?:poses?|presents?|creates?|causes?|imposes?|entails?|places?|represents?) (?:to|for|on|upon) (?:the )?(?:[a-z]+ ){0,2}?${states}\\b`,
      `\\b${burden} (?:of|from|posed by|caused by|presented by) ${upTo(3)}(?:crime|terrorism|migration|extremism|protests?|disorder|sanctions|foreign [a-z]+) (?:to|for|on) (?:the )?(?:[a-z]+ )?${states}\\b`,
      `\\b(?:hamper|impede|undermine|hinder|weaken|obstruct|thwart|frustrate|limit|reduce|constrain)s? (?:the )?(?:efforts|capacit(?:y|ies)|ability|policies|functioning|sovereignty|independence|development|stability|programmes) of (?:the )?(?:[a-z]+ ){0,2}?${states}\\b`,
      `\\b(?:dangers?|risks?|threats?|harm|damage) (?:to|for) (?:the )?(?:independence|stability|unity|security|integrity|cohesion|sovereignty|economy|institutions|reputation) of (?:the )?(?:[a-z]+ )?(?:${states}|nations?|society)\\b`,
      '\\b(?:insult|defamation|ridicule|denigration|vilification|mockery|desecration) of (?:the )?(?:[a-z]+ )?(?:religions?|prophets?|faiths?|beliefs|symbols|institutions|states?|nations?|heads? of state)\\b',
      '\\b(?:protection|respect|safeguarding|defence) (?:of|for) (?:the )?(?:[a-z]+ )?(?:religions?|faiths?|national symbols|religious symbols|state institutions|public institutions|sacred [a-z]+) (?:against|from)\\b',
      '\\b(?:sanctions|(?:coercive|restrictive|unilateral|economic) measures|embargoes) (?:that are |which are )?(?:imposed|adopted|applied|decided|taken) (?:from (?:abroad|outside)|by (?:foreign|other|certain|third))\\b',
    ),
  ),
  triggers: [
    ...['pose', 'poses', 'present', 'presents', 'creates', 'create', 'cause', 'causes', 'imposes', 'entails', 'places', 'represents'],
    ...[
      'challenges',
      'difficulties',
      'constraints',
      'burden',
      'burdens',
      'problems',
      'obstacles',
      'costs',
      'pressures',
      'dangers',
      'risks',
    ],
    ...['threats', 'hamper', 'hampers', 'impede', 'impedes', 'undermine', 'undermines', 'hinder', 'hinders', 'weaken', 'weakens'],
    ...[
      'obstruct',
      'thwart',
      'frustrate',
      'limit',
      'reduce',
      'constrain',
      'harm',
      'damage',
      'insult',
      'defamation',
      'ridicule',
      'religion',
    ],
    ...[
      'denigration',
      'vilification',
      'mockery',
      'desecration',
      'religions',
      'sanctions',
      'measures',
      'embargoes',
      'symbols',
      'institutions',
    ],
    ...['faiths', 'danger', 'risk', 'threat', 'sacred'],
  ],
  examples: [
    'the challenges that crime presents to States',
    'hamper the efforts of Governments',
    'dangers for the independence of States',
    'the protection of religions against insult',
  ],
  source: ourJudgement,
}
