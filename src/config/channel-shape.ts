import { z } from 'zod'
import { languages } from '../language/language.ts'
import { notOneOf } from './did-you-mean.ts'
import { typed } from './problem.ts'
import { choice, group, severityChoice, timeZone, words } from './shape.ts'

const everyChannel = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, {
      error: (issue) => `"${typed(String(issue.input))}" cannot be an id. Use small letters, digits and hyphens, such as ct-team.`,
    })
    .describe('Your name for the channel, such as ct-team. Keep it: deliveries are remembered by it.'),
  from: severityChoice.default('medium').describe('The least severity that is posted here.'),
  mandates: z
    .union([z.literal('all'), z.array(words)], { error: 'must be all, or a list of mandates such as [counter-terrorism, torture].' })
    .default('all')
    .describe('all, or file names from config/mandates without .yaml.'),
  rollovers: z.boolean().default(true).describe('Also post one quiet line for a renewal that changes nothing of substance.'),
  language: choice(languages, 'a language')
    .nullish()
    .describe('The language of what stands around the quotations: en, fr or es. Explanations of rules stay in English. Default: en.'),
  operators: z.boolean().default(false).describe('Also post what is wrong with the bot itself: a blind source, an unreadable document.'),
}

const emailAddress = z.email({ error: (issue) => `"${typed(String(issue.input))}" is not an e-mail address.` })

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {
  error: (issue) => `"${typed(String(issue.input))}" is not a time of day. Write it in quotes, as "22:00".`,
})

/** How a channel on a chat platform is told. */
const manners = {
  time_zone: timeZone.nullish().describe('Where the times below are read, such as Africa/Nairobi. Default: time_zone at the top.'),
  quiet_hours: group({ from: timeOfDay.describe('Start, such as "22:00".'), to: timeOfDay.describe('End, such as "07:00".') })
    .nullish()
    .describe('No posts in these hours: they wait, and nothing is dropped.'),
  digest: choice(['daily', 'weekly'], 'a digest')
    .nullish()
    .describe('Tell everything together once a day, or on Mondays, instead of at once.'),
  digest_at: timeOfDay.nullish().describe('When the digest comes. Default: "08:00".'),
  critical_passes: z.boolean().nullish().describe('Tell what is critical at once all the same. Default: false.'),
}

const threaded = {
  ...manners,
  threads: z.boolean().nullish().describe('false: later events are posted beside the first message, not under it. Default: true.'),
}

/** A place that alerts go to. */
export const channel = z.discriminatedUnion(
  'kind',
  [
    group({ ...everyChannel, kind: z.literal('console') }),
    group({
      ...everyChannel,
      ...threaded,
      broadcast: z.boolean().nullish().describe('Show a reply in the channel too when the verdict changes. Default: true.'),
      mention: z
        .string()
        .regex(/^(?:here|channel|S[A-Z0-9]{6,20})$/, { error: 'must be here, channel, or the id of a user group (S0123ABCD).' })
        .nullish()
        .describe('Whom a first message that is critical mentions: here, channel, or the id of a user group. Default: nobody.'),
      kind: z.literal('slack'),
      workspace: z
        .string()
        .regex(/^[TE][A-Z0-9]{4,20}$/, { error: 'must be the id of a workspace, such as T0123ABCD.' })
        .nullish()
        .describe('Id of the workspace (T0123ABCD), where several installed the app. Default: the one of SLACK_BOT_TOKEN.'),
      channel: z
        .string()
        .regex(/^(?:[CG][A-Z0-9]{6,20}|#[^\s#@,]{1,80})$/, {
          error: (issue) =>
            `"${typed(String(issue.input))}" is not a Slack channel. Write its id (C0123ABCD, under "View channel details") or its name in quotes ("#ct-mandate").`,
        })
        .describe('Id of the channel (C0123ABCD), or its name in quotes ("#ct-mandate").'),
    }),
    group({
      ...everyChannel,
      ...threaded,
      mention: z
        .string()
        .regex(/^(?:here|everyone|\d{15,21})$/, { error: 'must be here, everyone, or the id of a role in quotes.' })
        .nullish()
        .describe('Whom a first message that is critical mentions: here, everyone, or the id of a role in quotes. Default: nobody.'),
      kind: z.literal('discord'),
      channel: z
        .string({
          error: (issue) =>
            issue.input === undefined ? undefined : 'must be the channel id in quotes: such numbers are too long for a number.',
        })
        .regex(/^\d{15,21}$/, {
          error: (issue) =>
            `"${typed(String(issue.input))}" is not a Discord channel id. Right-click the channel, choose "Copy Channel ID", and put it in quotes.`,
        })
        .describe('Id of the channel, in quotes: "1234567890123456789".'),
    }),
    group({ ...everyChannel, ...manners, kind: z.literal('slack-webhook') }),
    group({ ...everyChannel, ...manners, kind: z.literal('discord-webhook') }),
    group({ ...everyChannel, ...manners, kind: z.literal('webhook') }),
    group({
      ...everyChannel,
      ...manners,
      kind: z.literal('email'),
      sender: emailAddress.describe('Address that letters come from; who wants no more of them writes there.'),
      to: z
        .array(emailAddress)
        .min(1, { error: 'needs at least one address.' })
        .max(200)
        .describe('Addresses of the readers; none sees the others.'),
    }),
  ],
  { error: (issue) => channelKind(issue.input) },
)

function channelKind(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined
  const kinds = ['console', 'slack', 'discord', 'slack-webhook', 'discord-webhook', 'webhook', 'email']
  return 'kind' in input ? notOneOf(input.kind, 'a kind of channel', kinds) : `is missing (${kinds.join(', ')}).`
}
