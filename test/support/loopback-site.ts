import { createServer, type RequestListener } from 'node:http'

/** A site on loopback that answers as a test says. Its robots.txt is absent unless the test serves one. */
export interface LoopbackSite {
  readonly url: URL
  /** Paths asked for, oldest first, robots.txt left out. */
  readonly asked: readonly string[]
  /** Most connections that were open at a time. */
  readonly connections: () => number
  stop(): Promise<void>
}

export async function startLoopbackSite(answer: RequestListener, robots?: string): Promise<LoopbackSite> {
  const asked: string[] = []
  let open = 0
  let most = 0
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') {
      response.writeHead(robots === undefined ? 404 : 200, { 'content-type': 'text/plain' }).end(robots ?? 'none')
      return
    }
    asked.push(request.url ?? '')
    answer(request, response)
  })
  server.on('connection', (socket) => {
    open += 1
    most = Math.max(most, open)
    socket.on('close', () => {
      open -= 1
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the site has no port')
  return {
    url: new URL(`http://127.0.0.1:${address.port}/`),
    asked,
    connections: () => most,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
