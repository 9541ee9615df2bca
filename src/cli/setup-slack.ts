import { slackInstallPath } from '../commands/slack-install.ts'
import { newKey } from '../service/sealing.ts'
import { slackScopes } from '../service/slack-scopes.ts'
import { settingsFromEnvironment } from '../service/surroundings.ts'
import { WatchError } from '../watch-error.ts'
import { type SlackReach, slackManifest } from './slack-manifest.ts'

export interface SlackSetUp {
  /** Slack sends requests to PUBLIC_URL instead of using a socket that the bot opens. */
  readonly http: boolean
  /** Other workspaces may install the app too. */
  readonly workspaces: boolean
}

/** Prints the manifest on standard output, so that it can be piped, and what to do with it beside it. */
export function setupSlack({ http, workspaces }: SlackSetUp): number {
  const { publicUrl } = settingsFromEnvironment()
  if ((http || workspaces) && !publicUrl.startsWith('https://'))
    throw new WatchError(
      'USAGE',
      `setup slack ${http ? '--http: Slack' : '--workspaces: the browsers of those who install it'} must reach this machine. Set PUBLIC_URL to its https:// address, or leave out ${http ? '--http' : '--workspaces'}.`,
    )
  const reach: SlackReach = { kind: http ? 'http' : 'socket', publicUrl, workspaces }
  process.stdout.write(`${JSON.stringify(slackManifest(reach), null, 2)}\n`)
  process.stderr.write(`${slackSteps(reach).join('\n')}\n`)
  return 0
}

/** Prints a new key for ENCRYPTION_KEY. */
export function setupKey(): number {
  process.stdout.write(`${newKey()}\n`)
  process.stderr.write(
    'Put it into .env as ENCRYPTION_KEY. To change keys, put the new one first and the old one behind it, with a comma.\n',
  )
  return 0
}

export function slackSteps({ kind, publicUrl, workspaces }: SlackReach): readonly string[] {
  return [
    '',
    'The text above is the app. Next:',
    '1. https://api.slack.com/apps, Create New App, From a manifest: choose your workspace and paste it. Then Install to Workspace, and',
    '   put the Bot User OAuth Token (xoxb-..., under OAuth & Permissions) into .env as SLACK_BOT_TOKEN.',
    kind === 'http'
      ? '2. Basic Information: copy the Signing Secret into .env as SLACK_SIGNING_SECRET.'
      : '2. Basic Information, App-Level Tokens, Generate: give it the scope connections:write and put the token (xapp-...) into .env as SLACK_APP_TOKEN.',
    '3. In the Slack channel type /invite @mandate-watch. Put the channel into config/watch.yaml and run `npm run cli -- test-alert <id>`,',
    '   or start the service and type /mandate subscribe all there.',
    ...(workspaces ? otherWorkspaces(publicUrl) : []),
    '',
    'What each permission is for:',
    ...slackScopes.map(({ scope, why }) => `   ${scope.padEnd(17)} ${why}`),
    ...(kind === 'http'
      ? []
      : ['', 'Slack can also send requests to a public https:// address instead of using a socket: setup slack --http']),
    ...(workspaces ? [] : ['To let other workspaces install the same app: setup slack --workspaces']),
  ]
}

function otherWorkspaces(publicUrl: string): readonly string[] {
  return [
    '',
    'So that other workspaces can install it:',
    '4. Basic Information: copy Client ID and Client Secret into .env as SLACK_CLIENT_ID and SLACK_CLIENT_SECRET. Make a key with',
    '   `npm run --silent cli -- setup key` and put it into .env as ENCRYPTION_KEY: tokens of other workspaces are kept sealed with it.',
    '5. Manage Distribution: remove hard coded information, Activate Public Distribution. Start the service.',
    `6. Somebody in the other workspace opens ${publicUrl}${slackInstallPath}. A channel there stands in config/watch.yaml with its`,
    '   workspace (workspace: T0123ABCD), or is subscribed by /mandate subscribe all.',
  ]
}
