import type { Token } from './instruction-words.ts'

/** A place in the words of an instruction. */
export class InstructionCursor {
  readonly tokens: readonly Token[]
  readonly #quotations: readonly string[]
  at = 0

  constructor(tokens: readonly Token[], quotations: readonly string[]) {
    this.tokens = tokens
    this.#quotations = quotations
  }

  get atEnd(): boolean {
    return this.at >= this.tokens.length
  }

  /** The word or mark here, or `ahead` of here; empty for anything else. */
  word(ahead = 0): string {
    const token = this.tokens[this.at + ahead]
    return token?.kind === 'word' || token?.kind === 'mark' ? token.value : ''
  }

  isNumber(ahead = 0): boolean {
    return this.tokens[this.at + ahead]?.kind === 'number'
  }

  /** The quoted text here, or `ahead` of here; null for anything else. */
  quotation(ahead = 0): string | null {
    const token = this.tokens[this.at + ahead]
    return token?.kind === 'quotation' ? (this.#quotations[Number(token.value)] ?? null) : null
  }

  /** Goes on; always true, so that it can end a reading that succeeded. */
  advance(count: number): true {
    this.at += count
    return true
  }

  skip(words: readonly string[]): void {
    while (words.includes(this.word())) this.at++
  }
}
