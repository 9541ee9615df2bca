import { DatabaseSync } from 'node:sqlite'
import type { Turn } from '../engine.ts'
import { storeFault } from './store-fault.ts'

/** Held by the one process that has a duty; the operating system lets go of it when that process ends, however it ends. */
export interface DutyLock {
  turn(): Turn
  release(): void
}

/** A lock made of an exclusive transaction on a small database of its own, because Node has no other lock on files. */
export function dutyLock(path: string): DutyLock {
  let held: DatabaseSync | undefined
  return {
    turn() {
      if (held) return 'ours'
      held = tryToHold(path)
      return held ? 'taken-over' : 'elsewhere'
    },
    release() {
      held?.close()
      held = undefined
    },
  }
}

const busy = 5

function tryToHold(path: string): DatabaseSync | undefined {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec('begin exclusive')
    return database
  } catch (error) {
    database.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return undefined
    throw storeFault(error, path)
  }
}
