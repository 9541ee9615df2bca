import { parseArgs } from 'node:util'
import { notOneOf } from '../config/did-you-mean.ts'
import { WatchError } from '../watch-error.ts'

/** What one instance does of all that the service does. Several instances share a PostgreSQL database. */
export const roles = ['sweep', 'deliver', 'chat', 'pages'] as const
export type Role = (typeof roles)[number]

/** The roles of `--roles sweep,deliver`, all where it is not given. Throws `CONFIG_INVALID` for names that are none. */
export function rolesOf(args: readonly string[]): ReadonlySet<Role> {
  const given = parseArgs({ args: [...args], options: { roles: { type: 'string' } }, allowPositionals: true, strict: false }).values.roles
  if (typeof given !== 'string') return new Set(roles)
  const names = given.split(',').map((name) => name.trim())
  return new Set(names.map(role))
}

function role(name: string): Role {
  const found = roles.find((one) => one === name)
  if (found) return found
  throw new WatchError('CONFIG_INVALID', `--roles: ${notOneOf(name, 'a role', roles)}`)
}
