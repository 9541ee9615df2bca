import { WatchError } from '../../watch-error.ts'

const unreachable = 'does not answer. Start it, or set DATABASE_URL to where it is; nothing is lost meanwhile.'
const ending = 'is being stopped or started. Nothing is lost; the next attempt may do better.'

/** Codes of PostgreSQL and of the network that an operator can act on. Source: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const advice: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', unreachable],
  ['ECONNRESET', ending],
  ['EPIPE', ending],
  ['ETIMEDOUT', unreachable],
  ['EHOSTUNREACH', unreachable],
  ['ENOTFOUND', 'has no address: the host name in DATABASE_URL is not known.'],
  ['EAI_AGAIN', 'has no address just now: the host name in DATABASE_URL could not be looked up.'],
  ['28P01', 'does not accept the password. Set DATABASE_URL anew.'],
  ['28000', 'does not let this user in. Check the user in DATABASE_URL, and pg_hba.conf.'],
  ['3D000', 'does not exist. Create it (createdb), or name another one in DATABASE_URL.'],
  ['42501', 'may not be changed by this user. Make the user of DATABASE_URL its owner.'],
  ['25006', 'may only be read: it is a standby. Set DATABASE_URL to the primary.'],
  ['53100', 'cannot grow: the disk is full. Free some space; everything recorded so far is kept.'],
  ['53300', 'takes no more connections. Raise max_connections, or run fewer instances.'],
  ['57P01', ending],
  ['57P02', ending],
  ['57P03', ending],
  ['08006', ending],
  ['XX001', 'reports damaged data. Nothing was overwritten: restore a backup.'],
  ['XX002', 'reports a damaged index. Nothing was overwritten: rebuild it (reindex), or restore a backup.'],
])

/** What `pg` says, without a code, of a connection that went away. */
const lost = /Connection terminated|connection timeout|timeout exceeded when trying to connect|Client has encountered a connection error/i

/** The fault in words where the operator can mend it (`STORE_UNUSABLE`); every other error as it came. `place` never holds a password. */
export function storeFault(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof WatchError) return error
  const code = codeOf(error)
  const words = (code && advice.get(code)) ?? (lost.test(error.message) ? ending : undefined)
  return words ? new WatchError('STORE_UNUSABLE', `The database ${place} ${words}`, { cause: error }) : error
}

/** Of several addresses that were tried, the first one's code. */
function codeOf(error: Error): string | undefined {
  if ('code' in error && typeof error.code === 'string') return error.code
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined
  return first instanceof Error ? codeOf(first) : undefined
}

/** A database address as it may be shown: host, port and database, without user and password. */
export function placeOf(url: string): string {
  const read = URL.parse(url)
  return read ? `${read.host || 'on this machine'}${read.pathname}` : 'of DATABASE_URL'
}
