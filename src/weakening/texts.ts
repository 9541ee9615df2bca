import type { Comparison } from '../comparison/comparison.ts'
import { type CarryingClause, termsCarried } from '../mandate/terms-by-reference.ts'
import type { Paragraph, Resolution } from '../resolution/resolution.ts'
import { type Change, changeOf, isChanged, mirrored } from './change.ts'
import { isDueIn } from './mandate-cycle.ts'
import { isAlive, type MandateTerms, mandateTerms } from './mandate-terms.ts'
import { stemsOf } from './stems.ts'

interface HeldShares {
  /** From 0 to 1. */
  readonly byOne: number
  readonly byTwo: number
}

const openingWords = 24
const openingShare = 0.65
const shareOfTwo = 0.75

/** One side whole, with what several rules ask of it; each answer is found once. */
export class WholeText {
  readonly resolution: Resolution
  #terms: readonly MandateTerms[] | undefined
  #stems: ReadonlyMap<string, ReadonlySet<Paragraph>> | undefined
  readonly #shares = new Map<string, HeldShares>()

  constructor(resolution: Resolution) {
    this.resolution = resolution
  }

  /** The clauses that extend, establish, end or replace a mandate. */
  get terms(): readonly MandateTerms[] {
    this.#terms ??= mandateTerms(this.resolution)
    return this.#terms
  }

  /** The paragraphs that hold each stem. */
  get stems(): ReadonlyMap<string, ReadonlySet<Paragraph>> {
    if (!this.#stems) {
      const index = new Map<string, Set<Paragraph>>()
      for (const paragraph of this.resolution.paragraphs) {
        for (const stem of stemsOf(paragraph.text)) index.set(stem, (index.get(stem) ?? new Set()).add(paragraph))
      }
      this.#stems = index
    }
    return this.#stems
  }

  /** The paragraph with that label; undefined for null and for labels that do not occur. */
  paragraph(label: string | null): Paragraph | undefined {
    return label === null ? undefined : this.resolution.paragraphs.find((paragraph) => paragraph.label === label)
  }

  /** True where one paragraph holds so much of a text or of its opening, which says what the text is about, or two hold most of it. */
  holdsMostOf(text: string, share: number): boolean {
    const held = this.#held(text)
    return (
      held.byOne >= share || held.byTwo >= shareOfTwo || this.#held(text.split(' ').slice(0, openingWords).join(' ')).byOne >= openingShare
    )
  }

  /** How much of a text one paragraph of this side holds at best, from 0 to 1: the share of its stems, rarer stems counting more. */
  shareHeld(text: string): number {
    return this.#held(text).byOne
  }

  #held(text: string): HeldShares {
    const known = this.#shares.get(text) ?? this.#measure(text)
    this.#shares.set(text, known)
    return known
  }

  #measure(text: string): HeldShares {
    const weights = new Map<string, number>()
    let all = 0
    for (const stem of stemsOf(text)) {
      const weight = 1 / (1 + Math.log2(1 + (this.stems.get(stem)?.size ?? 0)))
      weights.set(stem, weight)
      all += weight
    }
    if (all === 0) return { byOne: 1, byTwo: 1 }
    const first = this.#likest(weights)
    for (const stem of weights.keys()) if (first.paragraph && this.stems.get(stem)?.has(first.paragraph)) weights.delete(stem)
    return { byOne: first.weight / all, byTwo: (first.weight + this.#likest(weights).weight) / all }
  }

  /** The paragraph that holds the most of some weighted stems. */
  #likest(weights: ReadonlyMap<string, number>): { readonly weight: number; readonly paragraph: Paragraph | undefined } {
    const held = new Map<Paragraph, number>()
    for (const [stem, weight] of weights) {
      for (const paragraph of this.stems.get(stem) ?? []) held.set(paragraph, (held.get(paragraph) ?? 0) + weight)
    }
    let best: { weight: number; paragraph: Paragraph | undefined } = { weight: 0, paragraph: undefined }
    for (const [paragraph, weight] of held) if (weight > best.weight) best = { weight, paragraph }
    return best
  }
}

/** Both texts whole, and what became of their paragraphs. */
export interface Texts {
  readonly prior: WholeText
  readonly draft: WholeText
  /** Every correspondence whose words changed, in document order. */
  readonly changes: readonly Change[]
  /** True where the draft keeps the prior text's terms by reference and restates at most half of its operative paragraphs: what it leaves out is not restated, and not withdrawn. */
  readonly isShortRenewal: boolean
  /** True where the prior text renews a mandate and the draft is a text between two renewals: what it says nothing of about the mandate goes on. */
  readonly isBetweenRenewals: boolean
  /** True where most of the operative part is new: a yearly text that takes another theme, or a rival. What it leaves out was hardly weighed one by one. */
  readonly isRewritten: boolean
}

export function textsOf(comparison: Comparison): Texts {
  const clauses = termsCarried(comparison.draft)
  const priorSymbol = comparison.prior.masthead.symbol
  const carriesPrior = priorSymbol !== null && clauses.some(({ symbols }) => symbols.includes(priorSymbol))
  const changes = comparison.correspondences.flatMap((correspondence) => changeOf(correspondence) ?? [])
  const [prior, draft] = [new WholeText(comparison.prior), new WholeText(comparison.draft)]
  return {
    prior,
    draft,
    changes: changes.map((change) => withCarrier(change, clauses)),
    isBetweenRenewals: isBetween(prior, draft),
    isRewritten: isRewritten(comparison.prior, changes),
    isShortRenewal: carriesPrior && 2 * operativeCount(comparison.draft) <= operativeCount(comparison.prior),
  }
}

function isBetween(prior: WholeText, draft: WholeText): boolean {
  const running = prior.terms.filter(isAlive)
  return running.length > 0 && draft.terms.length === 0 && !running.some((terms) => isDueIn(terms, prior.resolution, draft.resolution))
}

/** From this share of operative paragraphs without a counterpart on, a text counts as rewritten. Our judgement, tried on the real pairs. */
const rewritten = 0.4

function isRewritten(prior: Resolution, changes: readonly Change[]): boolean {
  const gone = changes.filter(
    ({ kind, part, prior: { paragraphs } }) => kind === 'removed' && part === 'operative' && paragraphs[0]?.depth === 0,
  )
  return gone.length >= rewritten * operativeCount(prior)
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

/** The texts told from the other end: the draft as the prior text. */
export function turnedRound(texts: Texts): Texts {
  return {
    prior: texts.draft,
    draft: texts.prior,
    changes: texts.changes.map(mirrored),
    isShortRenewal: texts.isShortRenewal,
    isBetweenRenewals: isBetween(texts.draft, texts.prior),
    isRewritten: texts.isRewritten,
  }
}
