import { validate as isCron } from 'node-cron'
import { z } from 'zod'
import { Day } from '../council/day.ts'
import type { KnownDates } from '../council/session-calendar.ts'
import { categories } from '../weakening/finding.ts'
import { rules as ruleList } from '../weakening/rules.ts'
import { nearestWord, notOneOf } from './did-you-mean.ts'
import type { RuleSettings } from './judgement.ts'
import { protectedPhrase, resistedPhrase } from './mandate-shape.ts'
import { typed } from './problem.ts'
import { choice, group, session, severityChoice, words } from './shape.ts'

/** A date in a file; `estimated` dates are left out instead. */
const day = z
  .string({
    error: (issue) => (issue.input === undefined ? undefined : `"${typed(String(issue.input))}" is not a date. Write it as 2027-02-22.`),
  })
  .transform((given, context): Day => {
    const parsed = Day.safeParse(given)
    if (parsed.success) return parsed.data
    context.addIssue(`"${typed(given)}" is not a date. Write it as 2027-02-22.`)
    return z.NEVER
  })

const sessionEntry = group({
  session: session.describe('Number of the session: 64, or S-38 for a special session.'),
  opens: day.nullish().describe('First day.'),
  closes: day.nullish().describe('Last day.'),
  tabling_deadline: day.nullish().describe('Last day on which drafts can be tabled, from the programme of work.'),
  action_days: z
    .array(day)
    .length(2, { error: 'needs two dates: the first and the last day of action on drafts.' })
    .nullish()
    .describe('First and last day on which the Council acts on drafts.'),
}).transform(
  (entry): KnownDates => ({
    id: entry.session,
    opens: entry.opens ?? null,
    closes: entry.closes ?? null,
    tablingDeadline: entry.tabling_deadline ?? null,
    actionDays: actionDaysOf(entry.action_days ?? []),
  }),
)

function actionDaysOf([first, last]: readonly Day[]): KnownDates['actionDays'] {
  return first && last ? { first, last } : null
}

const timeZone = z.string().superRefine((given, context) => {
  const zones = ['UTC', 'Europe/Zurich', ...Intl.supportedValuesOf('timeZone')]
  if (zones.includes(given)) return
  const near = nearestWord(given, zones)
  const hint = near === undefined ? 'Write one such as Europe/Zurich, or UTC.' : `Did you mean "${near}"?`
  context.addIssue(`"${typed(given)}" is not a time zone. ${hint}`)
})

const cron = z.string().refine((given) => given.length < 100 && isCron(given), {
  error: (issue) =>
    `"${typed(String(issue.input))}" is not a schedule. Write five fields, such as "*/10 * * * *" for every ten minutes (UTC).`,
})

const everySession = z.union([z.literal('current'), z.array(session).min(1)], {
  error: 'must be current, or a list of sessions such as [64, S-38].',
})

const unDocuments = group({
  enabled: z.boolean().default(true).describe('Look for drafts in the documents system of the United Nations.'),
  sessions: everySession.default('current').describe('Sessions whose drafts are looked for: current follows the calendar.'),
  gap_limit: z
    .int()
    .min(1)
    .max(50)
    .default(5)
    .describe('Numbers in a row that may be missing before a walk ends: L. numbers have gaps while drafts are being processed.'),
}).transform(({ gap_limit, ...rest }) => ({ ...rest, gapLimit: gap_limit }))

const inbox = group({ enabled: z.boolean().default(true).describe('Take drafts that are dropped into the inbox folder.') })

const switched = (what: string) => group({ enabled: z.boolean().default(true).describe(what) }).prefault({})

const sources = group({
  un_documents: unDocuments.prefault({}),
  inbox: inbox.prefault({}),
  session_outcomes: switched('Read which draft became which resolution from the site of the High Commissioner.'),
  session_calendar: switched('Read the dates of sessions from the site of the High Commissioner, where they are not written here.'),
  digital_library: switched('Read the records of the Digital Library; it is left alone where it carries nothing of the Council.'),
}).transform(({ un_documents, inbox, session_outcomes, session_calendar, digital_library }) => ({
  unDocuments: un_documents,
  inbox,
  sessionOutcomes: session_outcomes,
  sessionCalendar: session_calendar,
  digitalLibrary: digital_library,
}))

