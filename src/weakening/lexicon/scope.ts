import { anyOf, everyPlace } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const harm = anyOf(
  'effects?',
  'impacts?',
  'consequences',
  'implications',
  'repercussions',
  'influence',
  'threats?',
  'dangers?',
  'risks?',
  'toll',
  'burden',
  'costs?',
  'damage',
  'harm',
)
const threat = anyOf(
  'terrorists?',
  'extremists?',
  'separatists?',
  'criminals',
  'armed groups',
  'insurgents?',
  'foreign agents',
  'terrorism',
  'terrorist (?:acts|attacks|groups|activities|crimes|organizations)',
  'acts of terrorism',
  'violent extremism',
  'extremism',
  'crime',
  'organized crime',
  'separatism',
  'disinformation',
  'illegal migration',
  'irregular migration',
  'foreign interference',
  'radicalization',
  'hate speech',
  'blasphemy',
  'defamation of religions?',
)

/** Turns a mandate from what States do to people toward what threatens States. */
export const turnedScope: readonly Phrase[] = [
  {
    name: 'effects of terrorism',
    pattern: everyPlace(
      '\\b(?:the |all |any )?(?:(?:negative|detrimental|adverse|harmful|devastating|destructive|serious|direct|socioeconomic|economic|social|humanitarian) (?:and [a-z]+ )?)*',
      harm,
      ' (?:of|from|posed by|caused by|resulting from|arising from) (?:[a-z]+ ){0,2}?',
      threat,
      '\\b',
      '|\\b(?:abuses?|violations?|crimes?|acts|harm|suffering|damage|losses) (?:committed|perpetrated|caused|inflicted|done) by (?:[a-z]+ ){0,2}?(?:terrorists?|terrorist groups|extremists?|armed groups|non-state actors|criminals|individuals)\\b',
    ),
    triggers: [
      'effects',
      'effect',
      'impact',
      'impacts',
      'consequences',
      'implications',
      'repercussions',
      'threats',
      'threat',
      'dangers',
      'risks',
      'harm',
      'damage',
      'toll',
      'burden',
      'terrorism',
      'terrorist',
      'terrorists',
      'extremism',
      'extremists',
      'crime',
      'separatism',
      'disinformation',
      'migration',
      'interference',
      'radicalization',
      'speech',
      'blasphemy',
      'defamation',
      'non-state',
      'armed',
      'criminals',
      'individuals',
    ],
    examples: ['the negative effects of terrorism', 'the detrimental impact of terrorist acts', 'the threats posed by violent extremism'],
    source: '37/27 to 42/18 (OP23); Inboden 2023; justsecurity.org/66777',
  },
  {
    name: 'abuse of the right',
    pattern:
      /\b(?:abus(?:e|es|ed|ing|ive)|misus(?:e|es|ed|ing)|overus(?:e|ed)|exploit(?:s|ed|ing|ation)?|irresponsible (?:use|exercise)) (?:[a-z]+ ){0,3}?(?:of (?:the |their |this |such )*)?(?<!\bof human )(?<!\bof fundamental )(?:rights?|freedoms?|exercise|privileges?)\b(?! abuses)|\b(?:exercise|enjoyment|use) of (?:the |these |this |such |those |that |their )?(?:[a-z]+ ){0,6}?(?:rights?|freedoms?|freedom of [a-z]+)(?: [a-z]+){0,3} (?:is|are|may be|has been|have been|constitutes?|amounts? to|leads? to|undermines?|threatens?|harms?|violates?|infringes?|endangers?|affects?|incites?) (?:[a-z]+ )?(?:abused|misused|exploited|detriment|threat|danger|security|order|abuse|incitement|hatred|harm)\b|\b(?:rights?|freedoms?)(?: [a-z]+){0,3} (?:is|are|being|be|been) (?:[a-z]+ )?(?:abused|misused|exploited|instrumentali[sz]ed|manipulated)\b|\bto the detriment of\b|\b(?:duties and )?responsibilit(?:y|ies) (?:of (?:rights-?holders|individuals|citizens|everyone|the individual|journalists|the media|defenders|persons|users)|attached to (?:the )?(?:exercise|right)|that (?:come|go) with)\b|\bresponsible (?:use|exercise|enjoyment) of\b|\bacts? (?:of [a-z ]+ )?that (?:constitute|amount to) (?:an )?abuse\b|\b(?:abuse|misuse) of (?:the |these |such )?(?:rights? (?:concerned|of|to)|rights|freedom of [a-z]+)\b/g,
    triggers: [
      'abuse',
      'abuses',
      'abused',
      'abusing',
      'abusive',
      'misuse',
      'misused',
      'misuses',
      'misusing',
      'exploit',
      'exploited',
      'exploitation',
      'irresponsible',
      'exercise',
      'enjoyment',
      'use',
      'detriment',
      'responsibilities',
      'responsibility',
      'responsible',
    ],
    examples: [
      'the abuse of the right of freedom of expression',
      'is abused to the detriment of national security',
      'the responsible exercise of the right',
    ],
    source: '7/36 (2008), as quoted in weakening.md, category 5',
  },
  {
    name: 'security of the State',
    pattern:
      /\b(?:national|state|public|internal|collective|regional) (?:and [a-z]+ )?(?:security|order|safety|stability)\b(?: (?:and|or|of states?)[a-z ]{0,30})?|\bsecurity (?:interests|concerns|of (?:the )?states?)\b|\b(?:social|religious|public|interfaith) (?:harmony|cohesion|stability|peace|morals?)\b|\b(?:economic|social) (?:development|growth|stability|conditions) of (?:states|countries|the state|nations)\b|\bmacroeconomic\b|\bpolitical stability\b|\b(?:stability|security|integrity|functioning|economies|economy|interests|institutions|finances|infrastructure|reputation|unity) of (?:the |their )?(?:states?|governments?|countries|nations)\b|\bstate institutions\b|\brights of (?:states|others and (?:the )?(?:community|society))\b/g,
    triggers: [
      'security',
      'order',
      'safety',
      'stability',
      'harmony',
      'cohesion',
      'development',
      'growth',
      'macroeconomic',
      'rights',
      'integrity',
      'functioning',
      'economies',
      'economy',
      'interests',
      'institutions',
      'finances',
      'infrastructure',
      'reputation',
      'unity',
    ],
    examples: ['national security and public order', 'the economic development of States', 'social harmony'],
    source: 'Saul, as quoted at justsecurity.org/66777; our judgement',
  },
]

