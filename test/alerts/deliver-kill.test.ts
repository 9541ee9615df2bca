import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openStore } from '../../src/store/store.ts'
import { queueAlert } from './delivery-world.ts'

/** When the delivering process is killed: as the server gets a request, before or after it acted on it, or just after it answered. */
interface Kill {
  readonly on: 'POST' | 'PUT' | 'GET'
  readonly when: 'before' | 'after' | 'answered'
}

const kills: readonly Kill[] = (['POST', 'PUT', 'GET'] as const).flatMap((on) =>
  (['before', 'after', 'answered'] as const).map((when) => ({ on, when })),
)
const names = ['tabled', 'revised', 'amended', 'adopted']
const reconcileMs = 60

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

describe('a process killed while it delivers', () => {
  it('has sent every message exactly once in the end, in order, whichever step it was killed at', { timeout: 60_000 }, async () => {
    const platform = new PlatformServer([...kills])
    const url = await platform.listen()
    const store = await openStore(dataDir)
    for (const name of names) await queueAlert(store, name, ['team'])
    await store.close()
    let deaths = 0
    while ((await platform.serveUntilExit(startDelivering(url))) === 'SIGKILL') deaths += 1
    await platform.close()
    // A kill just after an answer may find a process that has come to its end by itself.
    expect(deaths).toBeGreaterThanOrEqual(kills.filter(({ when }) => when !== 'answered').length)
    expect(platform.messages.map(({ key, parent }) => [key, parent])).toEqual([
      ['team/tabled', null],
      ['team/revised', '1'],
      ['team/amended', '1'],
      ['team/adopted', '1'],
    ])
    expect(platform.messages[0]?.state).toEqual(['adopted', 'amended', 'revised'])
  })
})

function startDelivering(url: string): ChildProcess {
  const script = fileURLToPath(new URL('./deliver-until-killed.ts', import.meta.url))
  return spawn(process.execPath, [script, dataDir, url, String(reconcileMs)], { stdio: ['ignore', 'ignore', 'inherit'] })
}

const Posted = z.object({ key: z.string(), parent: z.string().nullable() })
const State = z.array(z.string())

/** A chat platform on loopback that kills its client at each planned step once. */
class PlatformServer {
  readonly messages: { readonly id: string; readonly key: string; readonly parent: string | null; state: readonly string[] }[] = []
  readonly #server = createServer((request, response) => void this.#answer(request, response))
  readonly #kills: Kill[]
  #client: ChildProcess | undefined

  constructor(kills: Kill[]) {
    this.#kills = kills
  }

  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    const address = this.#server.address()
    return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
  }

  async close(): Promise<void> {
    this.#server.close()
    this.#server.closeAllConnections()
    await once(this.#server, 'close')
  }

  /** The signal that ended the client; null where it ended by itself. */
  async serveUntilExit(client: ChildProcess): Promise<string | null> {
    this.#client = client
    const [code, signal] = await once(client, 'exit')
    expect([0, null]).toContain(code)
    return signal
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const on = request.method ?? ''
    if (this.#kill(on, 'before')) return
    const body = on === 'GET' ? undefined : await json(request)
    const result = this.#act(on, new URL(request.url ?? '/', 'http://127.0.0.1'), body)
    if (this.#kill(on, 'after')) return
    response.end(JSON.stringify(result), () => this.#kill(on, 'answered'))
  }

  #act(on: string, { pathname, searchParams }: URL, body: unknown): string | null {
    if (on === 'GET') return this.messages.find(({ key }) => key === searchParams.get('key'))?.id ?? null
    if (on === 'PUT') {
      const message = this.messages.find(({ id }) => pathname.endsWith(`/${id}`))
      if (message) message.state = State.parse(body)
      return message?.id ?? null
    }
    const id = String(this.messages.length + 1)
    this.messages.push({ id, ...Posted.parse(body), state: [] })
    return id
  }

  #kill(on: string, when: Kill['when']): boolean {
    const planned = this.#kills.findIndex((kill) => kill.on === on && kill.when === when)
    if (planned === -1) return false
    this.#kills.splice(planned, 1)
    this.#client?.kill('SIGKILL')
    return true
  }
}
