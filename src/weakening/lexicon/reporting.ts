/** How a report is given, weakest first. Our judgement after weakening.md, category 13. */
export const reportForms = [
  {
    name: 'comprehensive report',
    pattern: /\b(?:comprehensive|full|detailed|public|final|follow-up)(?:,? (?:and )?[a-z]+)? (?:written )?report\b/g,
    rank: 4,
  },
  { name: 'report', pattern: /\breports?\b(?! of the (?:special|independent|commission|working|high|secretary))/g, rank: 3 },
  { name: 'written update', pattern: /\b(?:written|interim) (?:update|note|summary)\b/g, rank: 2.5 },
  {
    name: 'oral update',
    pattern:
      /\b(?:oral|verbal) (?:update|report|briefing|presentation|statement|information)s?\b|\bupdates?\b|\bbrief(?:ing)?s?\b|\bnotes?\b|\bsummar(?:y|ies)\b|\bpresentations?\b/g,
    rank: 2,
  },
] as const satisfies readonly { readonly name: string; readonly pattern: RegExp; readonly rank: number }[]
export type ReportForm = (typeof reportForms)[number]['name']

/** Which dialogue follows. */
export const dialogues = [
  {
    name: 'enhanced interactive dialogue',
    pattern: /\b(?:enhanced|high-level|dedicated|standalone|stand-alone) interactive dialogues?\b/g,
    rank: 3,
  },
  { name: 'interactive dialogue', pattern: /\binteractive (?:dialogues?|discussions?)\b/g, rank: 2 },
  {
    name: 'dialogue',
    pattern: /\b(?:general|panel) (?:debates?|discussions?)\b|\bpanel\b|\bbe (?:discussed|debated) (?:with|by|in)\b/g,
    rank: 1,
  },
] as const satisfies readonly { readonly name: string; readonly pattern: RegExp; readonly rank: number }[]
export type Dialogue = (typeof dialogues)[number]['name']

/** To whom a report goes. */
export const audiences = [
  { name: 'the Human Rights Council', pattern: /(?<!\bpresident of the )\b(?:human rights council|the council)\b/g },
  { name: 'the General Assembly', pattern: /(?<!\bpresident of the )\b(?:general assembly|the assembly|third committee)\b/g },
  { name: 'the Security Council', pattern: /\bsecurity council\b/g },
  {
    name: 'the public',
    pattern:
      /\b(?:make|made|making) (?:[a-z]+ ){0,4}public(?:ly)?(?: available)?\b|\bpublicly available\b|\bpublish(?:ed|ing)?\b|\bpublic report\b|\bin public\b|\bpublicly\b|\bin (?:an )?open (?:session|meeting)\b/g,
  },
] as const satisfies readonly { readonly name: string; readonly pattern: RegExp }[]
export type Audience = (typeof audiences)[number]['name']

/** How often, in months. */
export const intervals: readonly { readonly pattern: RegExp; readonly months: number }[] = [
  { pattern: /\b(?:quarterly|every (?:three|3) months|four times a year)\b/g, months: 3 },
  {
    pattern:
      /\b(?:three times a year|(?:each|every) (?:regular )?sessions?(?! of the general assembly)|all (?:of )?(?:its|the) (?:regular )?sessions)\b/g,
    months: 4,
  },
  { pattern: /\b(?:biannual(?:ly)?|semi-?annual(?:ly)?|twice (?:a|per|each) year|twice yearly|every six months)\b/g, months: 6 },
  {
    pattern: /\b(?:annual(?:ly)?|yearly|every year|each year|once a year|per year|a year|every 12 months|every twelve months)\b/g,
    months: 12,
  },
  {
    pattern:
      /\b(?:biennial(?:ly)?|every (?:two|second|other) years?|every 24 months|bi-annual(?:ly)?|once every two years|once (?:in|during|over|within) (?:the )?(?:coming |next |following )?two years)\b/g,
    months: 24,
  },
  { pattern: /\b(?:triennial(?:ly)?|every (?:three|third) years?|once every three years)\b/g, months: 36 },
  { pattern: /\b(?:every (?:four|fourth) years?|quadrennial(?:ly)?)\b/g, months: 48 },
  { pattern: /\b(?:every (?:five|fifth) years?|quinquennial(?:ly)?)\b/g, months: 60 },
  {
    pattern:
      /\b(?:at|by|towards|upon|on) the (?:end|close|conclusion|expiry|completion) of (?:the |its |his |her |their |his or her )(?:[a-z]+ )?(?:term|mandate|tenure)\b|\b(?:once only|only once|a single time)\b/g,
    months: 60,
  },
  {
    pattern:
      /\b(?:periodic(?:ally)?|from time to time|as needed|as appropriate|when necessary|on an ad hoc basis|occasional(?:ly)?|at (?:regular|suitable|appropriate|reasonable|longer|such) intervals)\b/g,
    months: 72,
  },
]

