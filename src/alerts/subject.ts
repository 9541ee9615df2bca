import type { Subject } from '../language/fact.ts'
import type { Mandate } from '../mandate/mandate.ts'

/** Who an alert is about: the mandates' short names, or the text's own title where no mandate is known. */
export function subjectOf(mandates: readonly Mandate[], title: string | null): Subject {
  return mandates.length > 0 ? mandates.map(({ shortName }) => shortName) : (title ?? [])
}
