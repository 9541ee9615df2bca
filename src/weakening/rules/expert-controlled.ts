import { z } from 'zod'
import type { Span } from '../../text/span.ts'
import { adjunctSigns, adjunctsBy } from '../adjunct.ts'
import type { Change } from '../change.ts'
import { controlSentences } from '../lexicon/control-sentences.ts'
import { controlled, expertControl } from '../lexicon/expert-control.ts'
import { controlWords, leastControl } from '../lexicon/themes.ts'
import { verbWords } from '../lexicon/verbs.ts'
import { gained, literalPhrases, touches } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'
import { newParagraphSign, sentenceAdded } from '../sentence.ts'
import { isStateDuty } from '../state-duty.ts'
import { clausesIn } from '../verb-change.ts'

export const expertControlled = defineRule({
  id: 'expert-controlled',
  summary: 'A mandate holder’s work is put under the eye of those it concerns',
  category: 'expert-control',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited', 'added'],
  watches: { draft: [...expertControl, verbWords, newParagraphSign, adjunctSigns['say of the State']] },
  rationale:
    'Papers shared before publication, comments that must be sought, a code that must be strictly observed: each gives a say in the findings to those they concern. 114 of 530 resolutions recall the Code of Conduct in the preamble; only operative text that names the mandate holder speaks.',
  options: z.strictObject({ also: z.array(z.string().min(3)).default([]) }),
  messages: {
    added: {
      weakens: '“{phrase}” was added, which gives others a hold on the mandate holder’s work',
      strengthens: '“{phrase}” was taken out, which had given others a hold on the mandate holder’s work',
    },
  },

  *check(change, { also }) {
    const phrases = [...expertControl, ...literalPhrases(also)]
    const [say] = adjunctsBy(change, 'say of the State').filter(({ span }) => !isStateDuty(change, span))
    if (change.kind === 'edited' && !say && !phrases.some((phrase) => touches(change, 'draft', phrase))) return
    if (!controlled.test(change.draft.folded)) return
    const [first] = gained(change, phrases)
    const span =
      first?.span ?? say?.span ?? sentenceAdded(change, controlSentences) ?? (change.kind === 'added' ? controlAsked(change) : undefined)
    const beginning = span ? change.draft.folded.slice(span.start, span.end + reach) : ''
    if (!span || asksEverybody.test(beginning) || onMoney.test(beginning) || onSovereignty.test(beginning)) return
    yield { message: 'added', draft: span, data: { phrase: change.draft.text.slice(span.start, span.end) } }
  },
})

/** A new request to a mandate holder that is made of words of control, whatever its wording. */
function controlAsked(change: Change): Span | undefined {
  const [asks] = clausesIn(change.draft)
  if (!asks || asks.ranks.task === undefined || !isMandateHolder.test(change.draft.folded.slice(asks.object.start, asks.object.start + 60)))
    return undefined
  const object = change.draft.folded.slice(asks.object.start, asks.object.end)
  const kinds = controlWords.filter((words) => words.test(object))
  return kinds.length >= leastControl && !invites.test(object) ? asks.object : undefined
}

/** Views that are sought of States and of others alike are a consultation. */
const asksEverybody =
  /\b(?:views of|(?:information|inputs?|contributions) (?:provided|supplied|submitted) by|from) (?:member )?states\b[^;]{0,200}\b(?:civil society|stakeholders|organi[sz]ations|institutions|academ\w+)\b/
/** Respect for sovereignty is another rule's. */
const onSovereignty = /^[^;]{0,60}\bsovereign/
/** What the work is paid from says nothing of what it finds. */
const onMoney = /\b(?:only|solely|exclusively) (?:up)?on [^;,]{0,40}\b(?:contributions|resources|funds|donations|donors)\b/
const reach = 200

const isMandateHolder = /\b(?:special rapporteur|independent expert|working group|mandate[- ]holder|commission|mission|expert)\b/

/** What a mandate holder asks of States, or reports to them, controls nobody. */
const invites =
  /\b(?:human rights council|general assembly|country visits|urgent appeals|recommendations|technical assistance|victims|civil society)\b/
