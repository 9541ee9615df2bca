import { validate as isCron } from 'node-cron'
import { z } from 'zod'
import { Day } from '../council/day.ts'
import type { KnownDates } from '../council/session-calendar.ts'
import { categories } from '../weakening/finding.ts'
import { rules as ruleList } from '../weakening/rules.ts'
import { channel } from './channel-shape.ts'
import type { RuleSettings } from './judgement.ts'
import { protectedPhrase, resistedPhrase } from './mandate-shape.ts'
import { presentVersion } from './older-shapes.ts'
import { typed } from './problem.ts'
import { choice, group, session, severityChoice, timeZone } from './shape.ts'

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
  version: z
    .literal(presentVersion, {
      error: (issue) =>
        typeof issue.input === 'number' && issue.input > presentVersion
          ? `is ${issue.input}, of a newer Mandate Watch; this one reads ${presentVersion}. Update it, or write the file anew.`
          : `must be ${presentVersion}. \`npm run --silent cli -- config migrate\` brings an older file up to date.`,
    })
    .default(presentVersion)
    .describe('Shape of this file. Older ones are read, and brought up to date by: npm run --silent cli -- config migrate'),
})
export type WatchFile = z.infer<typeof WatchFile>

/** A place that alerts go to, as configured. */
export type ChannelSettings = WatchFile['channels'][number]
