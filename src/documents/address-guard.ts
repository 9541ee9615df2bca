import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Address ranges that no public server stands in. Source: the IANA special-purpose address registries (RFC 6890 and its updates). */
const refusedV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
/** Among them the ranges that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo): no public server needs them. */
const refusedV6 = [
  '::/96',
  '::ffff:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/32',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/9',
  'ff00::/8',
]

const lists = { ipv4: new BlockList(), ipv6: new BlockList() }
for (const range of refusedV4) lists.ipv4.addSubnet(...subnet(range), 'ipv4')
for (const range of refusedV6) lists.ipv6.addSubnet(...subnet(range), 'ipv6')

function subnet(range: string): [string, number] {
  const [network = '', prefix = ''] = range.split('/')
  return [network, Number(prefix)]
}

/** Whether an IP address is public, and so may be connected to without the operator naming it. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const version = isIP(bare)
  if (version === 0) return false
  const kind = version === 4 ? 'ipv4' : 'ipv6'
  return !lists[kind].check(bare, kind)
}

/** Whether a host name or literal address is this machine itself: `localhost`, 127.0.0.0/8 or ::1. Other names are not looked up. */
export function isLoopback({ hostname }: Pick<URL, 'hostname'>): boolean {
  return /^(?:.+\.)?localhost$|^\[::1\]$|^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
}

/**
 * Looks names up for a connection and refuses those with an address that is not public, so that nobody can point a public name at a private
 * address between a check and the connection. Names in `named`, loopback names that the operator wrote in the settings, are let through.
 */
export function guardedLookup(named: ReadonlySet<string>, resolve: typeof lookup = lookup): LookupFunction {
  return (hostname, options, answer) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return answer(error, '')
      const bad = named.has(hostname) ? undefined : addresses.find(({ address }) => !isPublicAddress(address))
      if (bad) return answer(new RefusedAddress(`${hostname} leads to the private address ${bad.address}`), '')
      const [first] = addresses
      if (options.all) return answer(null, addresses)
      return answer(null, first?.address ?? '', first?.family)
    })
  }
}

/** Thrown where a connection would go to an address that is not public. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress'
  readonly code = 'REFUSED_ADDRESS'
}
