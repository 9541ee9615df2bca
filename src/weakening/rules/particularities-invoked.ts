import { z } from 'zod'
import { adjunctSigns, adjunctsBy } from '../adjunct.ts'
import { agreedLanguage } from '../lexicon/agreed-language.ts'
import { dutyOfStates, particularities } from '../lexicon/particularities.ts'
import { gained, literalPhrases } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'
import { recitalSign, themeSpan } from '../theme.ts'

export const particularitiesInvoked = defineRule({
  id: 'particularities-invoked',
  summary: 'The text gains language of particularities, traditional values or levels of development',
  category: 'particularities-language',
  severity: 'low',
  part: 'any',
  kinds: ['edited', 'added'],
  watches: { draft: [...particularities, adjunctSigns.particularities, recitalSign] },
  rationale:
    'The Vienna formula balances particularities by “it is the duty of States, regardless of their political, economic and cultural systems”: with that half the sentence is agreed language and left alone.',
  options: z.strictObject({ also: z.array(z.string().min(3)).default([]) }),
  messages: {
    added: {
      weakens: '“{phrase}” was added, which lets the measure of a right differ from place to place',
      strengthens: '“{phrase}” was taken out, which had let the measure of a right differ from place to place',
    },
  },

  *check(change, { also }) {
    const [first] = gained(change, [...particularities, ...literalPhrases(also)])
    const span = first?.span ?? adjunctsBy(change, 'particularities')[0]?.span ?? themeSpan(change, 'particularities')
    if (!span || agreedLanguage.test(change.draft.folded) || change.draft.folded.search(dutyOfStates) >= 0) return
    yield { message: 'added', draft: span, data: { phrase: change.draft.text.slice(span.start, span.end) } }
  },
})
