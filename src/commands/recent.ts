/** How many are remembered: minutes of the busiest traffic, and little memory. */
const mostRemembered = 2000

/** Remembers what has been seen of late, so that what comes twice is acted on once. */
export class Recent {
  readonly #seen = new Set<string>()

  /** True the first time a key is given. */
  isNew(key: string): boolean {
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    const [oldest] = this.#seen
    if (this.#seen.size > mostRemembered && oldest !== undefined) this.#seen.delete(oldest)
    return true
  }
}
