import type { KnownDates } from '../council/session-calendar.ts'
import type { StateGroup } from '../council/state-group.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { RuleSettings } from './judgement.ts'
import type { ChannelSettings, WatchFile } from './watch-shape.ts'

/** Everything that an operator tunes, read and checked: `watch.yaml` and the catalogue of mandates. */
export interface Config {
  /** Where days begin, as an IANA name. */
  readonly timeZone: string
  readonly sessions: readonly KnownDates[]
  readonly sources: WatchFile['sources']
  readonly schedule: WatchFile['schedule']
  readonly channels: readonly ChannelSettings[]
  readonly chat: WatchFile['chat']
  readonly rules: RuleSettings
  /** By slug. */
  readonly mandates: readonly Mandate[]
  /** Groups of States as `config/groups/` lists them. */
  readonly groups: readonly StateGroup[]
}
