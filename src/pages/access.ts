import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import type { Context, MiddlewareHandler } from 'hono'
import type { PagesAccess, PasswordHash } from '../config/pages-access.ts'
import { isPassword } from './password.ts'

/** Wrong passwords in a minute, from all together, before no more are tried. Readers who were let in before are not held up. */
const mostWrong = 5
const minute = 60_000

export function onlyFor(access: PagesAccess, clock: () => Date): MiddlewareHandler {
  switch (access.kind) {
    case 'everybody':
      return (_, next) => next()
    case 'password':
      return passwordOnly(access.hash, clock)
    case 'proxy':
      return proxyOnly(access.header, access.trusted)
  }
}

function passwordOnly(hash: PasswordHash, clock: () => Date): MiddlewareHandler {
  const key = randomBytes(32)
  const digest = (given: string) => createHmac('sha256', key).update(given).digest()
  let letIn: Buffer | undefined
  let wrong: number[] = []
  return async (c, next) => {
    const given = passwordOf(c.req.header('authorization'))
    if (given !== null && letIn && timingSafeEqual(letIn, digest(given))) return next()
    if (given === null) return ask(c)
    const now = clock().getTime()
    wrong = wrong.filter((at) => now - at < minute)
    if (wrong.length >= mostWrong) return c.text('Too many wrong passwords. Try again in a minute.', 429, { 'retry-after': '60' })
    if (!(await isPassword(given, hash))) {
      wrong.push(now)
      return ask(c)
    }
    letIn = digest(given)
    return next()
  }
}

function ask(c: Context): Response {
  return c.text('A password is needed.', 401, {
    'www-authenticate': 'Basic realm="Mandate Watch", charset="UTF-8"',
    'cache-control': 'no-store',
  })
}

/** The password of a Basic credential; any user name will do. Source: RFC 7617. */
function passwordOf(header: string | undefined): string | null {
  const encoded = /^Basic (?<credentials>[A-Za-z0-9+/=]{1,2000})$/i.exec(header ?? '')?.groups?.credentials
  if (!encoded) return null
  const credentials = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = credentials.indexOf(':')
  return colon < 0 ? null : credentials.slice(colon + 1)
}

function proxyOnly(header: string, trusted: readonly string[]): MiddlewareHandler {
  const proxies = addressList(trusted)
  return async (c, next) => {
    const from = remoteAddress(c)
    const family = from.includes(':') ? 'ipv6' : 'ipv4'
    const isTrusted = isIP(from) !== 0 && proxies.check(from, family)
    if (isTrusted && (c.req.header(header) ?? '').trim() !== '') return next()
    return c.text('These pages are reached through a sign-in page. Ask whoever runs this watch for its address.', 403)
  }
}

/** An address list of single addresses and networks such as `10.0.0.0/8`. */
function addressList(entries: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = address.includes(':') ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

/** Who asks, as the socket knows it; an IPv4 address in IPv6 clothes is plain. Empty where there is no socket. */
function remoteAddress(c: Context): string {
  const incoming = (c.env as { incoming?: IncomingMessage } | undefined)?.incoming // the Node server hands its request in
  return (incoming?.socket?.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '')
}
