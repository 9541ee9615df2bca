import { z } from 'zod'
import type { Paragraph } from '../../resolution/resolution.ts'
import type { Span } from '../../text/span.ts'
import { adjunctSigns, adjunctsBy } from '../adjunct.ts'
import { beginningOf } from '../beginning.ts'
import type { Change } from '../change.ts'
import { consentGates } from '../lexicon/consent.ts'
import { consentSentences } from '../lexicon/consent-sentences.ts'
import { aState } from '../lexicon/roles.ts'
import { fallsOnKeptWords, gained, literalPhrases } from '../phrase-match.ts'
import { putVerbSign, verbsPut } from '../put-verb.ts'
import { cite } from '../quotation.ts'
import { defineRule } from '../rule.ts'
import { newParagraphSign, sentenceAdded } from '../sentence.ts'
import { isStateDuty } from '../state-duty.ts'
import { chapeauOf } from '../task-list.ts'
import type { Texts } from '../texts.ts'

/** A new paragraph gates what went on before where it says that a mechanism's work shall be done only, or not be done without. */
const work =
  '(?:visits?|mechanisms?|follow-up|measures|implementation|reports?|publish\\w*|communications?|statements?|investigat\\w+|missions?|monitor\\w*|interviews?|present\\w*|undertak\\w+|activit\\w+|actions?|steps?|operations|presence|mandate|special rapporteur|independent expert)'
const gatesWork = new RegExp(
  `^(?:(?:also|further) )?(?:decides|requests|resolves|agrees|stresses|affirms|considers)\\b(?:[^;]{0,120}\\b(?:no|not|only|solely|exclusively)\\b[^;]{0,80}\\b${work}\\b|[^;]{0,60}\\b${work}\\b[^;]{0,120}\\b(?:only|solely|exclusively|not|unless|until|shall|must|before|prior|await|awaits|depends?|requires?)\\b)`,
)

export const consentRequired = defineRule({
  id: 'consent-required',
  summary: 'Action waits for the consent, the request or the priorities of the State concerned',
  category: 'consent-gate',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited', 'added'],
  watches: { draft: [...consentGates, adjunctSigns.consent, adjunctSigns['choice of the State'], newParagraphSign, putVerbSign] },
  rationale:
    'What may be done only with the consent of the State concerned can be stopped by it. Consultation weighs less than consent. Standing language is left alone: only an insertion into what stood before speaks, or a new paragraph by which a mechanism may work only with consent.',
  options: z.strictObject({ also: z.array(z.string().min(3)).default([]) }),
  messages: {
    added: {
      weakens: '“{phrase}” was added, so that the action now waits for the State concerned',
      strengthens: '“{phrase}” was taken out, so that the action no longer waits for the State concerned',
    },
  },

  *check(change, { also }, texts) {
    const replaced = taskInPlace(change, texts)
    if (change.kind === 'added' && !replaced && !gatesWork.test(change.draft.folded)) {
      const whole = sentenceAdded(change, consentSentences)
      if (whole) yield { message: 'added', draft: whole, data: { phrase: beginningOf(change.draft.text.slice(whole.start, whole.end)) } }
      return
    }

    const phrases = [...gained(change, [...consentGates, ...literalPhrases(also)])].filter(
      ({ span }) => change.kind === 'added' || fallsOnKeptWords(change, span),
    )
    const choices = adjunctsBy(change, 'choice of the State').filter(({ span }) => !isStateDuty(change, span))
    const adjuncts = [...adjunctsBy(change, 'consent'), ...choices, ...agreedFirst(change)]
    const gates = phrases.map(({ phrase, span }) => ({ span, severity: phrase.severity }))
    for (const { span, severity } of gates.length > 0 ? gates : adjuncts.map(({ span }) => ({ span, severity: undefined }))) {
      yield {
        message: 'added',
        draft: span,
        data: { phrase: change.draft.text.slice(span.start, span.end) },
        ...(replaced && { prior: cite(replaced), severity: 'high' }),
        ...(severity && { severity }),
      }
    }
  },
})

/** Of a new task of a mandate's list that stands in place of another, the paragraph that it took the place of. */
function taskInPlace({ kind, draft, opposite }: Change, texts: Texts): Paragraph | undefined {
  const [was, now] = [opposite?.paragraphs[0], draft.paragraphs[0]]
  return kind === 'added' && was && now && now.depth > 0 && chapeauOf(was, texts) ? was : undefined
}

/** "To {agree with the authorities on the terms under which to} follow up": an agreement put before the act. */
const agreement = new RegExp(
  `\\b(?:agree\\w*|settle\\w*|negotiat\\w+|arrang\\w+|obtain\\w*|secur\\w+|seek\\w*|await\\w*|consult\\w*|clear\\w*|ask\\w*|invit\\w+|coordinat\\w+|concert\\w*)\\b[^,;]{0,80}\\b${aState}\\b`,
)
const agreedFirst = (change: Change): readonly { readonly span: Span }[] =>
  verbsPut(change).filter(({ span }) => agreement.test(change.draft.folded.slice(span.start, span.end)) && !isStateDuty(change, span))
