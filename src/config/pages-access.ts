import { isIP } from 'node:net'
import { z } from 'zod'

/** A password as it is kept: `scrypt:<salt>:<key>`, both in base64url. The password cannot be read back from it. */
export const PasswordHash = z
  .string()
  .regex(/^scrypt:[A-Za-z0-9_-]{22}:[A-Za-z0-9_-]{43}$/)
  .brand<'PasswordHash'>()
export type PasswordHash = z.infer<typeof PasswordHash>

/**
 * Who may read the pages. `password`: one for all, asked for by the browser (HTTP Basic; no cookie). `proxy`: whoever a reverse proxy has let in,
 * told by a header that counts only when the proxy itself asks.
 */
export type PagesAccess =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'password'; readonly hash: PasswordHash }
  | { readonly kind: 'proxy'; readonly header: string; readonly trusted: readonly string[] }

const passwordHash = z.string().transform((given, context): PasswordHash => {
  const read = PasswordHash.safeParse(given)
  if (read.success) return read.data
  context.addIssue(
    'is not what `npm run --silent cli -- setup password` prints. Run it, and copy the line; the password itself does not belong here.',
  )
  return z.NEVER
})

/** `10.0.0.0/8, 127.0.0.1`: addresses and networks, with commas between them. */
const proxies = z.string().transform((given, context): readonly string[] => {
  const entries = given.split(',').map((entry) => entry.trim())
  const wrong = entries.find((entry) => !isNetwork(entry))
  if (wrong === undefined) return entries
  context.addIssue('holds something that is neither an address nor a network. Write it as 127.0.0.1, 10.0.0.0/8.')
  return z.NEVER
})

function isNetwork(entry: string): boolean {
  const [address = '', bits, ...more] = entry.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

/** The settings that say who may read the pages. */
export const pagesAccessSettings = {
  PAGES_PASSWORD_HASH: passwordHash.nullable().default(null),
  PAGES_USER_HEADER: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,60}$/, { error: 'is not the name of a header, such as X-Forwarded-User.' })
    .nullable()
    .default(null),
  TRUSTED_PROXIES: proxies.nullable().default(null),
}

interface Given {
  readonly PAGES_PASSWORD_HASH: PasswordHash | null
  readonly PAGES_USER_HEADER: string | null
  readonly TRUSTED_PROXIES: readonly string[] | null
}

export function pagesAccessOf({ PAGES_PASSWORD_HASH: hash, PAGES_USER_HEADER: header, TRUSTED_PROXIES: trusted }: Given): PagesAccess {
  if (hash !== null) return { kind: 'password', hash }
  return header !== null && trusted !== null ? { kind: 'proxy', header, trusted } : { kind: 'everybody' }
}

/** What does not go together: silence here would leave pages open that were meant to be closed. */
export function pagesAccessProblems({
  PAGES_PASSWORD_HASH: hash,
  PAGES_USER_HEADER: header,
  TRUSTED_PROXIES: trusted,
}: Given): readonly string[] {
  if (header !== null && trusted === null)
    return [
      'PAGES_USER_HEADER: anybody could send this header. Set TRUSTED_PROXIES to the address of the proxy that does, such as 127.0.0.1.',
    ]
  if (header === null && trusted !== null)
    return ['TRUSTED_PROXIES: set PAGES_USER_HEADER too, the header by which the proxy says who asks.']
  return header !== null && hash !== null ? ['PAGES_PASSWORD_HASH: set this or PAGES_USER_HEADER, not both.'] : []
}
