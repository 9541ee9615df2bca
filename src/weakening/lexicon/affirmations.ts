import { ours, type VerbRung } from './verb-rung.ts'

/** Principles. In the order in which they are tried: for one first word the longer reading stands before the shorter. */
export const affirmations: readonly VerbRung[] = [
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
