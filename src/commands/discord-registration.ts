import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type REST,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js'
import { z } from 'zod'
import type { BoundCommand } from './command.ts'
import { viewNames } from './mandate-views.ts'

const descriptionLimit = 100

export const nameOption = 'name'
export const viewOption = 'view'

/** The command as Discord knows it: on servers, and for those who installed the bot for themselves. */
export function discordCommands({ name, summary, usage }: BoundCommand): RESTPutAPIApplicationCommandsJSONBody {
  return [
    {
      name,
      type: ApplicationCommandType.ChatInput,
      description: summary.slice(0, descriptionLimit),
      integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
      options: [
        { type: ApplicationCommandOptionType.String, name: nameOption, description: usage.slice(0, descriptionLimit), autocomplete: true },
        {
          type: ApplicationCommandOptionType.String,
          name: viewOption,
          description: 'What to see of it',
          choices: viewNames.map((view) => ({ name: view, value: view })),
        },
      ],
    },
  ]
}

const Held = z.array(z.looseObject({ name: z.string() }))

/** Registers commands where Discord holds others: creations are counted, 200 a day. Answers whether it had to. */
export async function registerCommands(rest: REST, application: string, wanted: RESTPutAPIApplicationCommandsJSONBody): Promise<boolean> {
  const held = Held.parse(await rest.get(Routes.applicationCommands(application)))
  if (held.length === wanted.length && wanted.every((command) => held.some((other) => includes(other, command)))) return false
  await rest.put(Routes.applicationCommands(application), { body: wanted })
  return true
}

/** True where everything that is wanted is held as it is wanted; what Discord adds of its own does not count, but no list may be longer. */
function includes(held: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(held) && held.length === wanted.length && wanted.every((part, index) => includes(held[index], part))
  if (typeof wanted === 'object' && wanted !== null)
    return (
      typeof held === 'object' && held !== null && Object.entries(wanted).every(([key, value]) => includes(Reflect.get(held, key), value))
    )
  return held === wanted
}
