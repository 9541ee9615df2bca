import { entry } from './entry.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

/** Words that make access real; they stand before `access`, or say how and where it is had. */
export const accessWords: Phrase = {
  name: 'unhindered access',
  pattern:
    /\b(?:(?:full|free|safe|rapid|immediate|timely|prompt|complete|direct|regular|independent|meaningful|sustained|un[a-z]+ed),? (?:and )?){0,5}un(?:hindered|fettered|restricted|impeded|obstructed|limited|conditional|constrained|hampered)(?:,? (?:and )?(?:full|free|safe|rapid|immediate|timely|unconditional|unimpeded)){0,3}(?= (?:and [a-z]+ )?(?:[a-z]+ )?access\b)|\b(?:full|free|immediate|complete|unconditional|open|direct|timely|rapid|safe)(?:,? (?:and )?(?:full|free|immediate|complete|unconditional|open|direct|timely|rapid|safe)){0,3}(?= (?:humanitarian )?access\b)|\baccess (?:without (?:hindrance|restriction|delay|obstruction|conditions?|impediment|limitation)s?)\b|\b(?:unhindered|unfettered|unrestricted|unimpeded|unobstructed|freely|without (?:hindrance|restrictions?|obstruction|impediment))\b|\bto (?:all|the whole|the entire|any) (?:of )?(?:the )?(?:[a-z]+ )?(?:territor(?:y|ies)|regions?|areas?|places of detention|detention (?:facilities|centres|sites)|sites|facilities|prisons|parts of|locations|persons)\b|\bthroughout (?:the|its|their) (?:territory|country)\b/g,
  triggers: [
    'unhindered',
    'unfettered',
    'unrestricted',
    'unimpeded',
    'unobstructed',
    'unlimited',
    'unconditional',
    'unconstrained',
    'unhampered',
    'full',
    'free',
    'immediate',
    'complete',
    'open',
    'direct',
    'timely',
    'rapid',
    'safe',
    'hindrance',
    'restriction',
    'restrictions',
    'obstruction',
    'impediment',
    'freely',
    'territory',
    'regions',
    'areas',
    'detention',
    'sites',
    'facilities',
    'prisons',
    'throughout',
    ...['delay', 'conditions', 'limitations'],
  ],
  examples: ['full and unhindered access', 'unfettered access', 'access without delay', 'to all places of detention'],
  source: '48/25 to 50/23 (OP4) and Sri Lanka 2013, as quoted in weakening.md, category 12',
}

