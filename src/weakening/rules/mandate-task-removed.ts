import type { Paragraph } from '../../resolution/resolution.ts'
import { assistanceProper } from '../lexicon/accountability.ts'
import { cite } from '../quotation.ts'
import { defineRule, noOptions } from '../rule.ts'
import type { Texts } from '../texts.ts'
import { isAlive } from './renewal-missing.ts'

const keptElsewhere = 0.75

/** A chapeau under which the tasks of a mandate stand. */
const taskChapeau =
  /\b(?:mandate|functions?|tasks?|terms of reference|responsibilit(?:y|ies)|special rapporteur|independent expert|working group|commission|mission|mechanism|group of|office of the|high commissioner|expert|secretary-general)\b/i

export const mandateTaskRemoved = defineRule({
  id: 'mandate-task-removed',
  summary: 'A lettered task of the mandate is gone',
  category: 'task-deleted',
  severity: 'high',
  part: 'operative',
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
    if (change.kind !== 'removed' || change.carriedBy.length > 0) return
    for (const task of change.prior.paragraphs) {
      const chapeau = texts.prior.paragraph(task.parent)
      if (!chapeau || !taskChapeau.test(chapeau.text) || !(listGoesOn(chapeau, texts) || mandateEnds(texts))) continue
      if (texts.draft.shareHeld(task.text).share >= keptElsewhere) continue
      yield { message: 'removed', prior: cite(task), draft: null, ...(isAssistanceOnly(task.text) && { severity: 'low' }) }
    }
  },
})

/** No clause of the draft extends or establishes a mandate: then nobody does the tasks. */
const mandateEnds = ({ prior, draft }: Texts): boolean => prior.terms.some(isAlive) && !draft.terms.some(isAlive)

/** Help to a Government is work, but no power of the mandate. */
function isAssistanceOnly(text: string): boolean {
  const folded = text.toLowerCase()
  return folded.search(assistanceProper) >= 0 && !watches.test(folded)
}

const watches = /\b(?:monitor|report|investigat|document|collect|receiv|gather|examin|verif|evidence|accountab|visit|communication)/

/** Other tasks of the same list stand in the draft: the list is restated, so what it leaves out is left out. */
function listGoesOn(chapeau: Paragraph, texts: Texts): boolean {
  const siblings = texts.prior.resolution.paragraphs.filter(({ parent }) => parent === chapeau.label)
  const gone = new Set(
    texts.changes.filter(({ kind }) => kind === 'removed').flatMap(({ prior }) => prior.paragraphs.map(({ label }) => label)),
  )
  return siblings.some(({ label }) => !gone.has(label))
}
