import { z } from 'zod'
import { adjunctSigns, adjunctsBy } from '../adjunct.ts'
import { agreedLanguage } from '../lexicon/agreed-language.ts'
import { sovereignty } from '../lexicon/sovereignty.ts'
import { gained, literalPhrases } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'
import { recitalSign, themeSpan } from '../theme.ts'

export const sovereigntyInvoked = defineRule({
  id: 'sovereignty-invoked',
  summary: 'The text gains language of sovereignty and non-interference',
  category: 'sovereignty-language',
  severity: 'low',
  part: 'any',
  kinds: ['edited', 'added'],
  watches: { draft: [...sovereignty, adjunctSigns.sovereignty, recitalSign] },
  rationale:
    '“Sovereign” stands in 114 of 530 resolutions, and “the sovereignty, independence, unity and territorial integrity of X” opens most country texts: these are left alone. An insertion into a duty, or a paragraph of its own, is a claim that scrutiny has limits.',
  options: z.strictObject({ also: z.array(z.string().min(3)).default([]) }),
  messages: {
    added: {
      weakens: '“{phrase}” was added, which sets the sovereignty of the State beside the scrutiny of its conduct',
      strengthens: '“{phrase}” was taken out, which had set the sovereignty of the State beside the scrutiny of its conduct',
    },
  },

  *check(change, { also }) {
    const [first] = gained(change, [...sovereignty, ...literalPhrases(also)])
    const span = first?.span ?? adjunctsBy(change, 'sovereignty')[0]?.span ?? themeSpan(change, 'sovereignty')
    if (!span || agreedLanguage.test(change.draft.folded)) return
    yield { message: 'added', draft: span, data: { phrase: change.draft.text.slice(span.start, span.end) } }
  },
})
