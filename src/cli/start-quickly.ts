import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

/**
 * What makes a command that ends after a second quicker: compiled code is kept between runs, and patterns are compiled at once, since each is
 * tried a few times only (a third of the time of one comparison, measured). To be called before anything else is loaded.
 */
export function startQuickly(): void {
  enableCompileCache()
  setFlagsFromString('--no-regexp-tier-up')
}
