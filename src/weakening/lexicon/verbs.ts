/**
 * The ladders on which operative verbs and opening participles stand. No document of the United Nations ranks them; ranks are ordinal
 * inside one class and never compared across classes.
 *
 * - `call`: what States and others are asked to do
 * - `task`: what the Council decides, and what it asks of its own mandate holders and of United Nations organs
 * - `judgement`: condemnation and concern, of conduct
 * - `welcome`: approval, of reports, work and steps
 * - `affirmation`: principles
 */
export type VerbClass = 'call' | 'task' | 'judgement' | 'welcome' | 'affirmation'

export interface VerbRung {
  /** As people cite it, in the third person. */
  readonly name: string
  /** First words in folded text, third person and participle. */
  readonly forms: readonly string[]
  /** What must follow the first word, sticky on folded text; absent where nothing must. */
  readonly rest?: RegExp
  readonly ranks: Readonly<Partial<Record<VerbClass, number>>>
  readonly source: string
}

const gruenberg =
  'Gruenberg 2009 (Case W. Res. J. Int’l L. 41:513), as ranked at thenewhumanitarian.org/maps-and-graphics/2016/03/16/grammar-impotence'
const ours = 'our judgement, checked against verb swaps between successive texts among 530 resolutions of the Council'

const degree =
  '(?:deep|deepest|grave|serious|strong|great|profound|utmost|particular|extreme|continued|ongoing|growing|sincere|heartfelt|full|high|its|his|their)'
const worry = '(?:concern|alarm|anxiety|dismay|disquiet|apprehension)'
const thanks = '(?:appreciation|gratitude|thanks|satisfaction|recognition|support)'