/** What a mechanism is granted that it may see for itself: to come in, to go about, to visit, to meet people in private. */
export const powersOfAccess: readonly Phrase[] = [
  {
    name: 'access to the country',
    pattern:
      /\b(?:grant(?:ing)?|allow(?:ing)?|provid(?:e|ing)|permit(?:ting)?|giv(?:e|ing)|ensur(?:e|ing)|facilitat(?:e|ing)|guarantee(?:ing)?|extend(?:ing)?) (?:[a-z' -]{0,60}? )?(?:(?:un[a-z]+ed|full|free|safe|immediate|prompt|rapid|timely|complete|direct),? |and |, )*(?<!humanitarian )access\b(?! to (?:[a-z,-]+ ){0,6}?(?:justice|education|information|health|healthcare|housing|water|sanitation|food|nutrition|services?|vaccines?|medicines?|markets?|remed(?:y|ies)|employment|work|land|credit|finance|internet|technolog(?:y|ies)|resources|funding|energy|culture|cultural|social|asylum|documentation|legal|training|opportunities|data|goods|treatment|assistance|protection|schools?|learning|knowledge|science|sport|basic|quality|affordable)\b)|\b(?:be|are|is|being) (?:let|allowed|permitted|admitted) (?:freely |at once |to enter |to go |in)?(?:in ?)?to (?:all|any|the|every|their|its)\b/g,
    triggers: ['access', 'work', 'visit', 'visits', 'entry', 'monitoring', 'into', 'enter', 'admitted'],
    examples: ['to grant it unhindered access', 'allowing full and free access', 'be let into all'],
    source: '43/39 to 48/25 (OP30) and 52/1 to 52/43 (OP2), as labelled in the reference pairs',
  },
  {
    name: 'entry and passage',
    pattern:
      /\b(?:issu(?:e|ing|ance of) (?:[a-z]+ )?visas?|visas? (?:to|for) (?:the )?(?:members|staff|mission|commission|experts?|special)|travel (?:freely|wherever|to all|to any|throughout)|(?:safe|immediate|unimpeded|unhindered|rapid|free)(?:,? (?:and )?[a-z]+){0,3} passage|unannounced visits?|without (?:prior |advance )notice)\b/g,
    triggers: ['visa', 'visas', 'travel', 'passage', 'unannounced', 'notice'],
    examples: ['to issue visas', 'to travel wherever', 'safe, immediate and unimpeded passage'],
    source: ourJudgement,
  },
  {
    name: 'humanitarian access',
    pattern:
      /\b(?:humanitarian access|access (?:of|for|by) (?:[a-z]+ ){0,4}?humanitarian|humanitarian (?:assistance|aid|organizations|personnel) (?:[a-z]+ ){0,4}?access)\b/g,
    triggers: ['humanitarian', 'access'],
    examples: ['rapid, safe and unhindered humanitarian access'],
    source: '43/39 to 48/25 (OP30), as labelled in the reference pairs',
  },
  {
    name: 'visits',
    pattern:
      /\b(?:requests? (?:of the [a-z ]{0,40} |by [a-z ]{0,40} |for |made by [a-z ]{0,40} )?(?:to|for) (?:a )?visits?\b|to visit (?:their|its|the) (?:countr(?:y|ies)|territor(?:y|ies))|(?:country|in situ|field|on-site|official) visits?\b|(?:standing|open|permanent) invitations?|invit(?:e|ing|ation to) (?:the |all )?(?:special|mandate|thematic)[a-z ]{0,60}(?:to visit|visit))/g,
    triggers: ['visit', 'visits', 'invitation', 'invitations', 'invite'],
    examples: [
      'to respond favourably to the requests of the Special Rapporteur to visit their countries',
      'standing invitation',
      'country visits',
    ],
    source: 'weakening.md, category 12',
  },
  {
    name: 'meetings in private',
    pattern:
      /\b(?:meet|speak|communicate|interview|contact|confidential(?:ly)?)(?:ing)? (?:[a-z' ]{0,40} )?(?:freely|privately|confidentially|in private|in confidence|without (?:witnesses|supervision|interference|reprisals?))\b|\bfreely and privately\b|\bconfidential (?:access|interviews?|meetings?|contact|communications?)\b|\bprivate (?:meetings?|interviews?)\b/g,
    triggers: [
      'freely',
      'privately',
      'confidentially',
      'confidential',
      'private',
      'confidence',
      'witnesses',
      'supervision',
      'interference',
      'reprisal',
      'reprisals',
    ],
    examples: ['to meet freely and privately', 'confidential interviews'],
    source: '48/25 to 50/23 (OP4), as quoted in weakening.md, category 12',
  },
  ...entry,
]

export const answers: Phrase = {
  name: 'answers to communications',
  pattern:
    /\b(?:respond(?:ing)?|repl(?:y|ying)|answer(?:ing)?|react(?:ing)?) (?:[a-z]+ ){0,5}?to (?:the |his or her |their |its |all )?(?:[a-z' -]{0,50}? )?(?:urgent appeals|communications?|letters(?: of allegation)?|allegation letters|correspondence|queries|requests for information|questionnaires?)\b|\bprovid(?:e|ing) (?:it |him or her |them |the mandate holder |the special rapporteur )?(?:with )?(?:all )?(?:the )?(?:[a-z]+ )?information (?:requested|necessary|required)\b|\binformation (?:requested|necessary|required)\b/g,
  triggers: [
    'respond',
    'responding',
    'reply',
    'replying',
    'answer',
    'communications',
    'communication',
    'appeals',
    'allegation',
    'information',
    'requested',
  ],
  examples: ['by responding promptly to the Special Rapporteur’s urgent appeals', 'to provide all the information requested'],
  source: 'weakening.md, category 12',
}

/** All that is granted to a mechanism: its powers, and that it is answered and worked with; these are worded in too many ways to be missed in one place. */
export const accessGrants: readonly Phrase[] = [
  ...powersOfAccess,
  answers,
  {
    name: 'cooperation with the mechanism',
    pattern:
      /(?<!\bin )(?<!\bin close )(?<!\bin full )\b(?:cooperat(?:e|ion|ing)|engag(?:e|ing|ement)|collaborat(?:e|ion|ing)|assist) (?:fully |closely |constructively |unreservedly |in full |actively )*(?:with|and assist) (?:the |all |its |other )?(?:[a-z]+ ){0,6}?(?:commission|special rapporteurs?|special procedures?|mandate[- ]holders?|independent expert|working group|mission|group|mechanisms?|office|high commissioner|treaty bodies|experts)\b/g,
    triggers: ['cooperate', 'cooperation', 'cooperating', 'engage', 'engaging', 'engagement', 'collaborate', 'collaboration', 'assist'],
    examples: ['to cooperate fully with the Special Rapporteur', 'engagement with the treaty bodies'],
    source: 'weakening.md, category 12; our judgement',
  },
]

/** Access to goods and services is another subject. */
export const otherAccess =
  /\baccess to (?:[a-z,-]+ ){0,6}?(?:justice|education|information|health|healthcare|housing|water|sanitation|food|nutrition|services?|vaccines?|medicines?|markets?|remed(?:y|ies)|employment|work|land|credit|finance|internet|technolog(?:y|ies)|resources|funding|energy|culture|cultural|social|asylum|documentation|legal|training|opportunities|data|goods|treatment|protection|schools?|learning|knowledge)\b/