/** What a State does while it acts: the object that such a mandate watches. */
export const watchedConduct: readonly Phrase[] = [
  {
    name: 'while countering terrorism',
    pattern:
      /\b(?:while|when|in (?:the )?(?:context|course|name|framework) of|in|by|through) (?:the )?(?:countering|combating|combatting|fighting|preventing(?: and countering)?|fight against|struggle against|war on|efforts to (?:counter|combat|fight)|measures to (?:counter|combat|fight)|counter-?)[ -]?(?:[a-z]+ ){0,2}?(?:terrorism|extremism|crime|drugs?|trafficking|impunity|migration)\b/g,
    triggers: ['countering', 'combating', 'combatting', 'fighting', 'fight', 'struggle', 'preventing', 'while'],
    examples: ['while countering terrorism', 'in the context of the fight against terrorism'],
    source: 'the mandate of the Special Rapporteur on human rights while countering terrorism: 40/16, 49/10',
  },
]

/** Words that widen who or what is covered; their loss narrows. */
export const widening: readonly Phrase[] = [
  {
    name: 'both online and offline',
    pattern:
      /\b(?:both )?(?:online (?:and|or|as well as) offline|offline (?:and|or|as well as) online)\b|\bincluding online\b|\bin (?:the )?digital (?:space|context|environment|age)s?\b/g,
    triggers: ['online', 'offline', 'digital'],
    examples: ['both online and offline'],
    source: '36/21 to 42/28 (OP2)',
  },
  {
    name: 'regardless of',
    pattern:
      /\b(?:regardless|irrespective) of (?:[a-z]+ ){1,4}\b|\b(?:without (?:any )?(?:discrimination|distinction)(?: of any kind| whatsoever)?)\b|\bincluding but not limited to\b|\bof any kind\b|\bby (?:all|any) (?:parties|actors|sides)\b|\b(?:by )?(?:both )?state and non-state actors\b/g,
    triggers: ['regardless', 'irrespective', 'discrimination', 'distinction', 'limited', 'kind', 'parties', 'actors', 'sides', 'non-state'],
    examples: ['regardless of their affiliation', 'without discrimination of any kind'],
    source: ourJudgement,
  },
]

/** Words of a mandate's title that say what it protects. */
export const protection =
  /\b(?:promotion|protection|human rights|rights?|freedoms?|fundamental freedoms|violations?|victims?|while|countering|sexual orientation|gender identity|torture|disappearances?|executions?|detention|independence|defenders?)\b/g
