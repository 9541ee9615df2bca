import { z } from 'zod'
import { adjunctSigns, adjunctsBy } from '../adjunct.ts'
import { escapeClauses } from '../lexicon/escape-clauses.ts'
import { overlaps } from '../passage.ts'
import { fallsOnKeptWords, gained, literalPhrases } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'
import { isStateDuty } from '../state-duty.ts'

/** "International humanitarian law, as applicable" is the correct form: that law applies in armed conflict only. */
const legalForm = /\b(?:law|instruments|conventions?|obligations|protocols?),? $/

export const escapeClauseAdded = defineRule({
  id: 'escape-clause-added',
  summary: 'An operative paragraph gains a phrase that leaves room not to act',
  category: 'hedge-added',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited'],
  watches: { draft: [...escapeClauses, adjunctSigns.none, adjunctSigns.resources] },
  rationale:
    'The verb survives, so the change is easy to miss, but the duty is now optional. “As appropriate” stands in 193 of 530 resolutions: only an insertion into a duty that stood in the prior text speaks, and a qualifier that comes with new words ("and, as appropriate, prosecute", where prosecution is new) loosens nothing. “As applicable” after a body of law is the correct form.',
  options: z.strictObject({ also: z.array(z.string().min(3)).default([]) }),
  messages: {
    added: {
      weakens: '“{phrase}” was added to a duty, which leaves room not to act on it',
      strengthens: '“{phrase}” was taken out of a duty, which now binds without it',
    },
  },

  *check(change, { also }) {
    const costs = adjunctsBy(change, 'resources').filter(({ span }) => isStateDuty(change, span))
    const adjuncts = [...adjunctsBy(change, 'none'), ...costs]
    const phrases = [...gained(change, [...escapeClauses, ...literalPhrases(also)])].filter(
      ({ span }) => fallsOnKeptWords(change, span) && !adjuncts.some((adjunct) => overlaps(adjunct.span, span)),
    )
    for (const { span } of [...phrases, ...adjuncts]) {
      const phrase = change.draft.text.slice(span.start, span.end)
      if (/applicable/i.test(phrase) && legalForm.test(change.draft.folded.slice(Math.max(0, span.start - 30), span.start))) continue
      yield { message: 'added', draft: span, data: { phrase } }
    }
  },
})
