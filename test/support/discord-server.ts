import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { startNoticing } from './noticing.ts'
import type { Step } from './slack-server.ts'

/** A message as this imitation keeps it. A thread is a channel with the id of the message that it hangs on. */
export interface DiscordMessageKept {
  readonly id: string
  readonly channel_id: string
  readonly content: string
  readonly embeds: readonly { readonly description?: string; readonly footer?: { readonly text: string } }[]
  readonly nonce?: string
  readonly edits: number
}

export interface DiscordRequest {
  readonly method: string
  /** Without `/api/v10`. */
  readonly path: string
  readonly body: unknown
}

/** What the next request to a path does instead of answering once. `cut` does the work and drops the line. */
export type DiscordTrouble = 'cut' | 'drop' | { readonly status: number; readonly code?: number; readonly retryAfter?: number }

export interface DiscordServer {
  /** For DISCORD_API_URL. */
  readonly apiUrl: string
  readonly messages: readonly DiscordMessageKept[]
  readonly requests: readonly DiscordRequest[]
  /** Channels that exist: 0 is a text channel, 15 a forum, 11 a thread. */
  readonly channels: Map<string, { readonly type: number; readonly guild_id: string; readonly parent_id?: string; readonly name: string }>
  /** The commands that are registered. */
  readonly commands: () => readonly object[]
  /** True while every request is dropped. */
  isDown: boolean
  /** Told of each step of a request, by its method; true drops the line there. */
  watch: (step: Step, method: string) => boolean
  /** The next request of a method to a path meets this trouble. */
  trouble(method: string, path: RegExp, what: DiscordTrouble): void
  /** Sends an event down the gateway. */
  dispatch(event: string, data: unknown): void
  /** Sends any text down the gateway, as it stands. */
  sendRaw(text: string): void
  /** Resolves once `count` sessions have identified since the start. */
  identified(count?: number): Promise<void>
  /** Resolves once the requests answer a condition. */
  until(isSo: () => boolean): Promise<void>
  hangUp(): void
  close(): Promise<void>
}

const application = '100000000000000001'
const server_id = '200000000000000001'

/**
 * Imitates as much of Discord as the bot uses, on loopback: messages with nonces, threads, forums, commands, interactions and the gateway.
 * It knows one token, `discord-good`, and one text channel, `300000000000000001`, and one forum, `300000000000000002`.
 */
