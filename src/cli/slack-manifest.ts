import { slackEventsPath } from '../commands/slack-connection.ts'
import { slackRedirectPath } from '../commands/slack-install.ts'
import { slackScopes } from '../service/slack-scopes.ts'

/** How Slack reaches the bot, and whether other workspaces may install the app. */
export type SlackReach = {
  readonly kind: 'socket' | 'http'
  /** An https:// address, where Slack or somebody's browser must reach this machine. */
  readonly publicUrl: string
  readonly workspaces: boolean
}

/** The manifest from which Slack makes the app: https://docs.slack.dev/reference/app-manifest */
export function slackManifest(reach: SlackReach) {
  const events = reach.kind === 'http' ? `${reach.publicUrl}${slackEventsPath}` : null
  return {
    display_information: {
      name: 'Mandate Watch',
      description: 'Says what drafts at the Human Rights Council weaken in a mandate, with both quotations.',
      background_color: '#1f3a5f',
    },
    features: {
      bot_user: { display_name: 'mandate-watch', always_online: true },
      slash_commands: [
        {
          command: '/mandate',
          description: 'Where a mandate of the Human Rights Council stands',
          usage_hint: '[name] [changes | redline | history | terms | renewal]',
          should_escape: false,
          ...(events && { url: events }),
        },
      ],
    },
    oauth_config: {
      ...(reach.workspaces && { redirect_urls: [`${reach.publicUrl}${slackRedirectPath}`] }),
      scopes: { bot: slackScopes.map(({ scope }) => scope) },
    },
    settings: {
      interactivity: { is_enabled: true, ...(events && { request_url: events, message_menu_options_url: events }) },
      ...(reach.workspaces && {
        event_subscriptions: { ...(events && { request_url: events }), bot_events: ['app_uninstalled', 'tokens_revoked'] },
      }),
      org_deploy_enabled: false,
      socket_mode_enabled: reach.kind === 'socket',
      token_rotation_enabled: false,
    },
  }
}