const schedule = group({
  near_action: cron
    .default('*/5 * * * *')
    .describe('How often to look from the tabling deadline to the last day of action. Cron, five fields, UTC.'),
  in_session: cron.default('*/30 * * * *').describe('How often to look while a session is open or near. Cron, five fields, UTC.'),
  out_of_session: cron.default('0 */6 * * *').describe('How often to look at other times. Cron, five fields, UTC.'),
  still_watching: cron
    .nullish()
    .describe('When to tell the operators that the watch goes on, such as "0 7 * * *" for every morning. Left out: never.'),
}).transform(({ near_action, in_session, out_of_session, still_watching }) => ({
  nearAction: near_action,
  inSession: in_session,
  outOfSession: out_of_session,
  stillWatching: still_watching ?? null,
}))

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

const channel = z.discriminatedUnion(
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

/** Who may do what in chat. */
const chat = group({
  may_react: choice(['anyone', 'managers'], 'one of those who may press')
    .default('anyone')
    .describe('Who may acknowledge, judge and mute by the buttons under alerts: anyone in the channel, or those who manage it.'),
  may_subscribe: choice(['managers', 'anyone'], 'one of those who may subscribe')
    .default('managers')
    .describe('Who may change what a channel gets: those who manage it, or anyone in it.'),
  slack_managers: z
    .array(z.string().regex(/^[UW][A-Z0-9]{4,20}$/, { error: 'must be the member ids of people, such as U0123ABCD.' }))
    .nullish()
    .describe('Slack tells no bot who manages a channel: member ids of those who may (in their profile, Copy member ID).'),
  keep_people_days: z
    .int()
    .min(1)
    .max(3650)
    .default(730)
    .describe('How long names of people who acknowledged, judged, muted or subscribed are kept.'),
}).transform(({ may_react, may_subscribe, slack_managers, keep_people_days }) => ({
  mayReact: may_react,
  maySubscribe: may_subscribe,
  slackManagers: slack_managers ?? [],
  keepPeopleDays: keep_people_days,
}))

/** Kinds of weakening, and the rules that look for them. */
const judged: readonly [string, ...string[]] = [categories[0], ...categories.slice(1), ...ruleList.map(({ id }) => id)]
const judgedName = choice(judged, 'a kind of weakening or a rule')

/** Every name is a setting of its own, so that editors can offer them. */
const severityByName = group(Object.fromEntries(judged.map((name) => [name, severityChoice.optional()])))

const rules = group({
  off: z.array(judgedName).nullish().describe('Kinds of weakening, or single rules, that are not reported.'),
  severity: severityByName.nullish().describe('Kinds of weakening, or single rules, that weigh more or less for you than by default.'),
  protect: z.array(protectedPhrase).nullish().describe('Phrases that must stay in every mandate.'),
  resist: z.array(resistedPhrase).nullish().describe('Phrases that must not enter any mandate.'),
}).transform(
  (given): RuleSettings => ({
    off: given.off ?? [],
    severity: given.severity ?? {},
    protect: given.protect ?? [],
    resist: given.resist ?? [],
  }),
)

/** What `config/watch.yaml` holds. Everything but the channels may be left out. */
export const WatchFile = group({
  time_zone: timeZone.default('Europe/Zurich').describe('Where days begin: that of the Council by default.'),
  sessions: z.array(sessionEntry).nullish().describe('Dates of sessions that are known. Other dates are estimated, and said to be.'),
  sources: sources.prefault({}).describe('Where drafts are looked for.'),
  schedule: schedule.prefault({}).describe('How often.'),
  channels: z.array(channel).min(1, { error: 'needs at least one channel, or nobody is told.' }).describe('Who is told what.'),
  chat: chat.prefault({}).describe('Who may do what in chat, and how long people are remembered.'),
  rules: rules.prefault({}).describe('Your judgement where it differs from the rules.'),
})
export type WatchFile = z.infer<typeof WatchFile>

/** A place that alerts go to, as configured. */
export type ChannelSettings = WatchFile['channels'][number]
