import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { z } from 'zod'

const Posted = z.object({ channel: z.string(), key: z.string() })

/** What becomes of requests: taken, refused for a while (503), or taken with the answer lost. */
export type Weather = 'fair' | 'down' | 'answers-lost'

/** A chat platform on loopback that keeps what it takes, in order, and can be asked for a message by its key. */
export interface ChatPlatform {
  readonly url: string
  weather: Weather
  /** Keys of the messages of each channel, as they came. */
  readonly channels: ReadonlyMap<string, readonly string[]>
  count(): number
  close(): Promise<void>
}

export async function startChatPlatform(): Promise<ChatPlatform> {
  const channels = new Map<string, string[]>()
  let count = 0
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (platform.weather === 'down') {
      request.resume()
      response.writeHead(503).end()
      return
    }
    if (request.method === 'GET') {
      const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
      const kept = channels.get(searchParams.get('channel') ?? '') ?? []
      response.end(JSON.stringify(kept.includes(searchParams.get('key') ?? '')))
      return
    }
    const { channel, key } = Posted.parse(await json(request))
    const kept = channels.get(channel) ?? []
    kept.push(key)
    channels.set(channel, kept)
    count += 1
    if (platform.weather === 'answers-lost' && count % 5 === 0) request.socket.destroy()
    else response.end('true')
  }
  const server = createServer((request, response) => void answer(request, response).catch(() => request.socket.destroy()))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const platform: ChatPlatform = {
    url: typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : '',
    weather: 'fair',
    channels,
    count: () => count,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return platform
}
