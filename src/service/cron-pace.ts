import type { Pace } from '../language/fact.ts'

/** How often a cron line runs, in seconds; null where it is no plain interval. */
export function cronPace(cron: string): Pace {
  const minutes = /^\*\/(\d{1,2}) \* \* \* \*$/.exec(cron)?.[1]
  if (minutes) return Number(minutes) * 60
  const hours = /^\d{1,2} \*\/(\d{1,2}) \* \* \*$/.exec(cron)?.[1]
  if (hours) return Number(hours) * 3600
  return /^\d{1,2} \* \* \* \*$/.test(cron) ? 3600 : null
}