/** In the order in which they are tried: for one first word the longer reading stands before the shorter. */
export const verbRungs: readonly VerbRung[] = [
  { name: 'Decides', forms: ['decides', 'deciding', 'resolves', 'determines'], ranks: { task: 10 }, source: ours },
  { name: 'Extends', forms: ['extends', 'renews', 'establishes', 'appoints'], rest: /(?! its)/y, ranks: { task: 10 }, source: ours },
  { name: 'Demands', forms: ['demands', 'demanding', 'insists', 'insisting'], ranks: { call: 10, task: 10 }, source: gruenberg },
  { name: 'Urges', forms: ['urges', 'urging', 'exhorts', 'exhorting', 'implores'], ranks: { call: 8, task: 8.5 }, source: gruenberg },
  {
    name: 'Calls upon',
    forms: ['calls', 'calling'],
    rest: /(?: once again| again)? (?:up)?on\b/y,
    ranks: { call: 7, task: 6 },
    source: ours,
  },
  { name: 'Calls for', forms: ['calls', 'calling'], rest: /(?: once again| again)? for\b/y, ranks: { call: 6.5, task: 5.5 }, source: ours },
  { name: 'Appeals to', forms: ['appeals', 'appealing'], rest: / (?:to|for)\b/y, ranks: { call: 6, task: 5 }, source: ours },
  {
    name: 'Requests',
    forms: ['requests', 'requesting', 'asks', 'instructs', 'mandates', 'tasks', 'entrusts'],
    ranks: { call: 6, task: 8 },
    source: gruenberg,
  },
  { name: 'Recommends', forms: ['recommends', 'recommending', 'proposes', 'advises'], ranks: { call: 5, task: 4.5 }, source: gruenberg },
  { name: 'Encourages', forms: ['encourages', 'encouraging'], ranks: { call: 5, task: 4 }, source: ours },
  { name: 'Invites', forms: ['invites', 'inviting'], ranks: { call: 4, task: 3 }, source: ours },
  { name: 'Suggests', forms: ['suggests', 'suggesting'], ranks: { call: 3, task: 2.5 }, source: ours },
  {
    name: 'Expresses hope',
    forms: ['expresses', 'expressing'],
    rest: / (?:its |the )?(?:[a-z]+ )?hope\b/y,
    ranks: { call: 2, task: 2 },
    source: ours,
  },
  {
    name: 'Looks forward',
    forms: ['looks', 'looking', 'hopes', 'hoping', 'trusts', 'wishes', 'awaits'],
    rest: / (?:forward|that|to)\b/y,
    ranks: { call: 2, task: 2 },
    source: ours,
  },
  {
    name: 'Takes into account',
    forms: ['takes', 'taking'],
    rest: / into (?:account|consideration)\b/y,
    ranks: { call: 1, task: 1, affirmation: 2 },
    source: ours,
  },

  { name: 'Condemns', forms: ['condemns', 'condemning'], ranks: { judgement: 10 }, source: ours },
  { name: 'Denounces', forms: ['denounces', 'denouncing'], ranks: { judgement: 9 }, source: ours },
  { name: 'Deplores', forms: ['deplores', 'deploring'], ranks: { judgement: 9 }, source: ours },
  { name: 'Rejects', forms: ['rejects', 'rejecting'], ranks: { judgement: 8.5 }, source: ours },
  {
    name: 'Expresses outrage',
    forms: ['expresses', 'expressing'],
    rest: new RegExp(` (?:its )?(?:${degree} )*(?:outrage|indignation|shock)\\b`, 'y'),
    ranks: { judgement: 8.5 },
    source: ours,
  },
  {
    name: 'Expresses alarm',
    forms: ['expresses', 'expressing'],
    rest: new RegExp(` (?:its )?(?:${degree} )*alarm\\b`, 'y'),
    ranks: { judgement: 8 },
    source: ours,
  },
  {
    name: 'Expresses grave concern',
    forms: ['expresses', 'expressing'],
    rest: new RegExp(` (?:its )?(?:gravest|grave|extreme|utmost) (?:${degree} )*${worry}\\b`, 'y'),
    ranks: { judgement: 7.5 },
    source: ours,
  },
  {
    name: 'Expresses deep concern',
    forms: ['expresses', 'expressing'],
    rest: new RegExp(` (?:its )?(?:deepest|deep|serious|strong|profound|great) (?:${degree} )*(?:and [a-z]+ )?${worry}\\b`, 'y'),
    ranks: { judgement: 7 },
    source: ours,
  },
  {
    name: 'Expresses particular concern',
    forms: ['expresses', 'expressing'],
    rest: new RegExp(` (?:its )?particular (?:${degree} )*${worry}\\b`, 'y'),
    ranks: { judgement: 6.5 },
    source: ours,
  },
  {
    name: 'Expresses concern',
    forms: ['expresses', 'expressing'],
    rest: new RegExp(` (?:its )?(?:${degree} )*${worry}\\b`, 'y'),
    ranks: { judgement: 6 },
    source: ours,
  },
  {
    name: 'Expresses regret',
    forms: ['expresses', 'expressing'],
    rest: new RegExp(` (?:its )?(?:${degree} )*(?:regret|disappointment|sorrow|sadness)\\b`, 'y'),
    ranks: { judgement: 5 },
    source: ours,
  },
  { name: 'Regrets', forms: ['regrets', 'regretting', 'laments', 'deprecates'], ranks: { judgement: 5 }, source: ours },
  {
    name: 'Notes with deep concern',
    forms: ['notes', 'noting'],
    rest: new RegExp(
      ` (?:also |further |again )?with (?:grave|gravest|deep|deepest|serious|great|profound|utmost|extreme) (?:${degree} )*(?:concern|alarm)\\b`,
      'y',
    ),
    ranks: { judgement: 4.5 },
    source: ours,
  },
  {
    name: 'Notes with concern',
    forms: ['notes', 'noting', 'observes', 'recalls', 'recalling'],
    rest: new RegExp(` (?:also |further |again )?with (?:${degree} )*${worry}\\b`, 'y'),
    ranks: { judgement: 4 },
    source: ours,
  },
  {
    name: 'Notes with regret',
    forms: ['notes', 'noting'],
    rest: new RegExp(` (?:also |further |again )?with (?:${degree} )*(?:regret|disappointment)\\b`, 'y'),
    ranks: { judgement: 3.5 },
    source: ours,
  },
  { name: 'Appalled', forms: ['appalled', 'outraged', 'horrified', 'shocked', 'indignant'], ranks: { judgement: 9 }, source: ours },
  { name: 'Alarmed', forms: ['alarmed'], ranks: { judgement: 8 }, source: gruenberg },
  { name: 'Disturbed', forms: ['disturbed', 'dismayed', 'troubled'], ranks: { judgement: 6.5 }, source: ours },
  {
    name: 'Concerned',
    forms: ['concerned', 'worried'],
    rest: /(?= (?:also |further )?(?:at|about|by|that|over|with)\b)/y,
    ranks: { judgement: 6 },
    source: gruenberg,
  },
  {
    name: 'Is gravely concerned',
    forms: ['is', 'remains', 'remaining'],
    rest: / (?:also |further |still )*(?:gravely|extremely|most) (?:concerned|alarmed|disturbed)\b/y,
    ranks: { judgement: 7.5 },
    source: ours,
  },
  {
    name: 'Is deeply concerned',
    forms: ['is', 'remains', 'remaining'],
    rest: / (?:also |further |still )*(?:deeply|seriously|profoundly) (?:concerned|disturbed|troubled)\b/y,
    ranks: { judgement: 7 },
    source: ours,
  },
  {
    name: 'Is concerned',
    forms: ['is', 'remains', 'remaining'],
    rest: / (?:also |further |still )*(?:concerned|disturbed|troubled|alarmed|worried)\b/y,
    ranks: { judgement: 6 },
    source: ours,
  },
  { name: 'Saddened', forms: ['saddened', 'disappointed'], ranks: { judgement: 5 }, source: ours },

  { name: 'Endorses', forms: ['endorses', 'endorsing'], ranks: { welcome: 10 }, source: ours },
  {
    name: 'Welcomes with appreciation',
    forms: ['welcomes', 'welcoming'],
    rest: new RegExp(` (?:also |further )?with (?:${degree} )*(?:appreciation|satisfaction|gratitude)\\b`, 'y'),
    ranks: { welcome: 8.5 },
    source: ours,
  },
  { name: 'Welcomes', forms: ['welcomes', 'welcoming', 'applauds', 'applauding'], ranks: { welcome: 8 }, source: ours },
  {
    name: 'Commends',
    forms: ['commends', 'commending', 'praises', 'pays', 'paying', 'salutes', 'congratulates'],
    ranks: { welcome: 8 },
    source: ours,
  },
  {
    name: 'Expresses utmost appreciation',
    forms: ['expresses', 'expressing'],
    rest: new RegExp(` (?:its )?(?:utmost|deep|deepest|profound|sincere|great|heartfelt) (?:${degree} )*${thanks}\\b`, 'y'),
    ranks: { welcome: 8 },
    source: ours,
  },
  {
    name: 'Expresses appreciation',
    forms: ['expresses', 'expressing'],
    rest: new RegExp(` (?:its )?(?:${degree} )*${thanks}\\b`, 'y'),
    ranks: { welcome: 7 },
    source: ours,
  },
  {
    name: 'Thanks',
    forms: ['thanks', 'thanking', 'appreciates', 'appreciating', 'supports', 'supporting'],
    ranks: { welcome: 7 },
    source: ours,
  },
  {
    name: 'Notes with appreciation',
    forms: ['notes', 'noting', 'acknowledges', 'acknowledging', 'recognizes', 'recognises'],
    rest: new RegExp(` (?:also |further |again )?with (?:${degree} )*(?:appreciation|gratitude|approval)\\b`, 'y'),
    ranks: { welcome: 6 },
    source: ours,
  },
  {
    name: 'Takes note with appreciation',
    forms: ['takes', 'taking'],
    rest: new RegExp(
      ` (?:also |further )?note (?:also |further )?with (?:${degree} )*(?:appreciation|gratitude|approval)\\b(?: of\\b)?`,
      'y',
    ),
    ranks: { welcome: 6 },
    source: ours,
  },
  {
    name: 'Takes note with interest',
    forms: ['takes', 'taking'],
    rest: new RegExp(` (?:also |further )?note (?:also |further )?with (?:${degree} )*(?:interest|satisfaction)\\b(?: of\\b)?`, 'y'),
    ranks: { welcome: 5 },
    source: ours,
  },
  {
    name: 'Notes with satisfaction',
    forms: ['notes', 'noting'],
    rest: new RegExp(` (?:also |further |again )?with (?:${degree} )*(?:satisfaction|interest)\\b`, 'y'),
    ranks: { welcome: 5 },
    source: ours,
  },
  { name: 'Acknowledges', forms: ['acknowledges', 'acknowledging'], ranks: { welcome: 4, affirmation: 4 }, source: ours },
  {
    name: 'Recognizes',
    forms: ['recognizes', 'recognizing', 'recognises', 'recognising'],
    ranks: { welcome: 4, affirmation: 4 },
    source: ours,
  },
  {
    name: 'Takes note',
    forms: ['takes', 'taking'],
    rest: / (?:also |further )?note(?: also| further)?(?: of\b)?/y,
    ranks: { welcome: 3, judgement: 1, call: 1, task: 1, affirmation: 1 },
    source: ours,
  },
  {
    name: 'Notes',
    forms: ['notes', 'noting', 'observes', 'observing'],
    ranks: { welcome: 2, judgement: 1, call: 1, task: 1, affirmation: 1 },
    source: ours,
  },

  { name: 'Reaffirms', forms: ['reaffirms', 'reaffirming'], ranks: { affirmation: 6 }, source: ours },
  { name: 'Affirms', forms: ['affirms', 'affirming'], ranks: { affirmation: 5.5 }, source: ours },
  {
    name: 'Stresses',
    forms: ['stresses', 'stressing', 'emphasizes', 'emphasizing', 'emphasises', 'emphasising', 'reiterates', 'reiterating'],
    ranks: { affirmation: 5 },
    source: ours,
  },
  { name: 'Convinced', forms: ['convinced'], ranks: { affirmation: 5 }, source: ours },
  { name: 'Underlines', forms: ['underlines', 'underlining', 'underscores', 'underscoring'], ranks: { affirmation: 4.5 }, source: ours },
  { name: 'Highlights', forms: ['highlights', 'highlighting'], ranks: { affirmation: 4 }, source: ours },
  { name: 'Recalls', forms: ['recalls', 'recalling', 'reminds', 'reminding'], ranks: { affirmation: 3, welcome: 1.5 }, source: ours },
  { name: 'Considers', forms: ['considers', 'considering', 'believes', 'believing'], ranks: { affirmation: 2.5 }, source: ours },
  { name: 'Bears in mind', forms: ['bears', 'bearing'], rest: / in mind\b/y, ranks: { affirmation: 2 }, source: ours },
  { name: 'Aware', forms: ['aware', 'mindful', 'conscious', 'cognizant', 'guided'], ranks: { affirmation: 2 }, source: ours },
]

