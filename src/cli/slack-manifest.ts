/** How Slack reaches the bot. */
export type SlackReach = { readonly kind: 'socket' } | { readonly kind: 'http'; readonly publicUrl: string }

/** The least that is needed, and what each permission is for. */
export const slackScopes = [
  { scope: 'commands', why: 'answer /mandate' },
  { scope: 'chat:write', why: 'post alerts where it was invited, and edit them' },
  { scope: 'channels:history', why: 'look whether a lost message arrived, in public channels' },
  { scope: 'groups:history', why: 'the same in private channels' },
  { scope: 'channels:read', why: 'find a public channel that is given by its name' },
  { scope: 'groups:read', why: 'the same for private channels' },
] as const

/** The manifest from which Slack makes the app: https://docs.slack.dev/reference/app-manifest */
export function slackManifest(reach: SlackReach) {
  const events = reach.kind === 'http' ? `${reach.publicUrl}/slack/events` : null
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
    oauth_config: { scopes: { bot: slackScopes.map(({ scope }) => scope) } },
    settings: {
      interactivity: { is_enabled: true, ...(events && { request_url: events, message_menu_options_url: events }) },
      org_deploy_enabled: false,
      socket_mode_enabled: reach.kind === 'socket',
      token_rotation_enabled: false,
    },
  }
}
