import { z } from 'zod'
import type { Phrase } from '../lexicon/phrase.ts'
import { fold } from '../passage.ts'
import { gained, literalPhrases, matchesOf } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'
import type { WholeText } from '../whole-text.ts'

const protectedPhrase = z.strictObject({ phrase: z.string().trim().min(3), why: z.string().trim().min(1) })

export const protectedPhraseLost = defineRule({
  id: 'protected-phrase-lost',
  summary: 'A phrase that the operators want to stay is taken out',
  category: 'scope-shift',
  severity: 'high',
  part: 'any',
  kinds: ['edited', 'removed'],
  rationale:
    'Operators know which words of a mandate were fought for. The phrase is looked for word for word, capitals and the shapes of quotation marks and hyphens aside; one that stands as often elsewhere in the draft has moved.',
  options: z.strictObject({ phrases: z.array(protectedPhrase).default([]) }),
  messages: {
    lost: {
      weakens: '“{phrase}” was taken out; it is to stay: {why}',
      strengthens: '“{phrase}” was put in; it is a phrase that is to stay: {why}',
    },
  },

  *check(change, { phrases }, { prior, draft }) {
    if (phrases.length === 0 || change.carriedBy.length > 0) return
    for (const phrase of literalPhrases(textsOf(phrases))) {
      const [first] = gained(change, [phrase], 'prior')
      if (!first || countIn(draft, phrase) >= countIn(prior, phrase)) continue
      yield { message: 'lost', prior: first.span, data: { phrase: phrase.name, why: whyOf(phrases, phrase) } }
    }
  },
})

interface WithReason {
  readonly phrase: string
  readonly why: string
}

const known = new WeakMap<readonly WithReason[], readonly string[]>()

/** The phrases alone; the same list for the same options, so that their patterns are made once. */
export function textsOf(phrases: readonly WithReason[]): readonly string[] {
  const texts = known.get(phrases) ?? phrases.map(({ phrase }) => phrase)
  known.set(phrases, texts)
  return texts
}

/** A reason as the end of a sentence: without its own full stop. */
export const whyOf = (phrases: readonly WithReason[], { name }: Phrase): string =>
  (phrases.find(({ phrase }) => phrase === name)?.why ?? '').replace(/\.$/, '')

const countIn = ({ resolution }: WholeText, phrase: Phrase): number =>
  resolution.paragraphs.reduce((count, { text }) => count + matchesOf(phrase, fold(text)).length, 0)
