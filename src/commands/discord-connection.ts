import { setTimeout as wait } from 'node:timers/promises'
import { WebSocketManager, WebSocketShardEvents, WebSocketShardStatus } from '@discordjs/ws'
import { DiscordAPIError, GatewayDispatchEvents, GatewayIntentBits, HTTPError, REST, Routes } from 'discord.js'
import { z } from 'zod'
import { WatchError } from '../watch-error.ts'
import type { Buttons } from './buttons.ts'
import type { BoundCommand } from './command.ts'
import { containFaults } from './contain-faults.ts'
import { discordAnswers } from './discord-commands.ts'
import { discordCommands, registerCommands } from './discord-registration.ts'
import type { Log } from './log.ts'

/** `shard` is the part of the gateway that this connection opens; all of it where null. */
export interface DiscordWay {
  readonly token: string
  readonly apiUrl: string | null
  readonly shard?: { readonly id: number; readonly count: number } | null
}

export interface DiscordConnection {
  stop(): Promise<void>
}

const answerTimeout = 15_000

/** Waits between attempts while Discord cannot be reached, in milliseconds. */
const waits: readonly number[] = [1000, 2000, 5000, 15_000]
const longestWait = 60_000

/** After a contained fault the gateway mends itself, or is opened anew after this. */
const mendedAfter = 30_000

const Application = z.object({ id: z.string() })

/**
 * Connects the command to Discord: registers it where Discord holds another, and listens on the gateway. Throws `WatchError`
 * `CHANNEL_REFUSED` where the token is not accepted; while Discord cannot be reached it does not come back but keeps trying. `apiUrl` as in
 * `https://discord.com/api`; the gateway's address follows from it.
 */
export async function startDiscord(
  { token, apiUrl, shard = null }: DiscordWay,
  command: BoundCommand,
  log: Log,
  buttons: Buttons | null = null,
): Promise<DiscordConnection> {
  // Answers to interactions do not count in the fifty requests a second: https://docs.discord.com/developers/topics/rate-limits
  const options = { version: '10', timeout: answerTimeout, globalRequestsPerSecond: Number.POSITIVE_INFINITY }
  const rest = new REST({ ...options, ...(apiUrl ? { api: apiUrl } : {}) }).setToken(token)
  const { id } = Application.parse(await untilReached(() => rest.get(Routes.currentApplication())))
  if (await untilReached(() => registerCommands(rest, id, discordCommands(command)))) log.info(`Discord: /${command.name} is registered`)
  const gateway = new WebSocketManager({
    token,
    rest,
    intents: GatewayIntentBits.Guilds,
    ...(shard && { shardIds: [shard.id], shardCount: shard.count }),
  })
  const answer = discordAnswers(rest, command, log, buttons)
  gateway.on(WebSocketShardEvents.Dispatch, ({ data }) => {
    if (data.t === GatewayDispatchEvents.InteractionCreate) void answer(data.d)
  })
  gateway.on(WebSocketShardEvents.Error, ({ error }) => log.warn(`Discord: the gateway reports a fault (${error.message})`))
  const stop = keepOpen(gateway, log)
  await untilReached(() => gateway.connect())
  return { stop }
}

/** Tries until Discord answers; what it answers is for the caller. A wait does not hold the process. */
async function untilReached<T>(attempt: () => Promise<T>): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await attempt()
    } catch (error) {
      if (error instanceof DiscordAPIError) throw explained(error)
      if (!(error instanceof Error) || !('code' in error || error.name === 'AbortError' || error instanceof HTTPError)) throw error
    }
    await wait(waits[failures] ?? longestWait, undefined, { ref: false })
  }
}

/** Opens the gateway anew where a fault has left it closed. Answers what closes it for good. */
function keepOpen(gateway: WebSocketManager, log: Log): () => Promise<void> {
  let mending: NodeJS.Timeout | undefined
  const mend = async () => {
    const statuses = await gateway.fetchStatus()
    if (statuses.values().some((status) => status === WebSocketShardStatus.Ready)) return
    await gateway.destroy()
    await gateway.connect()
  }
  const release = containFaults('discord', (error) => {
    log.warn(`Discord: a fault in the connection was contained (${error instanceof Error ? error.message : error})`)
    clearTimeout(mending)
    mending = setTimeout(() => mend().catch(() => mending?.refresh()), mendedAfter)
  })
  return async () => {
    clearTimeout(mending)
    await gateway.destroy()
    release()
  }
}

function explained(error: DiscordAPIError): Error {
  if (error.status !== 401) return error
  return new WatchError(
    'CHANNEL_REFUSED',
    'Discord: DISCORD_TOKEN is not accepted. Copy it again from https://discord.com/developers/applications (Bot, Reset Token).',
    {
      cause: error,
    },
  )
}
