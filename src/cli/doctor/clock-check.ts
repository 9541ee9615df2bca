import { type Diagnosis, fault, note, ok } from './diagnosis.ts'

/** Slack refuses what is five minutes off; half of that is told, so that there is time to mend it. */
const mostSeconds = 150

/** Whether this machine's clock agrees with the `Date` of answers from elsewhere; the median of what several said. */
export function clockCheck(dates: readonly (string | null)[], now: Date): Diagnosis {
  const offs = dates
    .map((date) => (now.getTime() - Date.parse(date ?? '')) / 1000)
    .filter((seconds) => !Number.isNaN(seconds))
    .toSorted((one, other) => one - other)
  const off = offs[Math.floor(offs.length / 2)]
  if (off === undefined) return note('clock', 'nobody said what time it is, so it was not checked')
  if (Math.abs(off) <= mostSeconds) return ok('clock', 'agrees with others')
  const minutes = Math.round(Math.abs(off) / 60)
  return fault(
    'clock',
    `is ${minutes} minutes ${off > 0 ? 'ahead' : 'behind'}: deadlines are told wrongly, and chat platforms refuse signatures. Set it by the network: \`sudo timedatectl set-ntp true\`.`,
  )
}
