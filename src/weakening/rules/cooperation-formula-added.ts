import { z } from 'zod'
import { adjunctSigns, adjunctsBy } from '../adjunct.ts'
import { agreedLanguage } from '../lexicon/agreed-language.ts'
import { cooperationFormulas } from '../lexicon/cooperation-formulas.ts'
import { gained, literalPhrases } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'
import { recitalSign, themeSpan } from '../theme.ts'

export const cooperationFormulaAdded = defineRule({
  id: 'cooperation-formula-added',
  summary: 'The text gains a formula of cooperation and dialogue',
  category: 'cooperation-formula',
  severity: 'low',
  part: 'any',
  kinds: ['edited', 'added'],
  watches: { draft: [...cooperationFormulas, adjunctSigns.cooperation, recitalSign] },
  rationale:
    '“Mutually beneficial cooperation” stands in 2 and “shared future” in 10 of 530 resolutions. A sentence that cites General Assembly resolution 60/251 repeats agreed language and is left alone.',
  options: z.strictObject({ also: z.array(z.string().min(3)).default([]) }),
  messages: {
    added: {
      weakens: '“{phrase}” was added, a formula that puts cooperation between States in the foreground',
      strengthens: '“{phrase}” was taken out, a formula that had put cooperation between States in the foreground',
    },
  },

  *check(change, { also }) {
    const [first] = gained(change, [...cooperationFormulas, ...literalPhrases(also)])
    const span = first?.span ?? adjunctsBy(change, 'cooperation')[0]?.span ?? themeSpan(change, 'cooperation')
    if (!span || agreedLanguage.test(change.draft.folded)) return
    yield { message: 'added', draft: span, data: { phrase: change.draft.text.slice(span.start, span.end) } }
  },
})
