import { ErrorCode, SlackError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api'
import type { DeliveryOutcome } from '../alerts/channel.ts'
import { networkCode, neverLeft } from './network-fault.ts'

/** How a Slack place is named to the operator: its id in `config/watch.yaml`, and the channel. */
export interface SlackPlace {
  readonly id: string
  /** Channel id (`C0123456789`) or name (`#ct-mandate`). */
  readonly channel: string
  /** The workspace where it is one of several that installed the app; absent or null where it is the one of SLACK_BOT_TOKEN. */
  readonly workspace?: string | null
}

/** The app was never installed in the place's workspace, or was removed from it. */
export function notInstalled({ id, workspace }: SlackPlace): Extract<DeliveryOutcome, { kind: 'refused' }> {
  return {
    kind: 'refused',
    reason: `Slack: Mandate Watch is not installed in the workspace ${workspace ?? ''}. Somebody there opens /slack/install on the pages of Mandate Watch, ${againIn(id)}.`,
  }
}

function againIn(id: string): string {
  return id.includes(':') ? 'then run this again' : `then run \`npm run cli -- test-alert ${id}\` again`
}

/** Slack's own faults after which nobody can tell whether the message was posted: https://docs.slack.dev/reference/methods/chat.postMessage */
const openEnded = new Set(['internal_error', 'fatal_error'])
const passing = new Set(['ratelimited', 'rate_limited', 'service_unavailable', 'team_added_to_org', 'request_timeout'])

/** Faults of one message: the channel takes others. */
const ofTheMessage = new Set([
  'invalid_arguments',
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_metadata_format',
  'metadata_too_large',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_text',
  'cant_update_message',
  'edit_window_closed',
  'message_not_found',
])

/** True where the message that a reply should stand under was deleted, or takes no replies. */
export function parentIsGone(error: unknown): boolean {
  return (
    error instanceof WebAPIPlatformError && ['message_not_found', 'thread_not_found', 'cannot_reply_to_message'].includes(error.data.error)
  )
}

/** What a failed call to Slack means for the delivery, in words that say what to do. */
export function slackFault(error: unknown, place: SlackPlace): Exclude<DeliveryOutcome, { kind: 'delivered' }> {
  if (error instanceof WebAPIRateLimitedError)
    return { kind: 'deferred', reason: 'Slack: too many messages for the moment', retryAfterMs: error.retryAfter * 1000 }
  if (error instanceof WebAPIPlatformError) return answeredFault(error, place)
  if (neverLeft(error)) return { kind: 'deferred', reason: `Slack: no connection (${networkCode(error)})` }
  const what = error instanceof SlackError && error.code === ErrorCode.HTTPError ? 'answered with a server error' : 'did not answer'
  return { kind: 'unclear', reason: `Slack ${what}, so the message may or may not have arrived (${networkCode(error) ?? nameOf(error)})` }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 120) : 'unknown fault'
}

function answeredFault(error: WebAPIPlatformError, place: SlackPlace): Exclude<DeliveryOutcome, { kind: 'delivered' }> {
  const code = error.data.error
  if (passing.has(code)) return { kind: 'deferred', reason: `Slack: ${code}` }
  if (openEnded.has(code) || !/^[a-z_]+$/.test(code))
    return { kind: 'unclear', reason: 'Slack answered with a fault of its own, so the message may or may not have arrived' }
  const needed: unknown = Reflect.get(error.data, 'needed')
  if (ofTheMessage.has(code)) return { kind: 'refused', scope: 'message', reason: `Slack refused this message (${code})` }
  return { kind: 'refused', reason: `Slack: ${refusal(code, place, typeof needed === 'string' ? needed : 'chat:write')}` }
}

function refusal(code: string, place: SlackPlace, neededScope: string): string {
  const { id, channel } = place
  const again = againIn(id)
  switch (code) {
    case 'not_in_channel':
    case 'channel_not_found':
      return `I am not in ${channel}. Type /invite @mandate-watch there, ${again}.`
    case 'is_archived':
      return `${channel} is archived. Unarchive it, or name another channel for "${id}" in config/watch.yaml, ${again}.`
    case 'invalid_auth':
    case 'not_authed':
    case 'account_inactive':
    case 'token_revoked':
    case 'token_expired':
      if (place.workspace)
        return `the workspace ${place.workspace} takes my token no more (${code}). Somebody there opens /slack/install on the pages of Mandate Watch, ${again}.`
      return `the bot token is not accepted (${code}). Copy the Bot User OAuth Token from https://api.slack.com/apps into SLACK_BOT_TOKEN, ${again}.`
    case 'missing_scope':
      return `the app lacks the permission ${neededScope}. Add it under OAuth & Permissions at https://api.slack.com/apps, install the app again, ${again}.`
    case 'restricted_action':
    case 'restricted_action_read_only_channel':
      return `I may not post in ${channel}. Ask an admin of the workspace to let the app post there, ${again}.`
    default:
      return `${channel} refused the message (${code}). See https://docs.slack.dev/reference/methods/chat.postMessage#errors, ${again}.`
  }
}
