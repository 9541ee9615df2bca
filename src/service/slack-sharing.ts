import type { Settings } from '../config/settings.ts'
import type { Store } from '../store/store.ts'
import { WatchError } from '../watch-error.ts'
import { derived, readKeys } from './sealing.ts'
import { type SlackWorkspaces, slackWorkspaces } from './slack-workspaces.ts'

/** One Slack app in several workspaces: who they are, and what its installation goes by. */
export interface SlackSharing {
  readonly workspaces: SlackWorkspaces
  readonly clientId: string
  readonly clientSecret: string
  readonly stateSecret: string
}

/** Null where the settings do not ask for it. Throws `CONFIG_INVALID` where they ask by half. */
export function slackSharing(
  { slack: { clientId, clientSecret }, encryptionKey }: Pick<Settings, 'slack' | 'encryptionKey'>,
  store: Pick<Store, 'workspaces'>,
  clock: () => Date,
): SlackSharing | null {
  if (!clientId && !clientSecret) return null
  if (!clientId || !clientSecret)
    throw invalid(`${clientId ? 'SLACK_CLIENT_SECRET' : 'SLACK_CLIENT_ID'} is not set`, 'Both stand under Basic Information of the app.')
  if (!encryptionKey)
    throw invalid(
      'ENCRYPTION_KEY is not set',
      'Tokens of other workspaces are kept sealed with it. `npm run --silent cli -- setup key` makes one.',
    )
  const keys = readKeys(encryptionKey)
  if (!keys)
    throw invalid(
      'ENCRYPTION_KEY is not a key of 32 bytes',
      '`npm run --silent cli -- setup key` makes one. Several stand with a comma between them, the newest first.',
    )
  return {
    workspaces: slackWorkspaces(store.workspaces, keys, clock),
    clientId,
    clientSecret,
    stateSecret: derived(keys, 'state of a Slack installation'),
  }
}

function invalid(what: string, todo: string): WatchError {
  return new WatchError('CONFIG_INVALID', `Slack in several workspaces: ${what}. ${todo}`)
}
