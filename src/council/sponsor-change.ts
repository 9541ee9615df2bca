import { statesNamed } from './state-name.ts'

/** Who put their name to a text and did not before, and the other way round, as printed. */
export interface SponsorChange {
  readonly gained: readonly string[]
  readonly lost: readonly string[]
}

/** Sponsors of one text beside those of another. Null where one of the two names none: then nothing can be told. */
export function sponsorChange(before: readonly string[], now: readonly string[]): SponsorChange | null {
  if (before.length === 0 || now.length === 0) return null
  const gained = now.filter((name) => !before.some((other) => isSameSponsor(other, name)))
  const lost = before.filter((name) => !now.some((other) => isSameSponsor(other, name)))
  return gained.length + lost.length > 0 ? { gained, lost } : null
}

/** `United Kingdom` is `United Kingdom of Great Britain and Northern Ireland`; `Sudan` is not `South Sudan`, nor `Guinea` `Guinea-Bissau`. */
function isSameSponsor(one: string, other: string): boolean {
  const [short = '', long = ''] = [folded(one), folded(other)].toSorted((a, b) => a.length - b.length)
  return short === long || long.startsWith(`${short} of `) || long.startsWith(`${short} (`)
}

function folded(name: string): string {
  return statesNamed(name).join(' and ').toLowerCase().replace(/^the /, '')
}
