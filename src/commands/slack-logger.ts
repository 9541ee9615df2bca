import { type Logger, LogLevel } from '@slack/web-api'
import type { Log } from './log.ts'

/** The SDK's warnings, in a line each; its chatter is left out. */
export function slackLogger(log: Log): Logger {
  const warn = (...said: unknown[]) => log.warn(`Slack: ${said.map(String).join(' ').slice(0, 300)}`)
  return { debug() {}, info() {}, warn, error: warn, setLevel() {}, getLevel: () => LogLevel.WARN, setName() {} }
}
