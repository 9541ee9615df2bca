import { destination, pino } from 'pino'
import type { Settings } from '../config/settings.ts'

/** What the service says about itself, for whoever reads logs. Details never hold secrets: nobody hands them any. */
export interface ServiceLog {
  info(message: string, details?: Readonly<Record<string, unknown>>): void
  warn(message: string, details?: Readonly<Record<string, unknown>>): void
}

/** One JSON object a line on standard error; standard output belongs to the console channel. */
export function openLog({ logLevel }: Pick<Settings, 'logLevel'>): ServiceLog {
  const logger = pino({ level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination(2))
  return {
    info: (message, details = {}) => logger.info(details, message),
    warn: (message, details = {}) => logger.warn(details, message),
  }
}
