import { z } from 'zod'
import type { Span } from '../../text/span.ts'
import { adjunctSigns, adjunctsBy } from '../adjunct.ts'
import { type Change, replacementsAt } from '../change.ts'
import { limitingConnective } from '../lexicon/adjuncts.ts'
import { escapeClauses } from '../lexicon/escape-clauses.ts'
import { overlaps, wordsOf } from '../passage.ts'
import { fallsOnKeptWords, gained, literalPhrases } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'
import { isStateDuty } from '../state-duty.ts'

const reach = 40

/** "International humanitarian law, as applicable" is the correct form: that law applies in armed conflict only. */
const law = '(?:law|instruments?|conventions?|obligations|protocols?|courts?|tribunals?|mechanisms)'
const afterLaw = new RegExp(`\\b${law},? $`)
const beforeLaw = new RegExp(`^,? (?:(?!and |or |to )[a-z]+ ){0,3}?${law}\\b`)

/** "For as long as needed" and "within their mandates" leave no room: the one has no end, and organs act in no other way. */
function leavesNoRoom({ draft: { folded } }: Change, { start, end }: Span): boolean {
  const before = folded.slice(Math.max(0, start - reach), start)
  const phrase = folded.slice(start, end)
  if (phrase.includes('applicable') && (afterLaw.test(before) || beforeLaw.test(folded.slice(end, end + reach)))) return true
  return /\bfor as long $/.test(before) || /\b(?:their|its) (?:respective |own )?mandates?$/.test(phrase)
}

/** "Measures{+, including national plans, as required,+}": what comes before the phrase in the same insertion is what it qualifies. */
const leastOwnWords = 2
const underLaw = /^(?:in (?:accordance|conformity|compliance|line|keeping) with|under|consistent with|pursuant to|in an? )/
function qualifiesNewWords(change: Change, span: Span): boolean {
  const [run] = replacementsAt(change, 'draft', span)
  const before = run ? change.draft.folded.slice(run.draft.start, span.start).replace(/^[\s,]+/, '') : ''
  return wordsOf(before).length >= leastOwnWords && !limitingConnective.test(before) && !underLaw.test(before)
}

export const escapeClauseAdded = defineRule({
  id: 'escape-clause-added',
  summary: 'An operative paragraph gains a phrase that leaves room not to act',
  category: 'hedge-added',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited'],
  watches: { draft: [...escapeClauses, adjunctSigns.none, adjunctSigns.resources, adjunctSigns['choice of the State']] },
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
    const ofStates = [...adjunctsBy(change, 'resources'), ...adjunctsBy(change, 'choice of the State')]
    const adjuncts = [...adjunctsBy(change, 'none'), ...ofStates.filter(({ span }) => isStateDuty(change, span))]
    const phrases = [...gained(change, [...escapeClauses, ...literalPhrases(also)])].filter(
      ({ span }) => fallsOnKeptWords(change, span) && !adjuncts.some((adjunct) => overlaps(adjunct.span, span)),
    )
    for (const { span } of [...phrases, ...adjuncts]) {
      if (leavesNoRoom(change, span) || qualifiesNewWords(change, span)) continue
      yield { message: 'added', draft: span, data: { phrase: change.draft.text.slice(span.start, span.end) } }
    }
  },
})
