import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { PasswordHash } from '../config/pages-access.ts'

/** Source: OWASP Password Storage Cheat Sheet, scrypt with N=2^14, r=8, p=5 (16 MiB, for small servers). */
const cost: ScryptOptions = { N: 2 ** 14, r: 8, p: 5 }
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
