import { citedSymbols } from '../../mandate/cited-symbols.ts'
import { putTogether } from '../../mandate/mandate-clause.ts'
import type { Paragraph } from '../../resolution/resolution.ts'
import { assistanceProper } from '../lexicon/accountability.ts'
import { isDueIn } from '../mandate-cycle.ts'
import { isAlive } from '../mandate-terms.ts'
import { cite } from '../quotation.ts'
import { defineRule, noOptions } from '../rule.ts'
import type { Texts } from '../texts.ts'

const keptElsewhere = 0.75

/** A chapeau under which the tasks of a mandate stand: the Council decides or requests, and names a mandate or its holder. */
export const taskChapeau =
  /^(?=(?:(?:also|further|hereby) )?(?:decides|requests|extends|renews|establishes|appoints|mandates|entrusts|resolves|instructs|reaffirms)\b)(?=.*\b(?:mandate|functions?|tasks?|terms of reference|responsibilit(?:y|ies)|special rapporteur|independent expert|working group|commission|mission|mechanism|group of|expert|(?:high commissioner|office of the|secretary-general)\b.{0,80}\b(?:monitor|continue|establish|strengthen|mandate|carry out|step up|assistance))\b)/i

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
      const chapeau = texts.prior.paragraph(task.parent)
      if (!chapeau || !taskChapeau.test(chapeau.text) || anEvent.test(task.text)) continue
      if (!listGoesOn(chapeau, texts) && !mandateEnds(texts) && !isMerged(texts)) continue
      if (texts.draft.shareHeld(task.text) >= keptElsewhere) continue
      yield { message: 'removed', prior: cite(task), draft: null, ...(isAssistanceOnly(task.text) && { severity: 'low' }) }
    }
  },
})

/** No clause of the draft extends or establishes a mandate that must be renewed now: then nobody does the tasks. */
const mandateEnds = ({ prior, draft }: Texts): boolean =>
  !draft.terms.some(isAlive) && prior.terms.some((terms) => isAlive(terms) && isDueIn(terms, prior.resolution, draft.resolution))

/** The mandate is put together with another: the tasks of the one that comes of it are those that the draft states or carries. */
function isMerged({ prior, draft }: Texts): boolean {
  const own = prior.resolution.masthead.symbol
  return draft.terms.some(({ action, paragraph: { text } }) => {
    const joined = putTogether(text)
    return joined !== '' && (action === 'replaces' || (own !== null && citedSymbols(joined).includes(own)))
  })
}

/** Help to a Government is work, but no power of the mandate. */
function isAssistanceOnly(text: string): boolean {
  const folded = text.toLowerCase()
  return folded.search(assistanceProper) >= 0 && !watches.test(folded)
}

const watches = /\b(?:monitor|report|investigat|document|collect|receiv|gather|examin|verif|evidence|accountab|visit|communication)/

/** The list is restated under its chapeau: what it leaves out is left out. A chapeau that is gone took no decision back. */
function listGoesOn(chapeau: Paragraph, texts: Texts): boolean {
  const gone = new Set(
    texts.changes.filter(({ kind }) => kind === 'removed').flatMap(({ prior }) => prior.paragraphs.map(({ label }) => label)),
  )
  const siblings = texts.prior.resolution.paragraphs.filter(({ parent }) => parent === chapeau.label)
  const kept = siblings.filter(({ label }) => !gone.has(label)).length
  return !gone.has(chapeau.label) && kept > 0 && kept * leastKept >= siblings.length
}

/** At least one task in so many stands: fewer are chance likenesses, and the list as such is not restated. */
const leastKept = 4
