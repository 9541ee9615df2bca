import { degree, ours, type VerbRung } from './verb-rung.ts'

const thanks = '(?:appreciation|gratitude|thanks|satisfaction|recognition|support)'

/** Approval, down to the bare note. In the order in which they are tried: for one first word the longer reading stands before the shorter. */
export const welcomes: readonly VerbRung[] = [
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
]
