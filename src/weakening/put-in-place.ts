import { endings } from './lexicon/endings.ts'
import { isDueIn } from './mandate-cycle.ts'
import { isAlive, type MandateTerms } from './mandate-terms.ts'
import type { Passage } from './passage.ts'
import { holds } from './phrase-match.ts'
import { stemsOf } from './stems.ts'
import type { Texts } from './texts.ts'

/** Somebody is to do something: the Council decides or asks, and no more than notes. */
const arranges =
  /^(?:(?:also|further|hereby) )?(?:decides|agrees|resolves|determines|requests|asks|calls upon|calls for|invites|encourages|recommends|suggests|proposes|entrusts|assigns|appoints|instructs|mandates|considers)\b/
const setsOn = /\b(?:to|shall|will|should|may|be|by)\b/
/** Words of closing alone arrange nothing in a mandate's place. */
const closes =
  /\b(?:end(?:s|ed)?|clos\w+|terminat\w+|discontinu\w+|ceas\w+|conclu\w+|wind\w*|wound|withdraw\w*|dissolv\w*|abolish\w*|lapses?|expires?|no longer|not to|shall not|the last|final)\b/
/** As many content words of its own make an arrangement. Our judgement. */
const leastNew = 3

/** A paragraph that merely stands where the clause stood must share so many with it to be about the same. */
const leastShared = 2
/** Of decisions on mandates whatever they are about. */
const ofDecisions = stemsOf(
  'decides decide extend renew mandate period year years months further terms commission commissioner office rapporteur expert special independent situation',
)

/**
 * What the draft arranges in the very place where the prior text let a mandate run, and that lets none run: `Decides that its functions
 * shall be discharged by a single adviser`. Undefined where the clause went without anything in its place.
 */
export function putInPlaceOf(terms: MandateTerms, { changes, prior, draft }: Texts): Passage | undefined {
  if (!isDueIn(terms, prior.resolution, draft.resolution)) return undefined
  const change = changes.find(
    ({ kind, prior }) => kind !== 'added' && prior.paragraphs.some(({ label }) => label === terms.paragraph.label),
  )
  const now = change?.kind === 'removed' ? change.opposite : change?.draft
  const [paragraph] = now?.paragraphs ?? []
  if (!now || paragraph?.part !== 'operative' || !arranges.test(now.folded) || !setsOn.test(now.folded)) return undefined
  if (draft.terms.some((other) => isAlive(other) && other.paragraph.label === paragraph.label)) return undefined
  if (holds(endings, now.folded) || closes.test(now.folded)) return undefined
  const [was, come] = [stemsOf(terms.folded), stemsOf(now.folded)]
  const shared = [...come].filter((stem) => was.has(stem) && !ofDecisions.has(stem)).length
  if (change?.kind === 'removed' && shared < leastShared) return undefined
  return come.size - shared >= leastNew ? now : undefined
}
