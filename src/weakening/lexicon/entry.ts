import { anyOf, everyPlace, upTo } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const lets = anyOf(
  ...[
    'let',
    'lets',
    'letting',
    'allow',
    'allows',
    'allowing',
    'permit',
    'permits',
    'permitting',
    'enable',
    'enables',
    'enabling',
    'authori[sz]e',
  ],
  ...[
    'authori[sz]ing',
    'give',
    'giving',
    'grant',
    'granting',
    'ensure',
    'ensuring',
    'guarantee',
    'guaranteeing',
    'facilitate',
    'facilitating',
  ],
  ...['admit', 'admitting', 'accept', 'accepting', 'secure', 'securing'],
)
/** What a call serves is no call: "in order to enable relief to reach these areas". */
const notPurpose = '(?<!in order to )(?<!so as to )(?<!thereby )'
const comesIn = anyOf(
  ...['enter', 'cross', 'pass', 'reach', 'visit', 'travel', 'attend', 'inspect', 'return', 'deploy', 'operate', 'circulate', 'land'],
  ...[
    'move (?:freely |about |around |within )',
    'open (?:an? )?(?:[a-z]+ )?offices?',
    'establish (?:an? )?(?:[a-z]+ )?(?:offices?|presence)',
    'come',
  ],
  ...[
    'observe (?:the )?(?:trials|hearings|elections)',
    'work freely',
    'go (?:to|where|anywhere|wherever)',
    'be present',
    'conduct (?:[a-z]+ )?(?:visits|investigations)',
  ],
)
const visitor = anyOf(
  ...[
    'special rapporteurs?',
    'independent experts?',
    'working group',
    'mandate[- ]holders?',
    'special procedures',
    'commission',
    'missions?',
  ],
  ...[
    'mechanisms?',
    'office',
    'high commissioner',
    'monitors',
    'observers',
    'investigators',
    'experts?',
    'delegations?',
    'staff',
    'team',
    'group',
  ],
)
const relief = anyOf(
  ...[
    '(?:aid|relief|humanitarian|medical|food) (?:convoys?|supplies|workers|teams|personnel|goods|agencies|organi[sz]ations|flights|deliveries|assistance)',
  ],
  ...['convoys', 'ambulances', 'relief', 'aid'],
)
const closed = anyOf(
  ...[
    'prisons?',
    'camps?',
    'places',
    'detention',
    'archives?',
    'territor(?:y|ies)',
    'regions?',
    'areas?',
    'borders?',
    'crossings?',
    'crossing points',
  ],
  ...[
    'corridors?',
    'sites?',
    'facilities',
    'courts?',
    'barracks',
    'hospitals',
    'files',
    'records',
    'provinces',
    'ports?',
    'airports?',
    'zones?',
    'doors',
  ],
  ...['centres', 'villages', 'islands?', 'cells'],
)

/** What lets people in without the word "access": doors, roads, borders, answers at the gate. */
export const entry: readonly Phrase[] = [
  {
    name: 'let in',
    pattern: everyPlace(
      anyOf(
        `\\b${notPurpose}${lets} ${upTo(9)}(?:to |can |may )(?:freely |safely |also |at once )*${comesIn}`,
        `\\b${notPurpose}${lets} ${upTo(3)}${relief} (?:to pass |through |across |into |in |to |free )`,
        `\\blet(?:s|ting)? ${upTo(6)}${comesIn}`,
        `\\b(?:receiv|accept|admit|host|welcom)(?:e|ing|ting)? (?:the |a |any |all |its |their |his or her |regular )*(?:visits?|requests? (?:for|to) visits?|${visitor}(?: when(?:ever)?| at| on| in| into| without| to)\\b)`,
        '\\baccept (?:its|his or her|their) (?:requests? (?:for|to) )?visits?\\b',
      ),
    ),
    triggers: [
      ...['let', 'lets', 'letting', 'allow', 'allows', 'allowing', 'permit', 'permits', 'permitting', 'enable', 'enables', 'enabling'],
      ...[
        'authorize',
        'give',
        'giving',
        'grant',
        'granting',
        'ensure',
        'ensuring',
        'guarantee',
        'guaranteeing',
        'facilitate',
        'facilitating',
      ],
      ...['admit', 'admitting', 'accept', 'accepting', 'secure', 'securing', 'receive', 'receiving', 'host', 'welcome', 'visit', 'visits'],
      ...['authorizing', 'hosting', 'welcoming'],
    ],
    examples: [
      'to permit the Commission to open an office in the country',
      'let aid convoys cross the front lines',
      'to receive the Special Rapporteur whenever he or she asks to come',
    ],
    source: ourJudgement,
  },
  {
    name: 'open doors and roads',
    pattern: everyPlace(
      anyOf(
        `\\bopen(?:ing)? (?:up )?(?:of )?(?:all |the |its |their |any |every |more |additional |and )*(?:[a-z]+ )?${closed}\\b`,
        '\\b(?:free |immediate |prompt |safe |unconditional |early |full )?entry (?:of|for|to|into) (?:the |its |their |all |any )*[a-z]+',
        '\\bfreedom of movement (?:of|for|to) (?:the |its |all )?(?:[a-z]+ )?(?:commission|mission|special|staff|monitors|observers|experts?|humanitarian|aid|relief|personnel)\\b',
        '\\b(?:lift|remov|eas|end|abolish|waiv)(?:e|ing)? (?:all |any |the |their |its |undue )*(?:restrictions|limits|limitations|obstacles|impediments|barriers|hindrances|bans?|blockades?|sieges?|conditions) (?:on|to|for|of) (?:the )?(?:movement|entry|access|work|travel|visits|operations|delivery|passage|presence)\\b',
        '\\b(?:humanitarian|relief) (?:corridors?|pauses?)\\b',
        '\\b(?:through|across|past) (?:all |the |any )?(?:checkpoints|front ?lines|lines of (?:control|conflict)|borders|blockades?|crossing points)\\b',
        '\\bwithout (?:an? )?(?:[a-z]+ )?(?:escorts?|minders?|guards?|chaperones?|permits?|prior (?:permission|authori[sz]ation|notice|approval))\\b',
        '\\b(?:alone|without minders|out of (?:the )?(?:hearing|earshot|sight)|behind closed doors|in the absence of (?:guards?|officials|the authorities)) ?(?:with|of)? ?(?:the )?(?:accused|detainees|prisoners|victims|witnesses|guards|officials)?\\b(?<=(?:accused|detainees|prisoners|victims|witnesses|guards|officials|alone))',
      ),
    ),
    triggers: [
      ...['open', 'opening', 'entry', 'movement', 'lift', 'lifting', 'remove', 'removing', 'ease', 'easing', 'end', 'ending', 'waive'],
      ...[
        'corridor',
        'corridors',
        'pauses',
        'pause',
        'checkpoints',
        'lines',
        'frontlines',
        'borders',
        'escort',
        'escorts',
        'minders',
        'guards',
      ],
      ...['permission', 'authorization', 'notice', 'approval', 'alone', 'hearing', 'earshot', 'absence', 'permits', 'crossing', 'blockade'],
      ...['abolish', 'waiving'],
    ],
    examples: [
      'to open all prisons',
      'free entry to the camps',
      'to lift all restrictions on the movement of the mission',
      'humanitarian corridors',
      'through all checkpoints',
      'without escort',
    ],
    source: ourJudgement,
  },
]
