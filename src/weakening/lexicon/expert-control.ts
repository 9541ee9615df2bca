import { answerableExperts } from './answerable-experts.ts'
import { holdOnExperts } from './hold-on-experts.ts'
import { limitsOnExperts } from './limits-on-experts.ts'
import { oversightOfExperts } from './oversight-of-experts.ts'
import type { Phrase } from './phrase.ts'
import { sayInFindings } from './say-in-findings.ts'

/** Clauses that put a mandate holder's work under the eye of those it concerns. */
export const expertControl: readonly Phrase[] = [
  ...sayInFindings,
  ...limitsOnExperts,
  ...oversightOfExperts,
  ...holdOnExperts,
  ...answerableExperts,
]

/** The persons and bodies whose work these clauses control; one must be named for a clause to speak. */
export const controlled =
  /\b(?:special rapporteurs?|independent experts?|working group|commission|mission|mechanism|mandate[- ]holders?|special procedures|group of (?:[a-z]+ ){0,4}experts|expert|rapporteur|office of the|high commissioner|representatives and mechanisms|experts?)\b/
