import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { WatchError } from '../watch-error.ts'

export interface Listening {
  readonly port: number
  stop(): Promise<void>
}

/** A path that somebody other than the pages answers: Slack's events in HTTP mode, and its installation. */
export interface Mounted {
  readonly path: string
  readonly listener: RequestListener
}

/** Serves the pages, and what is mounted beside them, on one port. Throws `PORT_IN_USE`. */
export async function listen(pages: Hono, mounted: () => readonly Mounted[], host: string, port: number): Promise<Listening> {
  const readPages = getRequestListener(pages.fetch)
  const server = createServer((request, response) => {
    const beside = mounted().find(({ path }) => request.url?.split('?')[0] === path)
    if (beside) beside.listener(request, response)
    else void readPages(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(portFault(cause, host, port)))
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port, // a server that listens on a port has such an address
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function portFault(cause: NodeJS.ErrnoException, host: string, port: number): WatchError {
  if (cause.code === 'EADDRINUSE')
    return new WatchError(
      'PORT_IN_USE',
      `PORT: something else already listens on ${host}:${port}. Stop it, or set PORT to another number.`,
      { cause },
    )
  if (cause.code === 'EACCES')
    return new WatchError('PORT_IN_USE', `PORT: this user may not listen on port ${port}. Set PORT to a number above 1023.`, { cause })
  return new WatchError(
    'PORT_IN_USE',
    `HOST: ${host}:${port} cannot be listened on (${cause.code ?? cause.message}). Set HOST to an address of this machine.`,
    { cause },
  )
}
