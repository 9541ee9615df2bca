import { readFileSync } from 'node:fs'
import { isOpenSetting } from '../config/secrets.ts'
import { settingNames } from '../config/settings.ts'
import { WatchError } from '../watch-error.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Settings that are secrets, and so may lie in a file of their own. */
const isSecret = (name: string): boolean =>
  (settingNames.includes(name) && !isOpenSetting(name)) || /^CHANNEL_[A-Z0-9_]{1,60}_(?:URL|SECRET)$/.test(name)

/**
 * `ENCRYPTION_KEY_FILE=/run/secrets/key` gives ENCRYPTION_KEY what that file holds: for secrets that Docker or systemd lays into files. The setting itself wins.
 * Throws `CONFIG_INVALID` where a file cannot be read.
 */
export function withSecretFiles(environment: Environment): Environment {
  const read = Object.entries(environment).flatMap(([name, path]) => {
    const setting = name.replace(/_FILE$/, '')
    if (setting === name || !path || environment[setting] || !isSecret(setting)) return []
    return [[setting, contents(name, path)] as const]
  })
  return { ...environment, ...Object.fromEntries(read) }
}

function contents(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (cause) {
    throw new WatchError('CONFIG_INVALID', `${name}: the file cannot be read. Correct its path, or let this user read it.`, { cause })
  }
}
