import type { App, RespondFn } from '@slack/bolt'
import type { Buttons } from './buttons.ts'
import type { Asker, BoundCommand, Reply } from './command.ts'
import type { Log } from './log.ts'
import { Recent } from './recent.ts'
import { clickerOf, pressOnSlack } from './slack-buttons.ts'
import { openAction, pickAction, shareAction, slackReply } from './slack-reply.ts'
import type { WorkspaceOf } from './slack-workspace.ts'

/** Most that Slack shows of a search: https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
const mostOptions = 100
const optionLimit = 75

/**
 * Lets people in Slack ask a command. Everything is acknowledged before anything is looked up, answers go to the asker alone, and only the
 * asker's own click shows one to the channel.
 */
export function answerOnSlack(
  app: App,
  command: BoundCommand,
  log: Log,
  buttons: Buttons | null = null,
  workspaceOf: WorkspaceOf = () => null,
): void {
  const shared = new Recent()
  if (buttons) pressOnSlack(app, buttons, log, workspaceOf)

  app.command(`/${command.name}`, async ({ ack, command: asked, respond, context }) => {
    await ack()
    const asker = askerOf(asked, workspaceOf(context))
    await say(respond, await answered(command, asked.text, log, asker), { response_type: 'ephemeral' }, log)
  })

  app.options(pickAction, async ({ ack, payload }) => {
    const options = command
      .suggest(payload.value)
      .filter(({ label, value }) => label && label.length <= optionLimit && value.length <= optionLimit)
    await ack({ options: options.slice(0, mostOptions).map(({ label, value }) => ({ text: { type: 'plain_text', text: label }, value })) })
  })

  app.action(new RegExp(`^${pickAction}(?:-\\d+)?$`), async ({ ack, payload, body, respond, context }) => {
    await ack()
    const asker = clickerOf(body, workspaceOf(context))
    const picked =
      payload.type === 'external_select' ? payload.selected_option?.value : payload.type === 'button' ? payload.value : undefined
    if (picked !== undefined)
      await say(respond, await answered(command, picked, log, asker), { response_type: 'ephemeral', replace_original: true }, log)
  })

  app.action(shareAction, async ({ ack, payload, body, respond }) => {
    await ack()
    const place = 'container' in body ? JSON.stringify(body.container) : body.response_url
    if (payload.type !== 'button' || payload.value === undefined || !shared.isNew(`${place} ${payload.value}`)) return
    const reply = await answered(command, payload.value, log)
    const by = 'name' in body.user ? body.user.name : 'username' in body.user ? body.user.username : 'somebody'
    await say(respond, reply, { response_type: 'in_channel', replace_original: false }, log, String(by))
  })

  app.action(new RegExp(`^${openAction}-\\d+$`), async ({ ack }) => ack())
}

/** The answer, or an apology where it cannot be had just now. */
async function answered(command: BoundCommand, typed: string, log: Log, asker?: Asker): Promise<Reply> {
  try {
    return await command.answer(typed, asker)
  } catch (error) {
    log.warn(`Slack: /${command.name} could not be answered (${error instanceof Error ? error.message : error})`)
    return { kind: 'help', title: 'I could not look that up just now. Please ask again in a minute.', facts: [] }
  }
}

type Showing = { readonly response_type: 'ephemeral' | 'in_channel'; readonly replace_original?: boolean }

async function say(respond: RespondFn, reply: Reply, showing: Showing, log: Log, sharedBy: string | null = null): Promise<void> {
  try {
    await respond({ ...slackReply(reply, sharedBy), ...showing })
  } catch (error) {
    log.warn(`Slack: an answer did not arrive (${error instanceof Error ? error.message : error})`)
  }
}

/** Slack tells no bot who may manage a channel. */
function askerOf(asked: { user_id: string; user_name: string; channel_id: string; channel_name: string }, workspace: string | null): Asker {
  return {
    person: { platform: 'slack', id: asked.user_id, name: asked.user_name },
    channel: { id: asked.channel_id, name: asked.channel_name, workspace },
    managesChannel: null,
  }
}
