import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { openStore } from '../../src/store/store.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

/** The PostgreSQL that all tests of a run share, or why there is none. */
export type PostgresForAll =
  | { readonly kind: 'there'; readonly adminUrl: string; readonly template: string }
  | { readonly kind: 'missing'; readonly reason: string }

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: PostgresForAll
  }
}

/** Once a run: a server of its own, or the one of `TEST_DATABASE_URL`, with an empty store as the template of each test's database. */
// biome-ignore lint/style/noDefaultExport: Vitest calls the default export
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.STORES === 'sqlite') {
    project.provide('postgres', { kind: 'missing', reason: 'STORES=sqlite' })
    return undefined
  }
  const given = process.env.TEST_DATABASE_URL
  let server: Pick<PostgresServer, 'url' | 'stop'> | undefined
  try {
    server = given ? { url: given, stop: async () => undefined } : await startPostgres()
    const template = `mandate_watch_template_${randomBytes(4).toString('hex')}`
    await asAdmin(server.url, `create database ${template} template template0 encoding 'UTF8'`)
    await (await openStore('', databaseUrl(server.url, template))).close()
    project.provide('postgres', { kind: 'there', adminUrl: server.url, template })
    const { url, stop } = server
    return async () => {
      if (given) await asAdmin(url, `drop database ${template} with (force)`)
      await stop()
    }
  } catch (error) {
    await server?.stop()
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`\nThe tests over PostgreSQL are SKIPPED: ${reason}\n\n`)
    project.provide('postgres', { kind: 'missing', reason })
    return undefined
  }
}

/** The same server, another database. */
export function databaseUrl(adminUrl: string, database: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  return url.href
}

export async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new Client(adminUrl)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
