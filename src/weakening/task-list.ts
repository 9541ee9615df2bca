import { citedSymbols } from '../mandate/cited-symbols.ts'
import { putTogether } from '../mandate/mandate-clause.ts'
import type { Paragraph } from '../resolution/resolution.ts'
import { isDueIn } from './mandate-cycle.ts'
import { isAlive } from './mandate-terms.ts'
import type { Texts } from './texts.ts'

/** A chapeau under which the tasks of a mandate stand: the Council decides or requests, and names a mandate or its holder. */
export const taskChapeau =
  /^(?=(?:(?:also|further|hereby) )?(?:decides|requests|extends|renews|establishes|appoints|mandates|entrusts|resolves|instructs|reaffirms)\b)(?=.*\b(?:mandate|functions?|tasks?|terms of reference|responsibilit(?:y|ies)|special rapporteur|independent expert|working group|commission|mission|mechanism|group of|expert|(?:high commissioner|office of the|secretary-general)\b.{0,80}\b(?:monitor|continue|establish|strengthen|mandate|carry out|step up|assistance))\b)/i

/** True for a task of a mandate whose list the draft restates, or whose mandate it ends or merges: there what it leaves out is taken back. */
export function isTakenBack(task: Paragraph, texts: Texts): boolean {
  const chapeau = chapeauOf(task, texts)
  return chapeau !== undefined && (listGoesOn(chapeau, texts) || mandateEnds(texts) || isMerged(texts))
}

/** The chapeau of a task of a mandate; undefined for every other paragraph. */
export function chapeauOf(task: Paragraph, { prior }: Texts): Paragraph | undefined {
  const chapeau = prior.paragraph(task.parent)
  return chapeau && taskChapeau.test(chapeau.text) ? chapeau : undefined
}

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
