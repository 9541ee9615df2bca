import type { ActionAhead } from '../council/days-until-action.ts'
import type { Resolution } from '../resolution/resolution.ts'
import type { WhereParts } from './alert-parts.ts'

/** Item, date of issue, sponsors and days until action, as far as they are known. */
export function whereOf({ masthead, sponsors }: Pick<Resolution, 'masthead' | 'sponsors'>, action: ActionAhead | null): WhereParts {
  return {
    item: masthead.agendaItem?.number ?? null,
    issued: masthead.issued ?? null,
    sponsors: sponsors.map(({ name, onBehalfOf }) => ({ name, onBehalfOf })),
    tabled: false,
    action,
  }
}
