import { destination, pino } from 'pino'
import { type Secret, withoutSecrets } from '../config/secrets.ts'
import type { Settings } from '../config/settings.ts'

/** What the service says about itself, for whoever reads logs. */
export interface ServiceLog {
  info(message: string, details?: Readonly<Record<string, unknown>>): void
  warn(message: string, details?: Readonly<Record<string, unknown>>): void
}

/** Format characters and separators that JSON leaves as they are: they could hide or reorder a line in a terminal. */
const unseen = /[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g

/**
 * One JSON object a line on standard error; standard output belongs to the console channel. Every line passes through here as it is written, so
 * nothing that anybody logs can carry a secret, begin a second line, or move the cursor.
 */
export function openLog({ logLevel }: Pick<Settings, 'logLevel'>, secrets: readonly Secret[], write?: (line: string) => void): ServiceLog {
  const logger = pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: {
        streamWrite: (line) =>
          withoutSecrets(line, secrets).replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
      },
    },
    write ? { write } : destination(2),
  )
  return {
    info: (message, details = {}) => logger.info(details, message),
    warn: (message, details = {}) => logger.warn(details, message),
  }
}
