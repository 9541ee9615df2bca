import { ComponentType, InteractionType } from 'discord.js'
import { z } from 'zod'

const User = z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish() })

const origin = {
  id: z.string().regex(/^\d{1,21}$/),
  application_id: z.string().regex(/^\d{1,21}$/),
  token: z.string().regex(/^[\w.~:-]{1,600}$/),
  member: z.object({ user: User, nick: z.string().nullish() }).nullish(),
  user: User.nullish(),
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
export function askerOf({ member, user }: Interaction): string {
  const asker = member?.user ?? user
  return member?.nick ?? asker?.global_name ?? asker?.username ?? 'somebody'
}

/** The text of an option; empty where it was left out. */
export function optionText({ options }: z.infer<typeof commandData>, name: string): string {
  return String(options.find((given) => given.name === name)?.value ?? '')
}
