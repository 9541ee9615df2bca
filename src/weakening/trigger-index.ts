import { oncePer } from '../text/once-per.ts'

/** An entry of a lexicon that can only match a text in which one of its words stands. */
export interface Triggered {
  readonly triggers: readonly string[]
}

/** Tells which of many entries a set of words can touch, at the price of one look a word. Sets of words are never changed once asked about. */
export class TriggerIndex<T extends Triggered> {
  readonly #byWord = new Map<string, T[]>()
  readonly touchedBy = oncePer((words: ReadonlySet<string>): ReadonlySet<T> => this.#touchedBy(words))

  constructor(entries: readonly T[]) {
    for (const entry of entries)
      for (const word of new Set(entry.triggers)) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), entry])
  }

  #touchedBy(words: ReadonlySet<string>): ReadonlySet<T> {
    const touched = new Set<T>()
    for (const word of words) for (const entry of this.#byWord.get(word) ?? []) touched.add(entry)
    return touched
  }
}
