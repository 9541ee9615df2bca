import type { App, RespondFn } from '@slack/bolt'
import { z } from 'zod'
import type { Receipt } from '../alerts/channel.ts'
import { type ButtonAnswer, type Buttons, reactPrefix } from './buttons.ts'
import type { Asker } from './command.ts'
import type { Log } from './log.ts'
import { slackButtonAnswer } from './slack-reply.ts'
import type { WorkspaceOf } from './slack-workspace.ts'

/** A click as far as the bot acts on it. */
const Click = z.object({
  user: z.object({ id: z.string(), username: z.string().optional(), name: z.string().optional() }),
  container: z.object({ channel_id: z.string(), message_ts: z.string() }),
  channel: z.object({ id: z.string(), name: z.string() }).optional(),
})

/** Lets people press the buttons under alerts. Each press is acknowledged before anything is kept, and answered to whoever pressed alone. */
export function pressOnSlack(app: App, buttons: Buttons, log: Log, workspaceOf: WorkspaceOf): void {
  app.action(new RegExp(`^${reactPrefix}`), async ({ ack, action, body, respond, context }) => {
    await ack()
    const click = Click.safeParse(body)
    if (!click.success || !('action_id' in action)) return
    try {
      const answer = await buttons.press(action.action_id, messageOf(click.data), askerOf(click.data, workspaceOf(context)))
      await say(respond, answer, action.action_id)
    } catch (error) {
      log.warn(`Slack: a button could not be answered (${error instanceof Error ? error.message : error})`)
      await say(respond, { text: 'I could not keep that just now. Please press again in a minute.', choices: [] }, '').catch(
        () => undefined,
      )
    }
  })
}

/** Who clicked, and where; undefined where Slack does not say. */
export function clickerOf(body: unknown, workspace: string | null): Asker | undefined {
  const click = Click.safeParse(body)
  return click.success ? askerOf(click.data, workspace) : undefined
}

function messageOf({ container }: z.infer<typeof Click>): Receipt {
  return { channel: container.channel_id, message: container.message_ts }
}

function askerOf({ user, channel, container }: z.infer<typeof Click>, workspace: string | null): Asker {
  return {
    person: { platform: 'slack', id: user.id, name: user.name ?? user.username ?? '' },
    channel: { id: container.channel_id, name: channel?.name ?? null, workspace },
    managesChannel: null,
  }
}

/** An answer to a choice takes the place of the question. */
async function say(respond: RespondFn, answer: ButtonAnswer, pressed: string): Promise<void> {
  const isChoice = pressed.split(':').length > 2
  await respond({ response_type: 'ephemeral', replace_original: isChoice, ...slackButtonAnswer(answer) })
}
