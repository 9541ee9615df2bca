import type { Paragraph, Resolution } from '../resolution/resolution.ts'
import { type MandateTerms, mandateTerms } from './mandate-terms.ts'
import type { Passage } from './passage.ts'
import { type Stem, stemsOf } from './stems.ts'
import { stemsIn } from './stems-in.ts'

interface HeldShares {
  /** From 0 to 1. */
  readonly byOne: number
  /** Measured only where two could hold enough. */
  readonly byTwo: number
}

const openingWords = 24
const openingShare = 0.65
const shareOfTwo = 0.75

/** One side whole, with what several rules ask of it; each answer is found once. */
export class WholeText {
  readonly resolution: Resolution
  #terms: readonly MandateTerms[] | undefined
  #holdersOfStem: ReadonlyMap<Stem, readonly number[]> | undefined
  readonly #changed: readonly Passage[]
  readonly #shares = new Map<string, HeldShares>()

  /** `changed`: the passages of this side that are not as they were on the other. */
  constructor(resolution: Resolution, changed: readonly Passage[]) {
    this.resolution = resolution
    this.#changed = changed
  }

  /** The clauses that extend, establish, end or replace a mandate. */
  get terms(): readonly MandateTerms[] {
    this.#terms ??= mandateTerms(this.resolution)
    return this.#terms
  }

  /** For each stem, the positions of the changed passages that hold it. */
  get #holders(): ReadonlyMap<Stem, readonly number[]> {
    if (this.#holdersOfStem) return this.#holdersOfStem
    const holders = new Map<Stem, number[]>()
    this.#changed.forEach((passage, position) => {
      for (const stem of stemsIn(passage)) {
        const known = holders.get(stem)
        if (known) known.push(position)
        else holders.set(stem, [position])
      }
    })
    this.#holdersOfStem = holders
    return holders
  }

  /** The paragraph with that label; undefined for null and for labels that do not occur. */
  paragraph(label: string | null): Paragraph | undefined {
    return label === null ? undefined : this.resolution.paragraphs.find((paragraph) => paragraph.label === label)
  }

  /** True where one changed passage holds so much of a text or of its opening, which says what the text is about, or two hold most of it. */
  holdsMostOf(text: string, share: number): boolean {
    const held = this.#held(text)
    return held.byOne >= share || held.byTwo >= shareOfTwo || this.#held(text.split(' ', openingWords).join(' ')).byOne >= openingShare
  }

  /**
   * How much of a text one changed passage of this side holds at best, from 0 to 1: the share of its stems, rarer stems counting more.
   * Words that moved stand in text that changed; what stands as it did held its own words before.
   */
  shareHeld(text: string): number {
    return this.#held(text).byOne
  }

  #held(text: string): HeldShares {
    const known = this.#shares.get(text)
    if (known) return known
    const measured = this.#measure(text)
    this.#shares.set(text, measured)
    return measured
  }

  #measure(text: string): HeldShares {
    const words: Word[] = []
    let all = 0
    for (const stem of stemsOf(text)) {
      const holders = this.#holders.get(stem)
      const weight = 1 / (1 + Math.log2(1 + (holders?.length ?? 0)))
      if (holders) words.push({ weight, holders })
      all += weight
    }
    if (all === 0) return { byOne: 1, byTwo: 1 }
    const first = this.#likest(words)
    const [byOne, most] = [first.weight / all, (2 * first.weight) / all]
    if (most < shareOfTwo) return { byOne, byTwo: byOne }
    const others = words.filter(({ holders }) => !holders.includes(first.position))
    return { byOne, byTwo: (first.weight + this.#likest(others).weight) / all }
  }

  /** The position of the passage that holds the most of some words. */
  #likest(words: readonly Word[]): { readonly weight: number; readonly position: number } {
    const held = new Float64Array(this.#changed.length)
    for (const { weight, holders } of words) for (const position of holders) held[position] = (held[position] ?? 0) + weight
    let best = 0
    let position = 0
    for (let at = 0; at < held.length; at++) {
      const weight = held[at] ?? 0
      if (weight > best) [best, position] = [weight, at]
    }
    return { weight: best, position }
  }
}

/** A word of a text that is looked for, and the positions of the passages that hold it. */
interface Word {
  readonly weight: number
  readonly holders: readonly number[]
}
