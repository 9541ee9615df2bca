import type { App, Context } from '@slack/bolt'
import { z } from 'zod'
import type { Log } from './log.ts'
import type { Workspaces } from './slack-install.ts'

/** The workspace that something came from, where it is one of those that installed the app; null where it is the one of the bot token. */
export type WorkspaceOf = (context: Pick<Context, 'teamId' | 'enterpriseId' | 'isEnterpriseInstall'>) => string | null

export function workspaceBeside(own: string | null): WorkspaceOf {
  return (context) => {
    const id = installationOf(context)
    return id === own ? null : id
  }
}

function installationOf({ teamId, enterpriseId, isEnterpriseInstall }: Parameters<WorkspaceOf>[0]): string | null {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? null
}

const Event = z.object({
  event_time: z.number(),
  event: z.looseObject({ tokens: z.object({ bot: z.array(z.string()).optional() }).optional() }),
})

/** Lets go of the token of a workspace that removed the app, or took the bot's token back. */
export function followRemovals(app: App, workspaces: Workspaces, log: Log): void {
  const removed = async (context: Context, body: unknown) => {
    const id = installationOf(context)
    const event = Event.safeParse(body)
    if (id === null || !event.success) return
    if (await workspaces.remove(id, new Date(event.data.event_time * 1000 + 999))) log.info(`Slack: removed from the workspace ${id}`)
  }
  app.event('app_uninstalled', ({ context, body }) => removed(context, body))
  app.event('tokens_revoked', async ({ context, body, event }) => {
    if ((event.tokens.bot ?? []).length > 0) await removed(context, body)
  })
}
