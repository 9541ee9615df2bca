import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** A password as it is kept: `scrypt:<salt>:<key>`, both in base64url. The password cannot be read back from it. */
export const PasswordHash = z
  .string()
  .regex(/^scrypt:[A-Za-z0-9_-]{22}:[A-Za-z0-9_-]{43}$/)
  .brand<'PasswordHash'>()
export type PasswordHash = z.infer<typeof PasswordHash>

/** Source: OWASP Password Storage Cheat Sheet, scrypt with N=2^16, r=8, p=2 (64 MiB). */
const cost: ScryptOptions = { N: 2 ** 16, r: 8, p: 2, maxmem: 128 * 1024 * 1024 }
const keyLength = 32
const saltLength = 16

export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(saltLength)
  const key = await derived(password, salt)
  return PasswordHash.parse(`scrypt:${salt.toString('base64url')}:${key.toString('base64url')}`)
}

export async function isPassword(given: string, hash: PasswordHash): Promise<boolean> {
  const [, salt = '', key = ''] = hash.split(':')
  return timingSafeEqual(await derived(given, Buffer.from(salt, 'base64url')), Buffer.from(key, 'base64url'))
}

function derived(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, keyLength, cost, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
