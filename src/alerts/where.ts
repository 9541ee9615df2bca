import { readActionAhead } from '../council/days-until-action.ts'
import { english } from '../language/english.ts'
import type { Resolution, Sponsor } from '../resolution/resolution.ts'
import type { WhereParts } from './alert-parts.ts'
import { listedIn, whereIn } from './worded.ts'

/** Item, date of issue, sponsors and days until action as facts, as far as they are known. `action` is as `daysUntilAction` words it. */
export function wherePartsOf({ masthead, sponsors }: Pick<Resolution, 'masthead' | 'sponsors'>, action: string | null): WhereParts {
  return {
    item: masthead.agendaItem?.number ?? null,
    issued: masthead.issued ?? null,
    sponsors: sponsors.map(({ name, onBehalfOf }) => ({ name, onBehalfOf })),
    tabled: false,
    action: readActionAhead(action),
  }
}

/** The same in one line; null where nothing is known. */
export function whereLine(resolution: Resolution, action: string | null): string | null {
  return whereIn(wherePartsOf(resolution, action), english) || null
}

/** The first few names and how many more there are. */
export function listed(names: readonly string[]): string {
  return listedIn(names, english)
}

/** As on the document, in its order: `Aldovia, Bremony (on behalf of the Group of Shores) and 3 more`. */
export function sponsorsInWords(sponsors: readonly Sponsor[]): string {
  const { onBehalf } = english.alert.where
  return listed(sponsors.map(({ name, onBehalfOf }) => (onBehalfOf === null ? name : onBehalf(name, onBehalfOf))))
}
