import type { Config } from '../config/config.ts'
import type { Settings } from '../config/settings.ts'
import type { WatchRecord } from '../council/record.ts'
import type { Mounted } from './listen.ts'
import type { ServiceLog } from './log.ts'

/** The chat platforms that are connected, and how to part from them. */
export interface ChatConnections {
  /** Slack's events in HTTP mode; null otherwise. */
  readonly mounted: Mounted | null
  stop(): Promise<void>
}

export interface ChatInput {
  readonly settings: Settings
  readonly config: Config
  readonly record: WatchRecord
  readonly publicUrl: string
  readonly log: ServiceLog
}

/** Connects the commands to every platform whose token is given. */
export async function connectChat(_input: ChatInput): Promise<ChatConnections> {
  return { mounted: null, async stop() {} }
}
