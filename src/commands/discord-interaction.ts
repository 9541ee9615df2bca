import { ComponentType, InteractionType } from 'discord.js'
import { z } from 'zod'
import { languageOfLocale } from '../language/language.ts'
import type { Asker } from './command.ts'

const User = z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish() })

const origin = {
  id: z.string().regex(/^\d{1,21}$/),
  application_id: z.string().regex(/^\d{1,21}$/),
  token: z.string().regex(/^[\w.~:-]{1,600}$/),
  channel_id: z.string().nullish(),
  /** What the bot may do in the channel. */
  app_permissions: z
    .string()
    .regex(/^\d{1,30}$/)
    .nullish()
    .catch(null),
  member: z
    .object({
      user: User,
      nick: z.string().nullish(),
      permissions: z
        .string()
        .regex(/^\d{1,30}$/)
        .nullish()
        .catch(null),
    })
    .nullish(),
  user: User.nullish(),
  /** The language in which the person reads Discord: `fr`, `es-ES`, `es-419`. */
  locale: z.string().max(20).nullish().catch(null),
}

const option = z.looseObject({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
})
const commandData = z.looseObject({ name: z.string(), options: z.array(option).default([]) })

/** An interaction as far as the bot acts on it: https://docs.discord.com/developers/interactions/receiving-and-responding */
export const Interaction = z.discriminatedUnion('type', [
  z.looseObject({ ...origin, type: z.literal(InteractionType.ApplicationCommand), data: commandData }),
  z.looseObject({ ...origin, type: z.literal(InteractionType.ApplicationCommandAutocomplete), data: commandData }),
  z.looseObject({
    ...origin,
    type: z.literal(InteractionType.MessageComponent),
    message: z.looseObject({ id: z.string() }),
    data: z.discriminatedUnion('component_type', [
      z.looseObject({ component_type: z.literal(ComponentType.Button), custom_id: z.string() }),
      z.looseObject({ component_type: z.literal(ComponentType.StringSelect), custom_id: z.string(), values: z.array(z.string()) }),
    ]),
  }),
])
export type Interaction = z.infer<typeof Interaction>

/** How the person who asks is called where they ask. */
export function nameOfAsker({ member, user }: Interaction): string {
  const asker = member?.user ?? user
  return member?.nick ?? asker?.global_name ?? asker?.username ?? 'somebody'
}

/** https://docs.discord.com/developers/topics/permissions */
const manageChannels = 1n << 4n
const administrator = 1n << 3n

/** What alerts take, by the names that Discord shows. */
const needed: readonly (readonly [string, bigint])[] = [
  ['View Channel', 1n << 10n],
  ['Send Messages', 1n << 11n],
  ['Embed Links', 1n << 14n],
  ['Read Message History', 1n << 16n],
  ['Create Public Threads', 1n << 35n],
  ['Send Messages in Threads', 1n << 38n],
]

function lackedIn(permissions: string | null | undefined): readonly string[] | null {
  if (!permissions) return null
  const held = BigInt(permissions)
  return (held & administrator) !== 0n ? [] : needed.flatMap(([name, bit]) => ((held & bit) === 0n ? [name] : []))
}

/** Who asks, where, and whether Discord lets them manage that channel. */
export function askerOf(interaction: Interaction): Asker {
  const { member, user, channel_id, app_permissions, locale } = interaction
  const permissions = BigInt(member?.permissions ?? 0)
  return {
    person: { platform: 'discord', id: (member?.user ?? user)?.id ?? '', name: nameOfAsker(interaction) },
    channel: { id: channel_id ?? '', name: null, missing: lackedIn(app_permissions) },
    managesChannel: (permissions & (manageChannels | administrator)) !== 0n,
    language: languageOfLocale(locale),
  }
}

/** The text of an option; empty where it was left out. */
export function optionText({ options }: z.infer<typeof commandData>, name: string): string {
  return String(options.find((given) => given.name === name)?.value ?? '')
}
