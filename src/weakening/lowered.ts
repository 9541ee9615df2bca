import type { Observation } from './rule.ts'

/** Why a weakening weighs less than its rule says: each a sentence without its full stop. */
export const reasons = {
  rewritten: 'Much of the operative part is new, so that single losses say little',
  dated: 'It speaks of an event that had its day',
  'clause-goes': 'It goes with the whole clause in which it stood',
  'gave-way': 'The paragraph gave way to another that opens alike',
  'one-word': 'One word of it went, and the right is still named',
  'measure-follows': 'The paragraph was rewritten, and what it measures by follows what it says',
  'other-theme': 'It belonged to the theme of a report or debate, and the draft has another theme',
  'helped-government': 'It helped a Government, and was no power of the mandate',
  'other-tasks': 'Most of it stands in other tasks, in other words',
  'report-given': 'The report itself is given anyway',
  'session-past': 'It was due at a session that is named, and given there',
  'single-report': 'It is a single report, and no line of reporting',
  'slight-act': 'It is encouraged only, protects nobody by name, or had its day',
  'wider-duty': 'A wider duty now stands over it',
  'goes-on': 'What is already being done is to go on',
  'asks-no-state': 'It asks no State for what protects somebody',
  'names-nobody': 'It protects nobody by name',
  'by-place-alone': 'It is told by its place alone, and may ask for as much',
  'partly-asked': 'Another paragraph asks for part of it in other words',
} as const
export type Reason = keyof typeof reasons

/** What lowers an observation to tone, with the reason that is said; nothing where there is no reason. */
export const lowered = (reason: Reason | undefined): Pick<Observation, 'severity' | 'reason'> =>
  reason === undefined ? {} : { severity: 'low', reason }
