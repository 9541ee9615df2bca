import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Channel } from '../../../src/alerts/channel.ts'
import { keepDelivering } from '../../../src/alerts/deliver.ts'
import { pause } from '../../../src/service/real-time.ts'
import { storeFault } from '../../../src/store/postgres/store-fault.ts'
import { openStore } from '../../../src/store/store.ts'
import { queueAlert } from '../../alerts/delivery-world.ts'
import { asAdmin, databaseUrl } from '../../support/postgres-for-all.ts'
import { type PostgresServer, startPostgres } from '../../support/postgres-server.ts'

const never = new AbortController().signal
const postgres = inject('postgres')
const reason = postgres.kind === 'missing' ? ` (NOT RUN: ${postgres.reason})` : ''

describe.skipIf(postgres.kind === 'missing')(`PostgreSQL in trouble${reason}`, () => {
  let server: PostgresServer

  beforeAll(async () => {
    server = await startPostgres()
    await asAdmin(server.url, 'create database watch')
  })
  afterAll(() => server.stop())

  it('restarted under load: nothing is lost, doubled or told out of order', async () => {
    const store = await openStore('', databaseUrl(server.url, 'watch'))
    const names = Array.from({ length: 60 }, (_, number) => `alert ${number}`)
    for (const name of names) await queueAlert(store, name, ['a', 'b'], { dossier: null })
    const came = new Map<string, string[]>([
      ['a', []],
      ['b', []],
    ])
    let restarted: Promise<void> | undefined
    const channels = ['a', 'b'].map((id): Channel => {
      const take = async (key: string) => {
        const kept = came.get(id) ?? []
        kept.push(key)
        if (kept.length === 10) restarted ??= server.restart()
        return { kind: 'delivered', receipt: { channel: id, message: key } } as const
      }
      return {
        id,
        send: ({ key }) => take(key),
        reply: (_to, { key }) => take(key),
        update: async (receipt) => ({ kind: 'delivered', receipt }),
        find: async (key) => (came.get(id)?.includes(key) ? { channel: id, message: key } : undefined),
      }
    })
    const stop = new AbortController()
    const faults: unknown[] = []
    const delivering = keepDelivering(
      {
        outbox: store.outbox,
        channels,
        clock: () => new Date(),
        random: Math.random,
        reconcileMs: 10,
        pause: (ms, signal) => pause(Math.min(ms, 50), signal),
        report: (report) => void (report.kind === 'fault' && faults.push(report.error)),
      },
      stop.signal,
    )
    for (let looks = 0; looks < 600; looks += 1) {
      const depth = await store.outbox.depth().catch(() => undefined)
      if (depth?.delivered === 120) break
      await pause(50, never)
    }
    stop.abort()
    await delivering
    await restarted
    expect(restarted).toBeDefined()
    for (const fault of faults) expect(fault).toMatchObject({ code: 'STORE_UNUSABLE' })
    for (const id of ['a', 'b']) expect(came.get(id)).toEqual(names.map((name) => `${id}/${name}`))
    await store.close()
  }, 60_000)

  it.each([
    ['a wrong password', (url: URL) => Object.assign(url, { password: 'wrong' }), /does not accept the password/],
    ['a database that is not there', (url: URL) => Object.assign(url, { pathname: '/nowhere' }), /does not exist\. Create it/],
    ['a server that is not there', (url: URL) => Object.assign(url, { port: '9' }), /127\.0\.0\.1:9\/postgres does not answer/],
  ])('%s: a line for the operator, without the password', async (_what, change, words) => {
    const error: unknown = await openStore('', change(new URL(server.url)).href).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'STORE_UNUSABLE', message: expect.stringMatching(words) })
    expect(String(error)).not.toMatch(/wrong|only-on-loopback/)
  })

  it('a database that may only be read: a line for the operator, and nothing is half made', async () => {
    await asAdmin(server.url, 'create database standby')
    await asAdmin(server.url, 'alter database standby set default_transaction_read_only = on')
    await expect(openStore('', databaseUrl(server.url, 'standby'))).rejects.toThrow(/may only be read/)
  })

  it('full disk, too many connections: by their codes', () => {
    const fault = (code: string) => storeFault(Object.assign(new Error('x'), { code }), 'db:5432/watch')
    expect(fault('53100')).toMatchObject({ message: expect.stringMatching(/cannot grow: the disk is full/) })
    expect(fault('53300')).toMatchObject({ message: expect.stringMatching(/takes no more connections/) })
    expect(fault('23505')).not.toHaveProperty('message', expect.stringMatching(/database/))
  })
})
