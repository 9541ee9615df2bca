import { z } from 'zod'
import type { Span } from '../../text/span.ts'
import type { Change } from '../change.ts'
import { agreedLanguage } from '../lexicon/agreed-language.ts'
import { complaints } from '../lexicon/complaints.ts'
import { politicisation } from '../lexicon/politicisation.ts'
import { gained, literalPhrases, matchesIn } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'
import { recitalSign, themeSpan } from '../theme.ts'
import { openingIn } from '../verb-change.ts'

export const politicisationAlleged = defineRule({
  id: 'politicisation-alleged',
  summary: 'The text gains language of politicization, or doubt about where information comes from',
  category: 'politicisation-language',
  severity: 'low',
  part: 'any',
  kinds: ['edited', 'added'],
  watches: { draft: [...politicisation, recitalSign] },
  rationale:
    'Politicization, selectivity and double standards are words of General Assembly resolution 60/251 (30 of 530 resolutions): a sentence that cites it is left alone. In an operative paragraph the doubt falls on the mandate holder’s sources.',
  options: z.strictObject({ also: z.array(z.string().min(3)).default([]) }),
  messages: {
    added: {
      weakens: '“{phrase}” was added, which casts doubt on the way in which human rights are examined or information is gathered',
      strengthens:
        '“{phrase}” was taken out, which had cast doubt on the way in which human rights are examined or information is gathered',
    },
  },

  *check(change, { also }) {
    const [first] = gained(change, [...politicisation, ...literalPhrases(also)])
    const span = first?.span ?? themeSpan(change, 'politicisation')
    if (
      !span ||
      agreedLanguage.test(change.draft.folded) ||
      (first?.phrase.name !== 'unequal yardsticks' && judgesConduct(change)) ||
      defendsSovereignty(change, span)
    )
      return
    yield { message: 'added', draft: span, data: { phrase: change.draft.text.slice(span.start, span.end) } }
  },
})

/** A paragraph that condemns or is concerned speaks of what was done, not of how it is examined. */
function judgesConduct(change: Change): boolean {
  const opening = openingIn(change.draft)
  return (
    opening?.leading === true &&
    (opening.ranks.judgement ?? 0) >= 5 &&
    matchesIn(change.draft, complaints).length === 0 &&
    !/\b(?:council|human rights (?:issues|questions)|questions of human rights|reporting|assessments?|allegations|political (?:ends|purposes|aims)|country situations|country-specific|scrutiny|debates?)\b/.test(
      change.draft.folded,
    )
  )
}

const politicalWords = /politici[sz]|selectiv|double (?:standards|criteria)|bias|partial|sources?\b|information|allegations/
const intruded = /\b(?:interven\w+|interfer\w+|domestic affairs|internal affairs|sovereign\w*)\b/

/** "Human rights as a pretext for intervening in the affairs of States" is said for the sovereignty of States; that rule tells it. */
const defendsSovereignty = ({ draft: { folded } }: Change, { start, end }: Span): boolean =>
  !politicalWords.test(folded.slice(start, end)) && intruded.test(folded)
