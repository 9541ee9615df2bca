/** Time as the fetching sees it: passed in, so that tests and the sample session move it. */
export interface FetchClock {
  now(): Date
  /** Ends early when the signal says so. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>
}

/** Runs requests to one host one after another, with pauses between them. */
export interface Pace {
  next<Result>(request: () => Promise<Result>, signal: AbortSignal): Promise<Result>
  /** Slows down to what robots.txt asks for; never speeds up. */
  atLeast(seconds: number): void
}

/** The pause varies by so much, so that many watchers do not fall into step. */
const spread = 0.3
/** After so many requests the host gets a rest. ODS was seen to stop answering after 250 to 300 requests in a row. */
const requestsBeforeRest = 150
const restMs = 3 * 60_000

/** `seconds` 0 is no pace at all: no pauses, no rests. */
export function newPace(seconds: number, clock: FetchClock, random: () => number): Pace {
  let pause = seconds
  let last: Date | undefined
  let requests = 0
  let queue: Promise<unknown> = Promise.resolve()

  const waitOurTurn = async (signal: AbortSignal): Promise<void> => {
    if (pause === 0 || !last) return
    const varied = pause * 1000 * (1 + spread * (2 * random() - 1))
    const rest = requests % requestsBeforeRest === 0 ? restMs : 0
    const wait = last.getTime() + varied + rest - clock.now().getTime()
    if (wait > 0) await clock.pause(wait, signal)
  }

  return {
    atLeast(asked) {
      if (pause > 0) pause = Math.max(pause, asked)
    },
    next(request, signal) {
      const turn = queue.then(async () => {
        await waitOurTurn(signal)
        signal.throwIfAborted()
        try {
          return await request()
        } finally {
          last = clock.now()
          requests += 1
        }
      })
      queue = turn.catch(() => undefined)
      return turn
    },
  }
}
