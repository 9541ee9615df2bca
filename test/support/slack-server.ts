import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { startNoticing } from './noticing.ts'

/** A message as this imitation keeps it: what the bot sent, and where. */
export interface SlackMessageKept {
  readonly channel: string
  readonly ts: string
  readonly thread_ts?: string
  readonly text: string
  readonly blocks: readonly unknown[]
  readonly metadata?: unknown
  readonly edits: number
}

/** What a method does instead of answering once. `cut` takes the call into account and then drops the line. */
export type SlackTrouble = 'cut' | 'drop' | { readonly error: string } | { readonly status: number } | { readonly retryAfter: number }

/** A request has come and nothing was done yet; what it asks for was done; its answer was sent. */
export type Step = 'came' | 'done' | 'answered'

export interface SlackServer {
  /** For SLACK_API_URL. */
  readonly apiUrl: string
  readonly messages: readonly SlackMessageKept[]
  /** Every call of a Web API method in order, with its arguments as sent. */
  readonly calls: readonly { readonly method: string; readonly args: Readonly<Record<string, string>> }[]
  /** What came to a `response_url`, parsed. */
  readonly responses: readonly unknown[]
  /** The scopes that the bot token has. */
  scopes: readonly string[]
  /** What `conversations.info` says of channels. */
  readonly members: Map<string, object>
  /** Tokens of other workspaces that are good, with the id of the workspace: `oauth.v2.access` hands out `xoxb-<workspace>` for the code `code-<workspace>`. */
  readonly installed: Map<string, string>
  /** True while every call is dropped. */
  isDown: boolean
  /** Told of each step of a call; true drops the line there. */
  watch: (step: Step, method: string) => boolean
  /** The next call of a method meets this trouble. */
  trouble(method: string, what: SlackTrouble): void
  /** Sends an envelope down the socket and answers the acknowledgement's payload. */
  deliver(type: string, payload: object): Promise<unknown>
  /** Sends any text down the socket, as it stands. */
  sendRaw(text: string): void
  responseUrl(): string
  /** Resolves once `count` sockets have been opened since the start. */
  connected(count?: number): Promise<void>
  /** Resolves once `count` answers came to response_url. */
  responded(count: number): Promise<readonly unknown[]>
  hangUp(): void
  close(): Promise<void>
}

/**
 * Imitates as much of Slack as the bot uses, on loopback: the token check, posting, editing, history with metadata, Socket Mode and
 * `response_url`. It knows one bot token, `xoxb-good`, and one app token, `xapp-good`.
 */
