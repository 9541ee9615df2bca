import { WatchError } from '../watch-error.ts'

/** One line for standard error: what is wrong, where, what to do. The whole stack only where the fault is our own. */
export function failure(error: unknown): string {
  if (error instanceof WatchError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
