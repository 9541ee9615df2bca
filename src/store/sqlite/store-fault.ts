import { WatchError } from '../../watch-error.ts'

const locked = 'is locked by another process. Stop the other Mandate Watch, or the program that holds it open, and start again.'

/** SQLite's primary result codes that an operator can act on. Source: https://www.sqlite.org/rescode.html */
const advice: ReadonlyMap<number, string> = new Map([
  [5, locked],
  [6, locked],
  [8, 'cannot be written. Give the user that runs Mandate Watch the right to write in its folder, or set DATA_DIR to another one.'],
  [10, 'cannot be read or written: the disk reports an error. Check the disk; nothing was overwritten.'],
  [11, 'is damaged. It was left as it is: restore a backup, or move it away to start empty.'],
  [13, 'cannot grow: the disk is full. Free some space; everything recorded so far is kept.'],
  [14, 'cannot be opened. Check that the user that runs Mandate Watch may read and write in its folder.'],
  [26, 'is not a store of Mandate Watch. It was left as it is: move it away, or set DATA_DIR to another folder.'],
])

/** The fault in words where the operator can mend it (`STORE_UNUSABLE`); every other error as it came. */
export function storeFault(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error
  const words = advice.get(error.errcode & 0xff) // the low byte is the primary code
  return words ? new WatchError('STORE_UNUSABLE', `${path} ${words}`, { cause: error }) : error
}
