import type { PagesAccess } from '../config/pages-access.ts'
import type { WatchRecord } from '../council/record.ts'
import type { KnownDates } from '../council/session-calendar.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { WeighOptions } from '../weakening/weigh-options.ts'

/** What the pages are made of. They read and change nothing. */
export interface PagesInput {
  readonly record: WatchRecord
  readonly mandates: () => readonly Mandate[]
  /** How the operator wants a comparison weighed that is made on demand; by default as the rules do. */
  readonly weighOptions?: (mandates: readonly Mandate[]) => WeighOptions
  readonly clock?: () => Date
  /** What is known of the Council's sessions; by default nothing, and dates are estimated. */
  readonly sessions?: () => readonly KnownDates[]
  /** Where "today" is decided. */
  readonly timeZone?: string
  /** Where others reach the pages, for feeds; by default where they are asked. */
  readonly publicUrl?: () => string
  /** Who may read; by default everybody. */
  readonly access?: PagesAccess
}

/** The same with every default filled in. */
export type PagesPorts = Required<Omit<PagesInput, 'publicUrl' | 'access'>> & Pick<PagesInput, 'publicUrl'>

export function portsOf(input: PagesInput): PagesPorts {
  return {
    record: input.record,
    mandates: input.mandates,
    weighOptions: input.weighOptions ?? (() => ({})),
    clock: input.clock ?? (() => new Date()),
    sessions: input.sessions ?? (() => []),
    timeZone: input.timeZone ?? 'Europe/Zurich',
    ...(input.publicUrl && { publicUrl: input.publicUrl }),
  }
}
