import { z } from 'zod'
import { severities } from '../finding.ts'
import { gained, literalPhrases } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'
import { textsOf, whyOf } from './protected-phrase-lost.ts'

const resistedPhrase = z.strictObject({
  phrase: z.string().trim().min(3),
  severity: z.enum(severities),
  why: z.string().trim().min(1),
})

export const resistedPhraseAdded = defineRule({
  id: 'resisted-phrase-added',
  summary: 'A phrase that the operators do not want enters',
  category: 'scope-shift',
  severity: 'medium',
  part: 'any',
  kinds: ['edited', 'added'],
  rationale:
    'Operators know which words were brought forward before. The phrase is looked for word for word, capitals and the shapes of quotation marks and hyphens aside, and weighs what the operators say.',
  options: z.strictObject({ phrases: z.array(resistedPhrase).default([]) }),
  messages: {
    added: {
      weakens: '“{phrase}” was added, a phrase that the watch was told to look for: {why}',
      strengthens: '“{phrase}” was taken out, a phrase that the watch was told to look for: {why}',
    },
  },

  *check(change, { phrases }) {
    for (const { phrase, span } of gained(change, literalPhrases(textsOf(phrases)))) {
      const severity = phrases.find((resisted) => resisted.phrase === phrase.name)?.severity ?? 'medium'
      yield { message: 'added', draft: span, severity, exact: true, data: { phrase: phrase.name, why: whyOf(phrases, phrase) } }
    }
  },
})
