import { settingsFromEnvironment } from '../service/surroundings.ts'
import { WatchError } from '../watch-error.ts'
import { slackManifest, slackScopes } from './slack-manifest.ts'

/** Prints the manifest on standard output, so that it can be piped, and what to do with it beside it. */
export function setupSlack(byHttp: boolean): number {
  const { publicUrl } = settingsFromEnvironment()
  if (byHttp && !publicUrl.startsWith('https://'))
    throw new WatchError(
      'USAGE',
      'setup slack --http: Slack must reach this machine. Set PUBLIC_URL to its https:// address, or leave out --http.',
    )
  const manifest = slackManifest(byHttp ? { kind: 'http', publicUrl } : { kind: 'socket' })
  process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`)
  process.stderr.write(`${slackSteps(byHttp).join('\n')}\n`)
  return 0
}

export function slackSteps(byHttp: boolean): readonly string[] {
  const second = byHttp
    ? '2. Basic Information: copy the Signing Secret into .env as SLACK_SIGNING_SECRET.'
    : '2. Basic Information, App-Level Tokens, Generate: give it the scope connections:write and put the token (xapp-...) into .env as SLACK_APP_TOKEN.'
  return [
    '',
    'The text above is the app. Next:',
    '1. https://api.slack.com/apps, Create New App, From a manifest: choose your workspace and paste it. Then Install to Workspace, and',
    '   put the Bot User OAuth Token (xoxb-..., under OAuth & Permissions) into .env as SLACK_BOT_TOKEN.',
    second,
    '3. In the Slack channel type /invite @mandate-watch. Put the channel into config/watch.yaml and run `npm run cli -- test-alert <id>`,',
    '   or start the service and type /mandate subscribe all there.',
    '',
    'What each permission is for:',
    ...slackScopes.map(({ scope, why }) => `   ${scope.padEnd(17)} ${why}`),
  ]
}
