import { z } from 'zod'
import type { ChannelSettings } from '../../config/watch-shape.ts'
import { slackScopes } from '../../service/slack-scopes.ts'
import { ask } from './ask.ts'
import { type Diagnosis, fault, note, ok } from './diagnosis.ts'

type SlackChannel = Extract<ChannelSettings, { kind: 'slack' }>

const Answer = z.object({ ok: z.boolean(), error: z.string().optional(), user: z.string().optional(), needed: z.string().optional() })
const Channels = z.object({ channels: z.array(z.object({ id: z.string(), name: z.string() })) })

const usualApi = 'https://slack.com/api/'

/** The tokens, their permissions, and whether the bot is in each channel. `dates` collects what time Slack says it is. */
export async function slackCheck(
  { botToken, appToken, apiUrl }: { readonly botToken: string; readonly appToken: string | null; readonly apiUrl: string | null },
  channels: readonly SlackChannel[],
  dates: (string | null)[],
): Promise<readonly Diagnosis[]> {
  const call = async (method: string, args: Record<string, string> = {}, token = botToken) => {
    const answer = await ask(`${apiUrl ?? usualApi}${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(args),
    })
    if (typeof answer === 'string') return answer
    dates.push(answer.headers.get('date'))
    const said = Answer.safeParse(answer.body)
    return said.success
      ? { ...said.data, body: answer.body, scopes: answer.headers.get('x-oauth-scopes') }
      : `it answers with status ${answer.status}`
  }
  const test = await call('auth.test')
  if (typeof test === 'string')
    return [fault('Slack', `cannot be reached (${test}). Is this machine on the internet, and does a firewall let https through?`)]
  if (!test.ok) return [fault('Slack', tokenFault(test.error))]
  const missing = slackScopes
    .map(({ scope }) => scope)
    .filter((scope) => test.scopes !== null && !test.scopes.split(/,\s*/).includes(scope))
  const connection = appToken === null ? null : await call('apps.connections.open', {}, appToken)
  return [
    ok('Slack', `SLACK_BOT_TOKEN is accepted (@${test.user ?? 'bot'})`),
    ...(missing.length > 0 ? [scopesFault(missing)] : []),
    ...(connection !== null && typeof connection !== 'string' && !connection.ok
      ? [
          fault(
            'Slack',
            `SLACK_APP_TOKEN is not accepted (${connection.error}). Basic Information, App-Level Tokens: make one with connections:write.`,
          ),
        ]
      : []),
    ...(await Promise.all(channels.map((channel) => channelCheck(channel, call)))),
  ]
}

function tokenFault(error = 'unknown'): string {
  const why =
    { token_revoked: 'was revoked', account_inactive: 'belongs to an app that was removed', token_expired: 'has expired' }[error] ??
    `is not accepted (${error})`
  return `SLACK_BOT_TOKEN ${why}. Copy the Bot User OAuth Token (xoxb-...) from https://api.slack.com/apps, OAuth & Permissions, into .env.`
}

/** Without the permission to read history, a lost message cannot be looked for; without others, nothing is posted. */
function scopesFault(missing: readonly string[]): Diagnosis {
  const says = `lacks ${missing.join(', ')}. Add under OAuth & Permissions, then Reinstall to Workspace (\`setup slack\` prints what each is for).`
  return missing.some((scope) => scope === 'chat:write' || scope === 'commands')
    ? fault('Slack permissions', says)
    : note('Slack permissions', says)
}

type Call = (method: string, args?: Record<string, string>) => Promise<string | (z.infer<typeof Answer> & { readonly body: unknown })>

async function channelCheck({ id, channel, workspace }: SlackChannel, call: Call): Promise<Diagnosis> {
  const about = `channel ${id}`
  if (workspace) return note(about, `is in the workspace ${workspace}; \`test-alert ${id}\` shows whether it delivers`)
  const place = channel.startsWith('#') ? await idOf(channel.slice(1), call) : channel
  if (place === null)
    return fault(
      about,
      `Slack shows me no channel ${channel}. Correct its name in config/watch.yaml, or type /invite @mandate-watch there.`,
    )
  const answer = await call('conversations.history', { channel: place, limit: '1' })
  if (typeof answer === 'string') return note(about, `could not be looked at (${answer})`)
  if (answer.ok) return ok(about, `I am in ${channel} and may look for lost messages`)
  switch (answer.error) {
    case 'not_in_channel':
      return fault(about, `I am not in ${channel}. Type /invite @mandate-watch there.`)
    case 'channel_not_found':
      return fault(
        about,
        `there is no channel ${channel}, or it is private and I am not in it. Type /invite @mandate-watch there, or correct config/watch.yaml.`,
      )
    case 'missing_scope':
      return note(about, `may not be looked into (${answer.needed ?? 'history'} is missing), so a lost message stays unconfirmed`)
    case 'is_archived':
      return fault(about, `${channel} is archived. Choose another channel in config/watch.yaml.`)
    default:
      return note(about, `could not be looked into (${answer.error ?? 'no reason given'})`)
  }
}

async function idOf(name: string, call: Call): Promise<string | null> {
  const answer = await call('conversations.list', { limit: '1000', exclude_archived: 'true', types: 'public_channel,private_channel' })
  const listed = Channels.safeParse(typeof answer === 'string' ? undefined : answer.body)
  return (listed.success && listed.data.channels.find((one) => one.name === name)?.id) || null
}
