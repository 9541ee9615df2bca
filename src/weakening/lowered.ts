import type { Observation } from './rule.ts'

/** What lowers an observation to tone, with the reason that is said; nothing where there is no reason. */
export const lowered = (reason: string | undefined): Pick<Observation, 'severity' | 'reason'> =>
  reason === undefined ? {} : { severity: 'low', reason }

/** Reasons that several rules give. */
export const becauseRewritten = 'Much of the operative part is new, so that single losses say little'
export const becauseDated = 'It speaks of an event that had its day'
export const becauseClauseGoes = 'It goes with the whole clause in which it stood'
