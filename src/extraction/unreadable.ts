import type { Unreadable } from './block.ts'

/** Thrown inside this folder by a reader that must give up; `readDocument` turns it into an `Unreadable`. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
  readonly reason: Unreadable['reason']

  /** `detail` completes "this file ..." for the operator and says what to do: `is empty. Fetch or drop it again.` */
  constructor(reason: Unreadable['reason'], detail: string, options?: { cause?: unknown }) {
    super(detail, options)
    this.reason = reason
  }
}
