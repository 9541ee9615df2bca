/** How often a cron line runs, in words: `every 5 minutes`, `every 6 hours`; `at the next look` where it is no plain interval. */
export function cronInWords(cron: string): string {
  const minutes = /^\*\/(\d{1,2}) \* \* \* \*$/.exec(cron)?.[1]
  if (minutes) return minutes === '1' ? 'every minute' : `every ${Number(minutes)} minutes`
  const hours = /^\d{1,2} \*\/(\d{1,2}) \* \* \*$/.exec(cron)?.[1]
  if (hours) return hours === '1' ? 'every hour' : `every ${Number(hours)} hours`
  return /^\d{1,2} \* \* \* \*$/.test(cron) ? 'every hour' : 'at the next look'
}
