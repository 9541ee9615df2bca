const second = 1000
const minute = 60 * second

/** A fault that passes: 2 s, 4 s, 8 s ... up to 10 minutes. */
const passing = { first: 2 * second, longest: 10 * minute }

/** A channel that refuses waits for a person (an invitation, a new token): 5 minutes, 10 ... up to an hour. */
const refusing = { first: 5 * minute, longest: 60 * minute }

/** How long after its n-th attempt (counted from 1) a delivery waits, in milliseconds. `random` gives numbers from 0 to 1, so that many do not come back at once. */
export function retryDelay(attempts: number, kind: 'passing' | 'refusing', random: () => number): number {
  const { first, longest } = kind === 'passing' ? passing : refusing
  const full = Math.min(longest, first * 2 ** Math.min(attempts - 1, 20))
  return Math.round(full * (0.75 + random() / 4))
}
