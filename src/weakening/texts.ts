import type { Comparison } from '../comparison/comparison.ts'
import { type CarryingClause, termsCarried } from '../mandate/terms-by-reference.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { type Change, changesOf, isChanged, mirrored, type Side } from './change.ts'
import { isDueIn } from './mandate-cycle.ts'
import { isAlive, type MandateTerms } from './mandate-terms.ts'
import { type Passage, passageOf } from './passage.ts'
import { WholeText } from './whole-text.ts'

/** Both texts whole, and what became of their paragraphs. */
export class Texts {
  readonly prior: WholeText
  readonly draft: WholeText
  /** Every correspondence whose words changed, in document order. */
  readonly changes: readonly Change[]
  /** True where the draft keeps the prior text's terms by reference and restates at most half of its operative paragraphs: what it leaves out is not restated, and not withdrawn. */
  readonly isShortRenewal: boolean
  #isBetweenRenewals: boolean | undefined
  #isRewritten: boolean | undefined
  #touchesMandate: boolean | undefined

  constructor(prior: WholeText, draft: WholeText, changes: readonly Change[], isShortRenewal: boolean) {
    this.prior = prior
    this.draft = draft
    this.changes = changes
    this.isShortRenewal = isShortRenewal
  }

  /** True where the prior text renews a mandate and the draft is a text between two renewals: what it says nothing of about the mandate goes on. */
  get isBetweenRenewals(): boolean {
    this.#isBetweenRenewals ??= isBetween(this.prior, this.draft)
    return this.#isBetweenRenewals
  }

  /** True where most of the operative part is new: a yearly text that takes another theme, or a rival. What it leaves out was hardly weighed one by one. */
  get isRewritten(): boolean {
    this.#isRewritten ??= isRewritten(this.prior.resolution, this.changes) && !losesMandate(this.prior, this.draft)
    return this.#isRewritten
  }

  /** True where a changed paragraph may decide about a mandate; where none does, its clauses stand as they were. */
  get touchesMandate(): boolean {
    this.#touchesMandate ??= this.changes.some(({ prior, draft }) => decides.test(prior.folded) || decides.test(draft.folded))
    return this.#touchesMandate
  }

  /** The texts told from the other end: the draft as the prior text. */
  turnedRound(): Texts {
    return new Texts(this.draft, this.prior, this.changes.map(mirrored), this.isShortRenewal)
  }
}

export function textsOf({ prior, draft, correspondences }: Comparison): Texts {
  const changes = withOpposites(correspondences.flatMap(changesOf), correspondences)
  const clauses = changes.some(isRepealing) ? termsCarried(draft) : []
  const { symbol } = prior.masthead
  const isShort = 2 * operativeCount(draft) <= operativeCount(prior)
  const isShortRenewal = isShort && symbol !== null && clauses.some(({ symbols }) => symbols.includes(symbol))
  return new Texts(
    new WholeText(prior, hosts(changes, 'prior')),
    new WholeText(draft, hosts(changes, 'draft')),
    changes.map((change) => withCarrier(change, clauses)),
    isShortRenewal,
  )
}

/** A paragraph that was left out and a new one in its place stand opposite each other: removed text stands behind the paragraph that it followed. */
function withOpposites(changes: readonly Change[], correspondences: Comparison['correspondences']): readonly Change[] {
  const opposites = new Map<unknown, Passage>()
  correspondences.forEach((one, index) => {
    const next = correspondences[index + 1]
    if (one.relation !== 'removed' || next?.relation !== 'added' || correspondences[index - 1]?.relation === 'removed') return
    const [gone, come] = [one.prior[0], next.draft[0]]
    if (gone?.part !== come?.part || gone?.depth !== come?.depth) return
    opposites.set(gone, passageOf(next.draft)).set(come, passageOf(one.prior))
  })
  return changes.map((change) => {
    const opposite = change.kind === 'edited' ? undefined : opposites.get(change.prior.paragraphs[0] ?? change.draft.paragraphs[0])
    return opposite && !change.opposite ? { ...change, opposite } : change
  })
}

/** A paragraph into which other text moved has at least so many new words. */
const leastNewWords = 6

/** The passages of a side that may hold text which stood elsewhere on the other. */
const hosts = (changes: readonly Change[], side: Side): readonly Passage[] =>
  changes.filter(({ words }) => words[side].size >= leastNewWords).map((change) => change[side])

const decides = /(?:^|\n)(?:also |further )?(?:decid|extend|renew|establish|terminat|discontinu|resolv|request|invit|merg|replac|agree)/

/** Only where operative words were struck can a clause of the draft carry them. */
const isRepealing = ({ kind, part, words }: Change): boolean => part === 'operative' && kind !== 'added' && words.prior.size > 0

function isBetween(prior: WholeText, draft: WholeText): boolean {
  const running = prior.terms.filter(isAlive)
  return running.length > 0 && draft.terms.length === 0 && !running.some((terms) => isDueIn(terms, prior.resolution, draft.resolution))
}

/** True where the prior text lets a mechanism run that must be renewed now, and the draft lets none of its rank run: then all that goes with it counts. */
function losesMandate(prior: WholeText, draft: WholeText): boolean {
  const rankOf = ({ mechanism }: MandateTerms): number => mechanism?.rung.rank ?? 0
  const left = Math.max(0, ...draft.terms.filter(isAlive).map(rankOf))
  return prior.terms.some((terms) => isAlive(terms) && isDueIn(terms, prior.resolution, draft.resolution) && rankOf(terms) > left)
}

/** From this share of operative paragraphs without a counterpart on, a text counts as rewritten. Our judgement, tried on the real pairs. */
const rewritten = 0.25
const leastGone = 3

function isRewritten(prior: Resolution, changes: readonly Change[]): boolean {
  const gone = changes.filter(
    ({ kind, part, prior: { paragraphs } }) => kind === 'removed' && part === 'operative' && paragraphs[0]?.depth === 0,
  )
  return gone.length >= leastGone && gone.length >= rewritten * operativeCount(prior)
}

const operativeCount = ({ paragraphs }: Resolution): number =>
  paragraphs.filter(({ part, depth }) => part === 'operative' && depth === 0).length

/** Words struck from a clause that now carries them by reference are kept, as whole paragraphs are. */
function withCarrier(change: Change, clauses: readonly CarryingClause[]): Change {
  if (change.kind !== 'edited') return change
  const [only] = change.draft.paragraphs
  const clause = clauses.find(
    ({ paragraph, span }) =>
      paragraph === only?.label && isChanged(change, 'draft', { start: span.start, end: span.start + clauseOpening }),
  )
  return clause ? { ...change, carriedBy: clause.symbols } : change
}

/** A clause whose opening words are new is a new clause; where the number alone moves on, the clause stood before. */
const clauseOpening = 12
