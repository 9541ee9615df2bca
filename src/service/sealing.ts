import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'

/** Keys of 32 bytes: the first seals, any opens. */
export type SealingKeys = readonly [Buffer, ...Buffer[]]

const cipher = 'aes-256-gcm'
const version = 'v1'
const nonceBytes = 12
const tagBytes = 16
export const keyBytes = 32

/** Keys as written: 32 bytes in hex or base64 each, the newest first, with a comma between them. Null where one of them is no key. */
export function readKeys(written: string): SealingKeys | null {
  const [newest, ...older] = written.split(',').map(readKey)
  const known = older.filter((key) => key !== null)
  return newest && known.length === older.length ? [newest, ...known] : null
}

function readKey(written: string): Buffer | null {
  const text = written.trim()
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64')
  return bytes.length === keyBytes && /^[\w+/=-]{43,64}$/.test(text) ? bytes : null
}

export function newKey(): string {
  return randomBytes(keyBytes).toString('base64')
}

/** A secret sealed for one purpose: `v1.<key>.<nonce and tag and secret in base64url>`. What is sealed for another purpose does not open. */
export function seal(secret: string, purpose: string, [newest]: SealingKeys): string {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, newest, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(purpose))
  const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()])
  return [version, nameOf(newest), Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64url')].join('.')
}

/** The secret, and whether an older key sealed it; undefined where no key opens it. */
export function unseal(
  sealed: string,
  purpose: string,
  keys: SealingKeys,
): { readonly secret: string; readonly isOld: boolean } | undefined {
  const [form, name, body = ''] = sealed.split('.')
  const key = keys.find((one) => nameOf(one) === name)
  const bytes = Buffer.from(body, 'base64url')
  if (form !== version || !key || bytes.length < nonceBytes + tagBytes) return undefined
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(purpose))
  opening.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  try {
    const secret = Buffer.concat([opening.update(bytes.subarray(nonceBytes + tagBytes)), opening.final()]).toString('utf8')
    return { secret, isOld: key !== keys[0] }
  } catch {
    return undefined
  }
}

/** A secret of its own for another use, made from the newest key. */
export function derived([newest]: SealingKeys, use: string): string {
  return createHmac('sha256', newest).update(use).digest('hex')
}

/** Tells keys apart without telling them. */
function nameOf(key: Buffer): string {
  return createHash('sha256').update('name of a key').update(key).digest('hex').slice(0, 8)
}
