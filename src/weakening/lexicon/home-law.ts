import { anyOf, everyPlace, upTo } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const home = anyOf(
  'national',
  'domestic',
  'internal',
  'municipal',
  'local',
  'penal',
  'criminal',
  'civil',
  'basic',
  'fundamental',
  'constitutional',
  'state',
)
const made = anyOf(
  ...['laws?', 'legislations?', 'legal (?:systems?|orders?|frameworks?|provisions?|norms|traditions?)', 'constitutions?', 'statutes?'],
  ...[
    'codes?',
    'enactments?',
    'regulations?',
    'rules',
    'provisions',
    'decrees?',
    'ordinances?',
    'acts',
    'norms',
    'procedures',
    'jurisdictions?',
  ],
)
const whose = '(?:the |their |its |that |own |respective |relevant |applicable |existing |prevailing |such )*'
/** A body of rules that a State makes for itself. */
const homeLaw = anyOf(
  `${whose}${home}(?: (?:and|or) [a-z]+)? ${made}`,
  `(?:their|its|each state's|a state's|the state's)(?: own| respective)? (?:[a-z]+ )?${made}`,
  `${whose}${made} (?:in force|of the land|of (?:the|each|that|every) (?:state|country|land))`,
  '(?:the )?law of the land',
  `${whose}constitutions?`,
)

const excepting = anyOf(
  ...['save', 'except', 'unless', 'other than', 'apart from', 'notwithstanding', 'without derogat(?:ing|ion)', 'without affecting'],
  ...[
    'without prejudice',
    'with the exceptions?',
    'with the limits',
    'with such (?:exceptions|limits)',
    'subject',
    'barring',
    'without infringing',
  ],
  ...['without contravening', 'without changing', 'without amending'],
)
const allows = anyOf(
  ...[
    'allows?',
    'permits?',
    'provides?',
    'foresees?',
    'requires?',
    'prescribes?',
    'authori[sz]es?',
    'stipulates?',
    'admits?',
    'does not preclude',
  ],
  ...['do not preclude', 'envisages?', 'lays? down', 'dictates?'],
)
const prevails = anyOf(
  ...[
    'prevails?',
    'takes? precedence',
    'has primacy',
    'have primacy',
    'has priority',
    'remains? supreme',
    'comes? first',
    'applies',
    'governs?',
  ],
  '(?:is|are|be|remains?|constitutes?|provides?|forms?) (?:the )?(?:sole|only|exclusive|ultimate|final) (?:yardstick|measure|standard|benchmark|criteri(?:on|a)|reference|basis|authority|arbiter|framework|test|guide|source)',
  ...['remains? applicable', 'remains? unaffected', 'is paramount', 'are paramount'],
)

/** National law as the measure of a duty, said otherwise than "in accordance with" it. */
export const homeLaws: readonly Phrase[] = [
  {
    name: 'save as national law provides',
    pattern: everyPlace(
      anyOf(
        `\\b${excepting} ${upTo(6)}${homeLaw}`,
        `\\b(?:if|where|wherever|when|as|so far as|in so far as|insofar as|to the extent(?: that)?|unless) (?:this is |so )?${homeLaw} (?:so )?${allows}`,
        `\\b(?:if|where|when|in so far as|insofar as|so far as|to the extent(?: that)?|provided(?: that)?) [^,;]{0,60}?\\b(?:conflicts?|compatible|incompatible|consistent|contrary|contravenes?|contradicts?|at variance|accords?|allowed|permitted|foreseen|provided) (?:to |with |by |in |under |for in )*${homeLaw}`,
        `\\b${homeLaw} (?:shall |will |should |must )?${prevails}`,
        `\\b(?:primacy|supremacy|precedence|pre-eminence|priority|paramountcy) of ${homeLaw}`,
        `\\b(?:within|inside) (?:the )?(?:bounds|limits|powers|margins?|boundaries|competences?|space|room) (?:set|fixed|drawn|left|conferred|granted|given|allowed|defined|laid down)(?: (?:up)?on them| to them)? by (?:the |their |its )?(?:${homeLaw}|(?:[a-z]+ )?(?:parliaments?|legislatures?|legislators?|courts|judiciary|lawmakers))`,
        `\\b(?:according to|in accordance with|following|pursuant to|under) (?:the )?(?:[a-z]+ )?(?:procedures|rules|provisions|practices|formalities|laws) (?:in force|applicable|in effect|obtaining|prevailing) in (?:the|each|every|that|their) (?:respective )?(?:country|countries|states?)`,
        '\\b(?:as|where|if|unless) (?:decided|determined|provided|ruled|ordered) (?:otherwise )?by (?:the |their )?(?:national |domestic |competent )*(?:parliaments?|legislatures?|courts|legislators?)',
      ),
      '\\b',
    ),
    triggers: [
      ...['law', 'laws', 'legislation', 'legislations', 'legal', 'constitution', 'constitutions', 'constitutional', 'statute', 'statutes'],
      ...['code', 'codes', 'enactment', 'enactments', 'regulation', 'regulations', 'rules', 'provisions', 'decrees', 'ordinances', 'acts'],
      ...[
        'norms',
        'procedures',
        'jurisdiction',
        'parliament',
        'parliaments',
        'legislature',
        'legislatures',
        'courts',
        'judiciary',
        'force',
      ],
    ],
    examples: [
      'save as otherwise provided in domestic statutes',
      'where national regulations so allow',
      'in so far as this does not conflict with the legal order of the country',
      'the law of the land prevails',
      'within the bounds set by their parliaments',
      'according to the procedures in force in each country',
    ],
    source: ourJudgement,
  },
]
