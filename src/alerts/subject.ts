import type { Mandate } from '../mandate/mandate.ts'
import { shorten } from '../text/shorten.ts'

const longestName = 80

/** Who an alert is about: the mandates' short names, or the text's own title where no mandate is known. */
export function subjectOf(mandates: readonly Mandate[], title: string | null): string {
  const name = mandates.map(({ shortName }) => shortName).join(' and ')
  return shorten(name || title || 'A draft without a title', longestName)
}
