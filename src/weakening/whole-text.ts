import type { Paragraph, Resolution } from '../resolution/resolution.ts'
import { type MandateTerms, mandateTerms } from './mandate-terms.ts'
import { type Stem, stemsOf } from './stems.ts'

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
  #stems: ReadonlyMap<Stem, ReadonlySet<Paragraph>> | undefined
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
  get stems(): ReadonlyMap<Stem, ReadonlySet<Paragraph>> {
    if (!this.#stems) {
      const index = new Map<Stem, Set<Paragraph>>()
      for (const paragraph of this.resolution.paragraphs) {
        for (const stem of stemsOf(paragraph.text)) {
          const holders = index.get(stem)
          if (holders) holders.add(paragraph)
          else index.set(stem, new Set([paragraph]))
        }
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
    const weights = new Map<Stem, number>()
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
  #likest(weights: ReadonlyMap<Stem, number>): { readonly weight: number; readonly paragraph: Paragraph | undefined } {
    const held = new Map<Paragraph, number>()
    for (const [stem, weight] of weights) {
      for (const paragraph of this.stems.get(stem) ?? []) held.set(paragraph, (held.get(paragraph) ?? 0) + weight)
    }
    let best: { weight: number; paragraph: Paragraph | undefined } = { weight: 0, paragraph: undefined }
    for (const [paragraph, weight] of held) if (weight > best.weight) best = { weight, paragraph }
    return best
  }
}
