import { describe, expect, it } from 'vitest'
import { guardedLookup, isLoopback, isPublicAddress } from '../../src/documents/address-guard.ts'

describe('addresses', () => {
  it.each(['8.8.8.8', '157.150.185.69', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '2606:4700::1', '[2a00:1450::5]'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '[::1]',
    '::7f00:1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '0:0:0:0:0:ffff:7f00:1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    '2001:0:1::',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'not an address',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each([
    ['http://127.0.0.1:8080', true],
    ['http://127.9.9.9', true],
    ['http://localhost', true],
    ['http://app.localhost', true],
    ['http://[::1]:80', true],
    ['http://0x7f000001', true],
    ['http://10.0.0.1', false],
    ['http://127.0.0.1.example.org', false],
    ['http://notlocalhost', false],
    ['https://documents.un.org', false],
  ])('tells whether %s is this machine: %s', (url, expected) => {
    expect(isLoopback(new URL(url))).toBe(expected)
  })
})

describe('looking names up', () => {
  const look = (named: readonly string[]): Promise<string> =>
    new Promise((resolve) => {
      guardedLookup(new Set(named))('localhost', { all: true }, (error, found) => resolve(error ? error.message : JSON.stringify(found)))
    })

  it('refuses a name that leads to a private address', async () => {
    expect(await look([])).toMatch(/^localhost leads to the private address /)
  })

  it('lets through what the operator named', async () => {
    expect(await look(['localhost'])).toMatch(/127\.0\.0\.1|::1/)
  })
})
