import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import type { Terminal } from '../channels/console-message.ts'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load-config.ts'
import { formatProblem } from '../config/problem.ts'
import { type Secret, secretsIn } from '../config/secrets.ts'
import { readSettings, type Settings, settingNames } from '../config/settings.ts'
import { WatchError } from '../watch-error.ts'
import { withSecretFiles } from './secret-files.ts'

/** The settings of the environment, `.env` included. Throws `CONFIG_INVALID` with every problem, a line each. */
export function settingsFromEnvironment(): Settings {
  if (existsSync('.env')) loadEnvFile('.env')
  const outcome = readSettings(withSecretFiles(process.env))
  if (outcome.kind === 'invalid') throw new WatchError('CONFIG_INVALID', outcome.problems.join('\n'))
  return outcome.settings
}

/** The configuration folder, read whole. Throws `CONFIG_INVALID` with every problem, a line each. */
export async function configFrom(dir: string): Promise<Config> {
  const outcome = await loadConfig(dir)
  if (outcome.kind === 'invalid') throw new WatchError('CONFIG_INVALID', outcome.problems.map(formatProblem).join('\n'))
  return outcome.config
}

/** What of the environment must not be shown. A file of a secret that cannot be read hides no secret that is known otherwise. */
export function secretsOfEnvironment(): readonly Secret[] {
  return secretsIn(readableEnvironment(), settingNames)
}

function readableEnvironment(): Readonly<Record<string, string | undefined>> {
  try {
    return withSecretFiles(process.env)
  } catch {
    return process.env
  }
}

/** Where other programs are looked for. */
export function programPath(): string {
  return process.env.PATH ?? ''
}

const narrowest = 40
const widest = 100

/** Standard output as the console channel's terminal. */
export const standardTerminal = {
  write: (text: string): void => {
    process.stdout.write(text)
  },
  shape: (): Terminal => ({
    width: Math.min(widest, Math.max(narrowest, process.stdout.columns ?? widest)),
    styled: process.stdout.isTTY === true && !process.env.NO_COLOR,
  }),
}