/** What makes a report wait for somebody's wish or for circumstances: it has no date any more. Our judgement. */
export const contingent =
  /\b(?:(?:as and |if and |if |as |only )?when(?:ever)? (?:it is |so |they are |he or she is |specifically |first |duly )*(?:request|requir|need|necessary|appropriate|deem|consider|see|feasible|possible|ready|available|circumstances|invited|asked)\w*|(?:as|if|where|should)(?: it| they| so| deemed| considered)* (?:request|requir|need|necessary|appropriate|possible|feasible|invited|circumstances|warrant)\w*|(?:up)?on (?:the |its |their |specific )*(?:request|invitation)|at (?:the |its |their )(?:request|invitation|discretion)|at (?:[a-z]+ )?intervals? (?:to be |as |that )|should (?:it|they) so (?:request|wish|decide)|as circumstances (?:permit|allow|require)|whenever|in due (?:course|time)|at (?:a|an|some) (?:[a-z]+ )?(?:later|future|appropriate|suitable|convenient) (?:date|time|stage|moment|point))\b/g

/** A session of the Council or the Assembly that is named: a report to it is due on a day. */
export const namedSession =
  /\b(?:at|in|to|before|during|for) (?:its|the|their) (?:[a-z]+[- ])?[a-z]+(?:th|st|nd|rd|first|second|third)\b(?:(?:,? (?:and|to|or),? (?:[a-z]+[- ])?[a-z]+(?:th|st|nd|rd|first|second|third))*) (?:regular )?sessions?\b/g

/** A session, year or day that is certain, even where it is not numbered. */
export const certainDate =
  /\b(?:as of|next|following|each|every|same|present|current|\d{4}|\d+|[a-z]+(?:ieth|teenth)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ][a-z]+|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|january|february|march|april|may|june|july|august|september|october|november|december|annual(?:ly)?|year(?:ly)?|months?|weeks?|days?|conclusion|end|expiry)\b/

/** A paragraph that asks for reports which come again. */
export const standingReport =
  /\b(?:to|that) (?:[a-z]+ ){0,8}?(?:report|submit|present|provide|prepare|transmit)\b[^;]{0,160}\b(?:report|update|human rights council|general assembly)\b|\bdecides (?:to transmit|that (?:the|all) (?:[a-z]+ ){0,10}report)|\binteractive dialogue\b/

const decades = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const units = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

/** Sessions by number: `fifty-eighth`, `sixtieth`. */
const ordinals = decades.flatMap((decade) => [`${decade.slice(0, -1)}ieth`, ...units.map((unit) => `${decade}-${unit}`)])

/** One of these is struck wherever a reporting line is narrowed: the cheap look. */
export const reportingWords: { readonly triggers: readonly string[] } = {
  triggers: [
    'assembly',
    'council',
    'public',
    'publicly',
    'published',
    'publish',
    'dialogue',
    'dialogues',
    'enhanced',
    'interactive',
    'discussion',
    'panel',
    'annual',
    'annually',
    'yearly',
    'year',
    'quarterly',
    'regular',
    'session',
    'sessions',
    'twice',
    'biannual',
    'biannually',
    'every',
    'each',
    'months',
    'basis',
    'biennial',
    'biennially',
    'report',
    'reports',
    'update',
    'updates',
    'briefing',
    'comprehensive',
    'written',
    'committee',
    'semi-annual',
    ...ordinals,
    ...['request', 'requested', 'requests', 'invitation', 'invited', 'discretion', 'whenever', 'circumstances', 'appropriate', 'necessary'],
  ],
}
