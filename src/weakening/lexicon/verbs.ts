import { affirmations } from './affirmations.ts'
import { calls } from './calls.ts'
import { judgements } from './judgements.ts'
import { intensifiers, reiterated, reiterating } from './verb-modifiers.ts'
import type { VerbRung } from './verb-rung.ts'
import { welcomes } from './welcomes.ts'

/** Every rung of the ladders; for one first word the reading that is listed first is tried first. */
export const verbRungs: readonly VerbRung[] = [...calls, ...judgements, ...welcomes, ...affirmations]

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
    ...['reported', 'alleged', 'purported', 'claimed', 'perceived', 'so-called', 'apparent', 'reportedly', 'allegedly'],
  ],
}