export async function startSlackServer(now: () => number = Date.now): Promise<SlackServer> {
  const messages: SlackMessageKept[] = []
  const calls: { method: string; args: Record<string, string> }[] = []
  const responses: unknown[] = []
  const troubles = new Map<string, SlackTrouble[]>()
  const awaited = new Map<string, (payload: unknown) => void>()
  let opened = 0
  let clock = now() / 1000
  const { noticed, until } = startNoticing()

  const server = createServer((request, response) => void answer(request, response))
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (socket) => {
    opened++
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data))
      awaited.get(envelope_id)?.(payload)
      awaited.delete(envelope_id)
    })
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }))
    noticed()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `127.0.0.1:${(server.address() as AddressInfo).port}`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await request.toArray()).join('')
    const path = new URL(request.url ?? '/', `http://${origin}`).pathname
    if (path === '/respond') {
      responses.push(JSON.parse(body))
      response.end('ok')
      return noticed()
    }
    const method = path.replace('/api/', '')
    const args = Object.fromEntries(new URLSearchParams(body))
    const trouble = troubles.get(method)?.shift()
    if (trouble === 'drop' || slack.isDown || slack.watch('came', method)) return void request.socket.destroy()
    calls.push({ method, args })
    const result =
      typeof trouble === 'object' && 'error' in trouble ? { ok: false, ...trouble } : act(method, args, request.headers.authorization ?? '')
    if (trouble === 'cut' || slack.watch('done', method)) return void request.socket.destroy()
    if (typeof trouble === 'object' && 'status' in trouble) return void response.writeHead(trouble.status).end('trouble')
    if (typeof trouble === 'object' && 'retryAfter' in trouble)
      return void response
        .writeHead(429, { 'retry-after': String(trouble.retryAfter) })
        .end(JSON.stringify({ ok: false, error: 'ratelimited' }))
    response
      .writeHead(200, { 'content-type': 'application/json', 'x-oauth-scopes': slack.scopes.join(',') })
      .end(JSON.stringify(result), () => slack.watch('answered', method))
    noticed()
  }

  function act(method: string, args: Record<string, string>, authorization: string): object {
    if (method === 'oauth.v2.access') return grant(args)
    const token = authorization.replace('Bearer ', '')
    const team_id = token === 'xoxb-good' ? 'T1' : slack.installed.get(token)
    if (method === 'apps.connections.open' ? token !== 'xapp-good' : team_id === undefined) return { ok: false, error: 'invalid_auth' }
    if (method === 'auth.test') return { ok: true, team_id, user_id: 'U1', user: 'mandate-watch', bot_id: 'B1' }
    if (method === 'apps.connections.open') return { ok: true, url: `ws://${origin}/socket` }
    if (method === 'chat.postMessage') return post(args)
    if (method === 'chat.update') return update(args)
    if (method === 'conversations.info')
      return slack.members.has(args.channel ?? '')
        ? { ok: true, channel: { id: args.channel, ...slack.members.get(args.channel ?? '') } }
        : { ok: false, error: 'channel_not_found' }
    if (method === 'conversations.list') return { ok: true, channels: [{ id: 'C0CT', name: 'ct-mandate' }] }
    if (method === 'conversations.history' || method === 'conversations.replies') return history(args)
    return { ok: false, error: 'unknown_method' }
  }

  function grant({ code = '', client_id, client_secret }: Record<string, string>): object {
    if (client_id !== 'client' || client_secret !== 'client-secret' || !code.startsWith('code-'))
      return { ok: false, error: 'invalid_code' }
    const id = code.replace('code-', '')
    const access_token = `xoxb-${id}`
    slack.installed.set(access_token, id)
    return {
      ok: true,
      access_token,
      token_type: 'bot',
      scope: 'commands,chat:write',
      bot_user_id: 'UBOT',
      app_id: 'A1',
      team: { id, name: `<b>Workspace</b> ${id}` },
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: 'U9' },
    }
  }

  function post({ channel = '', text = '', thread_ts, blocks = '[]', metadata }: Record<string, string>): object {
    clock = Math.max(clock + 0.001, now() / 1000)
    const ts = clock.toFixed(6)
    messages.push({
      channel,
      ts,
      text,
      edits: 0,
      blocks: JSON.parse(blocks),
      ...(thread_ts ? { thread_ts } : {}),
      ...(metadata ? { metadata: JSON.parse(metadata) } : {}),
    })
    return { ok: true, channel, ts }
  }

  function update({ channel = '', ts = '', text = '', blocks = '[]' }: Record<string, string>): object {
    const index = messages.findIndex((message) => message.channel === channel && message.ts === ts)
    const before = messages[index]
    if (!before) return { ok: false, error: 'message_not_found' }
    messages[index] = { ...before, text, blocks: JSON.parse(blocks), edits: before.edits + 1 }
    return { ok: true, channel, ts }
  }

  /** Fifteen a page, newest first, replies only under their parent. */
  function history({ channel = '', oldest = '0', cursor = '0', ts }: Record<string, string>): object {
    if (!slack.scopes.includes('channels:history')) return { ok: false, error: 'missing_scope', needed: 'channels:history' }
    const all = messages.filter((kept) => kept.channel === channel && kept.thread_ts === ts && Number(kept.ts) >= Number(oldest)).reverse()
    const from = Number(cursor)
    const next_cursor = all.length > from + 15 ? String(from + 15) : ''
    return { ok: true, messages: all.slice(from, from + 15), response_metadata: { next_cursor } }
  }

  const slack: SlackServer = {
    apiUrl: `http://${origin}/api/`,
    messages,
    calls,
    responses,
    scopes: ['chat:write', 'commands', 'channels:history'],
    installed: new Map(),
    members: new Map([['C0CT', { name: 'ct-mandate', is_member: true }]]),
    isDown: false,
    watch: () => false,
    trouble: (method, what) => void troubles.set(method, [...(troubles.get(method) ?? []), what]),
    deliver: (type, payload) =>
      new Promise((resolve) => {
        const envelope_id = crypto.randomUUID()
        awaited.set(envelope_id, resolve)
        broadcast(sockets, JSON.stringify({ type, envelope_id, payload, accepts_response_payload: true }))
      }),
    sendRaw: (text) => broadcast(sockets, text),
    responseUrl: () => `http://${origin}/respond`,
    connected: (count = 1) => until(() => opened >= count),
    responded: async (count) => {
      await until(() => responses.length >= count)
      return responses
    },
    hangUp: () => {
      for (const socket of sockets.clients) socket.terminate()
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return slack
}

/** To the newest connection, as Slack does with one of several. */
function broadcast(sockets: WebSocketServer, text: string): void {
  const open = [...sockets.clients].filter((socket: WebSocket) => socket.readyState === socket.OPEN)
  open.at(-1)?.send(text)
}
