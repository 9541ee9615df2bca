import { oneLine } from '../../text/one-line.ts'
import { shorten } from '../../text/shorten.ts'

/** How far something long has come. */
export interface Progress {
  /** One more is done; the words say which. */
  step(what: string): void
  end(): void
}

const barWidth = 24
const longestName = 30
/** Where nobody watches a terminal, a line for so many steps. */
const plainEvery = 100

/** A bar that moves on a terminal, a line now and then elsewhere. */
export function progressOn(stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>, total: number): Progress {
  let done = 0
  return {
    step(what) {
      done += 1
      if (stream.isTTY) stream.write(`\r${bar(done, total)} ${shorten(oneLine(what), longestName).padEnd(longestName)}`)
      else if (done % plainEvery === 0) stream.write(`${done} of ${total}\n`)
    },
    end() {
      if (stream.isTTY && done > 0) stream.write('\n')
    },
  }
}

/** `[######------] 120 of 319`. */
export function bar(done: number, total: number): string {
  const full = total === 0 ? barWidth : Math.round((barWidth * done) / total)
  return `[${'#'.repeat(full)}${'-'.repeat(barWidth - full)}] ${done} of ${total}`
}