export async function startDiscordServer(now: () => number = Date.now): Promise<DiscordServer> {
  const messages: DiscordMessageKept[] = []
  const requests: DiscordRequest[] = []
  const troubles: { method: string; path: RegExp; what: DiscordTrouble }[] = []
  const channels: DiscordServer['channels'] = new Map([
    ['300000000000000001', { type: 0, guild_id: server_id, name: 'ct-mandate' }],
    ['300000000000000002', { type: 15, guild_id: server_id, name: 'ct-forum' }],
  ])
  let commands: object[] = []
  let sessions = 0
  let sequence = 0
  let made = 0n

  const { noticed, until } = startNoticing()
  const newId = () => String(((BigInt(now()) - 1_420_070_400_000n) << 22n) + (made++ & 0x3fffffn))

  const server = createServer((request, response) => void answer(request, response))
  const gateway = new WebSocketServer({ server })
  gateway.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 45_000 } }))
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data))
      if (op === 1) socket.send(JSON.stringify({ op: 11 }))
      if (op !== 2 && op !== 6) return
      if (d.token !== 'discord-good') return socket.close(4004, 'Authentication failed.')
      sequence = op === 2 ? 1 : sequence + 1
      const ready = {
        v: 10,
        session_id: `s${++sessions}`,
        resume_gateway_url: wsUrl,
        application: { id: application, flags: 0 },
        user: { id: application },
        guilds: [],
      }
      socket.send(JSON.stringify({ op: 0, s: sequence, t: op === 2 ? 'READY' : 'RESUMED', d: op === 2 ? ready : {} }))
      noticed()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const wsUrl = `ws://${origin}/`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = (await request.toArray()).join('')
    const url = new URL(request.url ?? '/', `http://${origin}`)
    const path = decodeURIComponent(url.pathname).replace('/api/v10', '')
    const method = request.method ?? 'GET'
    const at = troubles.findIndex((trouble) => trouble.method === method && trouble.path.test(path))
    const trouble = at < 0 ? undefined : troubles.splice(at, 1)[0]?.what
    if (trouble === 'drop' || discord.isDown || discord.watch('came', method)) return void request.socket.destroy()
    const body: unknown = text ? JSON.parse(text) : undefined
    requests.push({ method, path, body })
    const isPublic = path.startsWith('/interactions/') || path.startsWith('/webhooks/')
    const isKnown = isPublic || request.headers.authorization === 'Bot discord-good'
    const result =
      typeof trouble === 'object'
        ? fault(trouble.status, trouble.code)
        : isKnown
          ? act(method, path, body, url.searchParams)
          : fault(401, 0)
    if (trouble === 'cut' || discord.watch('done', method)) request.socket.destroy()
    else {
      const retry =
        typeof trouble === 'object' && trouble.retryAfter ? { 'retry-after': String(trouble.retryAfter), 'x-ratelimit-scope': 'user' } : {}
      if (result.status === 204) response.writeHead(204).end()
      else
        response
          .writeHead(result.status, { 'content-type': 'application/json', ...retry })
          .end(JSON.stringify(result.body), () => discord.watch('answered', method))
    }
    noticed()
  }

  function act(method: string, path: string, body: unknown, query: URLSearchParams): { status: number; body?: unknown } {
    const parts = path.split('/').slice(1)
    const [root = '', id = '', leaf = '', messageId = '', last = ''] = parts
    const is = (pattern: string) => pattern === `${method} ${parts.map((part) => (/^\d{15,}$/.test(part) ? ':id' : part)).join('/')}`
    if (is('GET gateway/bot'))
      return {
        status: 200,
        body: { url: wsUrl, shards: 1, session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 } },
      }
    if (is('GET applications/@me')) return { status: 200, body: { id: application, name: 'mandate-watch' } }
    if (is('GET applications/:id/commands')) return { status: 200, body: commands }
    if (is('PUT applications/:id/commands')) {
      commands = (body as object[]).map((command) => ({
        ...command,
        id: newId(),
        application_id: application,
        version: newId(),
        nsfw: false,
      }))
      return { status: 200, body: commands }
    }
    if (is('GET guilds/:id/threads/active'))
      return {
        status: 200,
        body: { threads: [...channels].filter(([, { type }]) => type === 11).map(([thread, channel]) => ({ id: thread, ...channel })) },
      }
    if (root === 'interactions') return { status: 204 }
    if (root === 'webhooks') return { status: 200, body: { id: newId(), channel_id: id } }
    const channel = channels.get(id)
    if (root !== 'channels' || !channel) return fault(404, 10003)
    if (is('GET channels/:id')) return { status: 200, body: { id, ...channel } }
    if (is('POST channels/:id/threads')) return { status: 201, body: openPost(id, body) }
    if (is('POST channels/:id/messages')) return { status: 200, body: keep(id, body) }
    if (is('GET channels/:id/messages')) return { status: 200, body: page(id, query) }
    const kept = messages.find((message) => message.id === messageId && message.channel_id === id)
    if (leaf !== 'messages' || !kept) return fault(404, 10008)
    if (last === 'threads') return openThread(id, kept, body)
    if (method === 'GET') return { status: 200, body: kept }
    messages[messages.indexOf(kept)] = { ...kept, ...(body as object), edits: kept.edits + 1 }
    return { status: 200, body: kept }
  }

  function keep(channel_id: string, body: unknown, id = newId()): DiscordMessageKept {
    const { nonce, enforce_nonce, ...rest } = body as {
      nonce?: string
      enforce_nonce?: boolean
      content: string
      embeds: DiscordMessageKept['embeds']
    }
    const known = messages.find((message) => enforce_nonce && message.nonce === nonce && message.channel_id === channel_id)
    if (known) return known
    const kept = { ...rest, id, channel_id, edits: 0, ...(nonce ? { nonce } : {}) }
    messages.push(kept)
    return kept
  }

  /** The first ones after an id, newest first. */
  function page(channel: string, query: URLSearchParams): readonly DiscordMessageKept[] {
    const after = BigInt(query.get('after') ?? 0)
    const later = messages.filter((message) => message.channel_id === channel && BigInt(message.id) > after)
    return later.slice(0, Number(query.get('limit') ?? 50)).reverse()
  }

  function openThread(parent_id: string, { id }: DiscordMessageKept, body: unknown): { status: number; body?: unknown } {
    if (channels.has(id)) return fault(400, 160004)
    channels.set(id, { type: 11, guild_id: server_id, parent_id, name: (body as { name: string }).name })
    return { status: 201, body: { id, type: 11, parent_id } }
  }

  function openPost(parent_id: string, body: unknown): object {
    const { name, message } = body as { name: string; message: object }
    const id = newId()
    channels.set(id, { type: 11, guild_id: server_id, parent_id, name })
    return { id, type: 11, parent_id, message: keep(id, message, id) }
  }

  const each = (act: (socket: import('ws').WebSocket) => void) => {
    for (const socket of gateway.clients) act(socket)
  }
  const discord: DiscordServer = {
    isDown: false,
    watch: () => false,
    apiUrl: `http://${origin}/api`,
    messages,
    requests,
    channels,
    commands: () => commands,
    trouble: (method, path, what) => void troubles.push({ method, path, what }),
    dispatch: (t, d) => each((socket) => socket.send(JSON.stringify({ op: 0, s: ++sequence, t, d }))),
    sendRaw: (text) => each((socket) => socket.send(text)),
    identified: (count = 1) => until(() => sessions >= count),
    until,
    hangUp: () => each((socket) => socket.terminate()),
    close: async () => {
      each((socket) => socket.terminate())
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return discord
}

function fault(status: number, code: number | undefined): { status: number; body: unknown } {
  return { status, body: { message: status === 401 ? '401: Unauthorized' : 'trouble', code: code ?? 0, retry_after: 1, global: false } }
}