/** "Reiterates its call upon" stands at the rank of the call. The noun names the verb. */
export const reiterating: readonly string[] = [
  'reiterates',
  'reiterating',
  'reaffirms',
  'reaffirming',
  'renews',
  'renewing',
  'repeats',
  'repeating',
]
export const reiterated: ReadonlyMap<string, string> = new Map([
  ['call', 'Calls upon'],
  ['calls', 'Calls upon'],
  ['appeal', 'Appeals to'],
  ['request', 'Requests'],
  ['demand', 'Demands'],
  ['invitation', 'Invites'],
  ['encouragement', 'Encourages'],
  ['recommendation', 'Recommends'],
  ['condemnation', 'Condemns'],
  ['concern', 'Expresses concern'],
  ['alarm', 'Expresses alarm'],
  ['regret', 'Regrets'],
  ['decision', 'Decides'],
  ['appreciation', 'Expresses appreciation'],
  ['gratitude', 'Expresses appreciation'],
])

/** What a modifier adds to the rank of its verb, by class where classes differ. */
export const intensifiers: ReadonlyMap<string, number> = new Map([
  ['strongly', 1],
  ['firmly', 1],
  ['vigorously', 1],
  ['unequivocally', 1.5],
  ['unreservedly', 1.5],
  ['categorically', 1.5],
  ['utterly', 1],
  ['gravely', 1.5],
  ['deeply', 1],
  ['profoundly', 1],
  ['seriously', 1],
  ['extremely', 1.5],
  ['warmly', 1],
  ['highly', 1],
  ['particularly', 0.5],
  ['urgently', 0.5],
  ['earnestly', 0.5],
])

