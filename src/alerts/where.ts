import type { Resolution, Sponsor } from '../resolution/resolution.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'

const shownSponsors = 4
const longestSponsor = 80

/** Item, date of issue, sponsors and days until action, as far as they are known; null where nothing is. */
export function whereLine({ masthead, sponsors }: Resolution, action: string | null): string | null {
  const parts = [
    masthead.agendaItem && `Item ${masthead.agendaItem.number}`,
    masthead.issued && `issued ${oneLine(masthead.issued)}`,
    sponsors.length > 0 && `sponsors: ${sponsorsInWords(sponsors)}`,
    action,
  ]
  return parts.filter(Boolean).join(' · ') || null
}

/** As on the document, in its order: `Aldovia, Bremony (on behalf of the Group of Shores) and 3 more`. */
export function sponsorsInWords(sponsors: readonly Sponsor[]): string {
  return listed(sponsors.map(({ name, onBehalfOf }) => (onBehalfOf === null ? name : `${name} (on behalf of ${onBehalfOf})`)))
}

/** The first few names and how many more there are. */
export function listed(names: readonly string[]): string {
  const shown = names.length <= shownSponsors + 1 ? names : names.slice(0, shownSponsors)
  const words = shown.map((name) => shorten(oneLine(name), longestSponsor))
  const rest = names.length - shown.length
  const last = rest > 0 ? `${rest} more` : words.pop()
  return words.length > 0 ? `${words.join(', ')} and ${last}` : `${last}`
}
