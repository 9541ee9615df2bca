import { assistanceProper } from '../lexicon/accountability.ts'
import { lowered, type Reason } from '../lowered.ts'
import { cite } from '../quotation.ts'
import { defineRule, noOptions } from '../rule.ts'
import { isTakenBack } from '../task-list.ts'
import type { Texts } from '../texts.ts'

const keptElsewhere = 0.75
/** From here on the list says most of it in other words. */
const mostlyKept = 0.65

/** An event is held once; it is no power of the mandate. */
const anEvent =
  /^(?:to )?(?:organi[sz]|conven|hold|prepar|invit|facilitat)[a-z]*,? [^;]{0,260}\b(?:panel|workshops?|seminars?|consultations?|meetings?|session|conference|forum|study|report on the)\b/i

export const mandateTaskRemoved = defineRule({
  id: 'mandate-task-removed',
  summary: 'A lettered task of the mandate is gone',
  category: 'task-deleted',
  severity: 'high',
  part: 'operative',
  kinds: ['removed'],
  rationale:
    'What stands in the list is what the mandate may do and be paid for. A list that the draft carries by reference (“with the same terms as provided for in its resolution”), or that a plain extension leaves standing, is not lost; a task that stands in another paragraph has moved.',
  general: true,
  options: noOptions,
  messages: {
    removed: {
      weakens: 'This task is no longer in the list, so the mandate would not do it any more',
      strengthens: 'This task is new in the list, so the mandate would do more',
    },
  },

  *check(change, _options, texts) {
    if (change.carriedBy.length > 0) return
    for (const task of change.prior.paragraphs) {
      if (!isTakenBack(task, texts) || anEvent.test(task.text)) continue
      if (texts.draft.shareHeld(task.text) >= keptElsewhere) continue
      yield {
        message: 'removed',
        prior: cite(task),
        draft: null,
        ...lowered(reasonForLess(task.text, texts)),
      }
    }
  },
})

function reasonForLess(task: string, { draft }: Texts): Reason | undefined {
  if (isAssistanceOnly(task)) return 'helped-government'
  return draft.holdsMostOf(task, mostlyKept) ? 'other-tasks' : undefined
}

/** Help to a Government is work, but no power of the mandate. */
function isAssistanceOnly(text: string): boolean {
  const folded = text.toLowerCase()
  return folded.search(assistanceProper) >= 0 && !watches.test(folded)
}

const watches = /\b(?:monitor|report|investigat|document|collect|receiv|gather|examin|verif|evidence|accountab|visit|communication)/
