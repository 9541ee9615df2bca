import { z } from 'zod'
import { adjunctSigns, adjunctsBy } from '../adjunct.ts'
import { beginningOf } from '../beginning.ts'
import { resourceCaps } from '../lexicon/resources.ts'
import { thriftSentences } from '../lexicon/thrift-sentences.ts'
import { gained, literalPhrases } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'
import { newParagraphSign, sentenceAdded } from '../sentence.ts'
import { isStateDuty } from '../state-duty.ts'

/** A new task with a cap of its own takes nothing away; a new paragraph on what the resolution or the mandate as such may cost does. */
const capsWhole =
  /^(?:(?:also|further) )?(?:decides|requests|stresses|emphasi[sz]es|underlines|resolves|agrees|notes|considers)\b[^;]{0,40}\b(?:costs?|expenditures?|expenses|activities|implementation|mandate|requirements|obligations|work|financing)\b[^;]{0,160}\b(?:present resolution|mandate|special rapporteur|independent expert|activities|organi[sz]ation|commission|mission|mechanism)\b|^(?:(?:also|further) )?(?:decides|requests|stresses|emphasi[sz]es|resolves|agrees)\b[^;]{0,40}\b(?:activities|mandate|present resolution)\b|^(?:(?:also|further) )?(?:decides|requests|stresses|emphasi[sz]es|underlines|resolves|agrees|notes|considers|specifies|reiterates|recalls)\b,? that (?:no (?:additional|further|new|extra|more) |(?:the |any |all )?(?:activities|tasks|visits|missions|work) (?:for|which|that|not|without|lacking|under)\b)|^(?:(?:also|further) )?(?:requests|invites|encourages|instructs|calls upon) the [^;]{0,160}?\bto (?:limit|reduce|contain|restrict|curtail|economi[sz]e|minimi[sz]e|cut|cap|keep down)\b/

export const resourcesCapped = defineRule({
  id: 'resources-capped',
  summary: 'A task must be met within existing resources, or from voluntary contributions',
  category: 'resources-limited',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited', 'added'],
  watches: { draft: [...resourceCaps, adjunctSigns.resources, newParagraphSign] },
  rationale:
    'A task without money of its own is done late or not at all. Only 12 of 530 resolutions say “within existing resources”, so the phrase is rare and its insertion is meant. In a duty of States it is a way out of the duty, of which another rule speaks.',
  options: z.strictObject({ also: z.array(z.string().min(3)).default([]) }),
  messages: {
    added: {
      weakens: '“{phrase}” was added, so that the task has no resources of its own',
      strengthens: '“{phrase}” was taken out, which had limited the resources for the task',
    },
  },

  *check(change, { also }) {
    const whole = sentenceAdded(change, thriftSentences)
    if (whole) {
      yield { message: 'added', draft: whole, data: { phrase: beginningOf(change.draft.text.slice(whole.start, whole.end)) } }
      return
    }
    if (change.kind === 'added' && !capsWhole.test(change.draft.folded)) return

    const [first] = gained(change, [...resourceCaps, ...literalPhrases(also)])
    const span = first?.span ?? adjunctsBy(change, 'resources')[0]?.span
    if (span && (change.kind === 'added' || !isStateDuty(change, span)))
      yield { message: 'added', draft: span, data: { phrase: change.draft.text.slice(span.start, span.end) } }
  },
})
