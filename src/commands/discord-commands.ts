import { ComponentType, DiscordAPIError, InteractionResponseType, InteractionType, MessageFlags, type REST, Routes } from 'discord.js'
import { type ButtonAnswer, type Buttons, reactPrefix } from './buttons.ts'
import type { Asker, BoundCommand, Reply } from './command.ts'
import { askerOf, Interaction, nameOfAsker, optionText } from './discord-interaction.ts'
import { nameOption, viewOption } from './discord-registration.ts'
import { discordButtonAnswer, discordReply, pickList, pickPrefix, sharePrefix } from './discord-reply.ts'
import type { Log } from './log.ts'
import { Recent } from './recent.ts'

const mostSuggestions = 25
const suggestionLimit = 100

/**
 * What answers a person in Discord. Everything is acknowledged before anything is looked up, answers go to the asker alone, and only the
 * asker's own click shows one to the channel. It takes whatever the gateway sends and never throws.
 */
export function discordAnswers(
  rest: REST,
  command: BoundCommand,
  log: Log,
  buttons: Buttons | null = null,
): (packet: unknown) => Promise<void> {
  const seen = new Recent()
  const shared = new Recent()
  return async (packet) => {
    const { success, data: interaction } = Interaction.safeParse(packet)
    if (!success || !seen.isNew(interaction.id)) return
    try {
      if (buttons && isPress(interaction)) await press(rest, buttons, interaction, log)
      else await answer(rest, command, interaction, shared, log)
    } catch (error) {
      log.warn(`Discord: an answer did not arrive (${error instanceof Error ? error.message : error})`)
    }
  }
}

async function answer(rest: REST, command: BoundCommand, interaction: Interaction, shared: Recent, log: Log): Promise<void> {
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete: {
      const choices = command
        .suggest(optionText(interaction.data, nameOption))
        .filter(({ label, value }) => label && label.length <= suggestionLimit && value.length <= suggestionLimit)
        .slice(0, mostSuggestions)
        .map(({ label, value }) => ({ name: label, value }))
      return acknowledge(rest, interaction, { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } })
    }
    case InteractionType.ApplicationCommand: {
      await acknowledge(rest, interaction, {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: { flags: MessageFlags.Ephemeral },
      })
      const typed = `${optionText(interaction.data, nameOption)} ${optionText(interaction.data, viewOption)}`
      return say(rest, interaction, await answered(command, typed, log, askerOf(interaction)))
    }
    case InteractionType.MessageComponent:
      return click(rest, command, interaction, shared, log)
  }
}

type Click = Extract<Interaction, { type: InteractionType.MessageComponent }>

async function click(rest: REST, command: BoundCommand, interaction: Click, shared: Recent, log: Log): Promise<void> {
  const { custom_id } = interaction.data
  if (custom_id.startsWith(sharePrefix)) {
    if (!shared.isNew(`${interaction.message.id} ${custom_id}`))
      return acknowledge(rest, interaction, { type: InteractionResponseType.DeferredMessageUpdate })
    await acknowledge(rest, interaction, { type: InteractionResponseType.DeferredChannelMessageWithSource })
    return say(
      rest,
      interaction,
      await answered(command, custom_id.slice(sharePrefix.length), log, askerOf(interaction)),
      nameOfAsker(interaction),
    )
  }
  await acknowledge(rest, interaction, { type: InteractionResponseType.DeferredMessageUpdate })
  const picked = pickedBy(interaction)
  if (picked !== undefined) await say(rest, interaction, await answered(command, picked, log, askerOf(interaction)))
}

function isPress(interaction: Interaction): interaction is Click {
  return interaction.type === InteractionType.MessageComponent && interaction.data.custom_id.startsWith(reactPrefix)
}

/** A button under an alert: acknowledged at once, then kept, and answered to whoever pressed it alone. */
async function press(rest: REST, buttons: Buttons, interaction: Click, log: Log): Promise<void> {
  const { custom_id } = interaction.data
  const isChoice = custom_id.split(':').length > 2
  await acknowledge(rest, interaction, {
    type: isChoice ? InteractionResponseType.DeferredMessageUpdate : InteractionResponseType.DeferredChannelMessageWithSource,
    ...(isChoice ? {} : { data: { flags: MessageFlags.Ephemeral } }),
  })
  const asker = askerOf(interaction)
  const message = { channel: asker.channel.id, message: interaction.message.id }
  const said = await buttons.press(custom_id, message, asker).catch((error: unknown): ButtonAnswer => {
    log.warn(`Discord: a button could not be answered (${error instanceof Error ? error.message : error})`)
    return { text: 'I could not keep that just now. Please press again in a minute.', choices: [] }
  })
  await rest.patch(Routes.webhookMessage(interaction.application_id, interaction.token), { body: discordButtonAnswer(said), auth: false })
}

function pickedBy({ data }: Click): string | undefined {
  if (data.component_type === ComponentType.StringSelect) return data.custom_id === pickList ? data.values[0] : undefined
  return data.custom_id.startsWith(pickPrefix) ? data.custom_id.slice(pickPrefix.length) : undefined
}

/** The answer, or an apology where it cannot be had just now. */
async function answered(command: BoundCommand, typed: string, log: Log, asker?: Asker): Promise<Reply> {
  try {
    return await command.answer(typed, asker)
  } catch (error) {
    log.warn(`Discord: /${command.name} could not be answered (${error instanceof Error ? error.message : error})`)
    return { kind: 'help', title: 'I could not look that up just now. Please ask again in a minute.', facts: [] }
  }
}

/** Discord's answer to a second acknowledgement: the first one arrived, and only its answer was lost. */
const alreadyAcknowledged = 40060

async function acknowledge(rest: REST, { id, token }: Interaction, body: object): Promise<void> {
  try {
    await rest.post(Routes.interactionCallback(id, token), { body, auth: false })
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === alreadyAcknowledged)) throw error
  }
}

async function say(rest: REST, { application_id, token }: Interaction, reply: Reply, sharedBy: string | null = null): Promise<void> {
  await rest.patch(Routes.webhookMessage(application_id, token), { body: discordReply(reply, sharedBy), auth: false })
}
