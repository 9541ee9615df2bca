import { lookup } from 'node:dns'
import { hostname } from 'node:os'
import { promisify } from 'node:util'
import nock from 'nock'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardedLookup, isPublicAddress } from '../../src/documents/address-guard.ts'
import { type PoliteFetch, politeFetch } from '../../src/documents/polite-fetch.ts'
import { type LoopbackSite, startLoopbackSite } from '../support/loopback-site.ts'
import { movedClock } from '../support/moved-clock.ts'

/** A site inside, which nobody named in the settings: it must never be asked. */
let inside: LoopbackSite
let fetching: PoliteFetch
const ownNames = await promisify(lookup)(hostname(), { all: true }).catch(() => [])
const ownNameIsPrivate =
  ownNames.length > 0 && ownNames.every(({ address }) => !isPublicAddress(address)) && !hostname().endsWith('localhost')

beforeAll(async () => {
  inside = await startLoopbackSite((_, response) => response.end('inside'))
  fetching = politeFetch({ contact: null, paceSeconds: 0, bases: [], clock: movedClock(), random: () => 0.5 })
})
afterAll(async () => {
  await fetching.close()
  await inside.stop()
})

const fetched = (url: string) => fetching.fetchPage(new URL(url), AbortSignal.timeout(5000))

describe('a request that somebody would like to send inside', () => {
  it.each([
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '0177.0.0.1',
    '2130706433',
    '0x7f000001',
    '0.0.0.0',
    '0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:0:0:1]',
    '[64:ff9b::7f00:1]',
    'localhost',
    'LOCALHOST',
    'inside.localhost',
    '１２７.0.0.1',
    '127。0。0。1',
  ])('is not sent to %s', async (host) => {
    const outcome = await fetched(`http://${host}:${inside.url.port}/`)
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/private|refused/) })
    expect(inside.asked).toEqual([])
  })

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://100.100.100.200/',
  ])('is not sent to the services of a cloud or a home: %s', async (url) => {
    expect(await fetched(url)).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/private/) })
  })

  it.each(['file:///etc/passwd', 'gopher://127.0.0.1/', 'ftp://127.0.0.1/', 'data:text/plain,x'])(
    'is sent by the web alone: %s',
    async (url) => {
      expect(await fetched(url)).toMatchObject({ kind: 'failed' })
    },
  )

  it.skipIf(!ownNameIsPrivate)(
    'is stopped at the connection where a name leads inside (SKIPPED where this machine’s name is public or unknown)',
    async () => {
      nock.enableNetConnect(new RegExp(`^(?:127\\.0\\.0\\.1|${hostname()})(?::\\d+)?$`)) // as far as the guard lets it
      expect(await fetched(`http://${hostname()}:${inside.url.port}/`)).toMatchObject({
        kind: 'failed',
        reason: expect.stringMatching(/private address/),
      })
      expect(inside.asked).toEqual([])
    },
  )
})

describe('a name that changes its address (DNS rebinding)', () => {
  const answers = (...rounds: readonly (readonly string[])[]) => {
    let round = 0
    const resolve = ((_name: string, _options: object, answer: (error: null, found: object[]) => void) =>
      answer(
        null,
        (rounds[round++] ?? []).map((address) => ({ address, family: 4 })),
      )) as unknown as typeof lookup
    const guarded = guardedLookup(new Set(), resolve)
    return () =>
      new Promise<string>((done) =>
        guarded('rebound.example', { all: true }, (error, found) => done(error ? error.message : JSON.stringify(found))),
      )
  }

  it('is looked at each time that a connection is made, not once', async () => {
    const ask = answers(['93.184.216.34'], ['127.0.0.1'])
    expect(await ask()).toContain('93.184.216.34')
    expect(await ask()).toBe('rebound.example leads to the private address 127.0.0.1')
  })

  it('is refused where any of its addresses is inside', async () => {
    expect(await answers(['93.184.216.34', '10.0.0.1'])()).toBe('rebound.example leads to the private address 10.0.0.1')
  })
})