/** "Strongly" lifts a call upon, a call for and encouragement half a step only: a strong call upon stays below urging. */
export const halfLifted: ReadonlySet<string> = new Set(['Calls upon', 'Calls for', 'Encourages', 'Invites', 'Recommends', 'Requests'])

export const strongestTerms = /^,? in the strongest (?:possible )?terms/
export const strongestTermsRank = 2

/** Words of order that carry no weight: "Also", "Further", "Again". */
export const sequenceWords: ReadonlySet<string> = new Set([
  'also',
  'further',
  'again',
  'once',
  'moreover',
  'furthermore',
  'in',
  'this',
  'that',
  'regard',
  'respect',
  'context',
  'to',
  'end',
  'therefore',
  'accordingly',
  'hereby',
])

/** A change that touches none of these words leaves every verb as it was: the cheap look before clauses are read. */
export const verbWords: { readonly triggers: readonly string[] } = {
  triggers: [
    ...verbRungs.flatMap(({ forms }) => forms),
    ...reiterating,
    ...reiterated.keys(),
    ...intensifiers.keys(),
    ...[
      'deep',
      'deepest',
      'grave',
      'gravest',
      'serious',
      'strong',
      'great',
      'profound',
      'utmost',
      'particular',
      'extreme',
      'strongest',
      'terms',
    ],
    ...[
      'anxiety',
      'dismay',
      'disquiet',
      'outrage',
      'indignation',
      'hope',
      'interest',
      'satisfaction',
      'thanks',
      'note',
      'account',
      'upon',
      'forward',
      'mind',
    ],
  ],
}
