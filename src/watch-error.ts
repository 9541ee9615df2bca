/** The closed list of faults that only the operator can mend. */
export type WatchErrorCode =
  | 'CONFIG_INVALID'
  | 'SOURCE_UNREACHABLE'
  | 'SOURCE_CHANGED_SHAPE'
  | 'DOCUMENT_UNREADABLE'
  | 'STORE_UNUSABLE'
  | 'PORT_IN_USE'
  | 'CHANNEL_REFUSED'
  | 'USAGE'

/** A fault that the program cannot mend itself. Its message is one line: what is wrong, where, what to do. It is not for odd text: that is a doubt. */
export class WatchError extends Error {
  override readonly name = 'WatchError'
  readonly code: WatchErrorCode

  constructor(code: WatchErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}
