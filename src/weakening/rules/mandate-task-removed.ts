import { assistanceProper } from '../lexicon/accountability.ts'
import { lowered, type Reason } from '../lowered.ts'
import { foldedText } from '../passage.ts'
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
    const inPlace = change.opposite?.paragraphs[0]
    if (inPlace && isLesser(change.prior.folded, foldedText(inPlace))) return
    for (const task of change.prior.paragraphs) {
      if (!isTakenBack(task, texts) || anEvent.test(task.text)) continue
      if (texts.draft.shareHeld(task.text) >= keptElsewhere) continue
      yield {
        message: 'removed',
        prior: cite(task),
        draft: inPlace && isSameAct(change.prior.folded, foldedText(inPlace)) ? cite(inPlace) : null,
        ...lowered(reasonForLess(task.text, texts)),
      }
    }
  },
})

/** A task that gave way to another is no loss where it held no power and the other does, or as many in fewer words. */
function isLesser(was: string, now: string): boolean {
  const [held, left] = [powersIn(was), powersIn(now)]
  return held === left ? was.length < now.length : held === 0
}

const actOf = (folded: string): string => folded.split(' ', 2).join(' ')
/** "To undertake visits" became "To undertake missions": the act stands, and what others say of its new words goes before. */
const isSameAct = (was: string, now: string): boolean => actOf(was) === actOf(now)

const powersIn = (folded: string): number => new Set(folded.match(powers)).size

function reasonForLess(task: string, { draft }: Texts): Reason | undefined {
  if (isAssistanceOnly(task)) return 'helped-government'
  return draft.holdsMostOf(task, mostlyKept) ? 'other-tasks' : undefined
}

/** Help to a Government is work, but no power of the mandate. */
function isAssistanceOnly(text: string): boolean {
  const folded = text.toLowerCase()
  return folded.search(assistanceProper) >= 0 && !watches.test(folded)
}

const power =
  '\\b(?:monitor|report|investigat|document|collect|receiv|gather|examin|verif|evidence|accountab|visit|(?<!official )communication)'
const watches = new RegExp(power)
const powers = new RegExp(power, 'g')
