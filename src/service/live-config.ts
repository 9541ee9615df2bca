import type { Config } from '../config/config.ts'

/** The configuration of a running service: `view` always shows the last good one. */
export interface LiveConfig {
  /** Whoever reads a setting of it reads what holds now; whoever keeps one keeps what held then. */
  readonly view: Config
  /** What holds now, as one value that does not change. */
  now(): Config
  replace(next: Config): void
}

export function liveConfig(first: Config): LiveConfig {
  let held = first
  return {
    view: {
      get timeZone() {
        return held.timeZone
      },
      get sessions() {
        return held.sessions
      },
      get sources() {
        return held.sources
      },
      get schedule() {
        return held.schedule
      },
      get channels() {
        return held.channels
      },
      get chat() {
        return held.chat
      },
      get rules() {
        return held.rules
      },
      get mandates() {
        return held.mandates
      },
      get groups() {
        return held.groups
      },
    },
    now: () => held,
    replace(next) {
      held = next
    },
  }
}
