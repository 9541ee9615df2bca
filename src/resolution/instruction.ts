import type { Target } from './paragraph-reference.ts'

/** Words beside which something stands: after them or before them. */
export interface Anchor {
  readonly side: 'after' | 'before'
  readonly words: string
  /** For a place between two quotations: the second, which follows the first directly. */
  readonly next?: string
}

/** Where a new paragraph goes. */
export interface Place {
  readonly side: 'after' | 'before'
  readonly target: Target
}

/** One change to a text. `words` and `by` are quoted in the instruction; `targets` are the paragraphs in which it is made. */
export type Change =
  | {
      readonly kind: 'delete-words'
      readonly targets: readonly Target[]
      readonly words: string
      readonly beside: Anchor | 'end' | 'beginning' | null
      readonly everywhere: boolean
    }
  | {
      readonly kind: 'replace-words'
      readonly targets: readonly Target[]
      readonly words: string
      readonly by: string
      readonly beside: Anchor | 'end' | 'beginning' | null
      readonly everywhere: boolean
    }
  /** From the first words to the last, both included; to the end of the paragraph where `to` is null. An empty `by` deletes. */
  | {
      readonly kind: 'replace-range'
      readonly targets: readonly Target[]
      readonly from: string
      readonly to: string | null
      readonly by: string
    }
  /** All that stands after the words. */
  | { readonly kind: 'replace-rest'; readonly targets: readonly Target[]; readonly after: string; readonly by: string }
  | {
      readonly kind: 'insert-words'
      readonly targets: readonly Target[]
      readonly words: string
      readonly at: Anchor | 'end' | 'beginning'
    }
  | { readonly kind: 'delete-paragraph'; readonly targets: readonly Target[] }
  | { readonly kind: 'replace-paragraph'; readonly targets: readonly Target[]; readonly text: string }
  | { readonly kind: 'insert-paragraphs'; readonly place: Place; readonly text: string }
  | { readonly kind: 'move-paragraph'; readonly targets: readonly Target[]; readonly place: Place }
  /** `Renumber the subsequent paragraphs accordingly`: nothing but numbers. */
  | { readonly kind: 'renumber' }

/** What an amendment asks, as printed, and how it was read: all changes of it, or why it was not understood. */
export interface Instruction {
  readonly verbatim: string
  readonly reading:
    | { readonly kind: 'understood'; readonly changes: readonly Change[] }
    | { readonly kind: 'not-understood'; readonly reason: string }
}
