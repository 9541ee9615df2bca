/** Nobody is waited for longer than this, whatever a server asks. */
const longestMs = 24 * 60 * 60 * 1000

/** When a `Retry-After` header (seconds, or a date; RFC 9110, 10.2.3) allows the next request; undefined where there is none to read. */
export function retryAfter(header: string | undefined, now: Date): Date | undefined {
  if (header === undefined) return undefined
  const value = header.trim()
  const at = /^\d{1,9}$/.test(value) ? now.getTime() + Number(value) * 1000 : Date.parse(value)
  if (Number.isNaN(at)) return undefined
  return new Date(Math.min(Math.max(at, now.getTime()), now.getTime() + longestMs))
}
