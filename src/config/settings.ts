import { z } from 'zod'
import { isLoopback } from '../documents/address-guard.ts'
import { oneLine } from '../text/one-line.ts'
import { notOneOf } from './did-you-mean.ts'
import { type PagesAccess, pagesAccessOf, pagesAccessProblems, pagesAccessSettings } from './pages-access.ts'
import { typed } from './problem.ts'

/** What comes from the environment: secrets, addresses and folders. Unset secrets are null. */
export interface Settings {
  readonly configDir: string
  readonly dataDir: string
  readonly port: number
  readonly host: string
  /** How others reach the pages; without a slash at its end. */
  readonly publicUrl: string
  readonly inboxDir: string
  readonly inboxPollSeconds: number
  readonly databaseUrl: string | null
  readonly slack: {
    readonly botToken: string | null
    readonly appToken: string | null
    readonly signingSecret: string | null
    readonly clientId: string | null
    readonly clientSecret: string | null
    /** Null is Slack's own; with a slash at its end. */
    readonly apiUrl: string | null
  }
  readonly encryptionKey: string | null
  readonly discord: {
    readonly token: string | null
    /** Null is Discord's own; without a slash at its end. */
    readonly apiUrl: string | null
    /** How many shards the gateway is opened in, shared by all instances; null leaves it to Discord, in one instance. */
    readonly shards: number | null
  }
  readonly smtpUrl: string | null
  /** Secrets of single channels, by their variable: `CHANNEL_CT_TEAM_URL`, `CHANNEL_CT_TEAM_SECRET`. */
  readonly channelSecrets: Readonly<Record<string, string>>
  /** Whoever reads `/metrics` has to bring it; null lets everybody who reaches the port. */
  readonly metricsToken: string | null
  readonly pagesAccess: PagesAccess
  /** Address or page named in the User-Agent; null until it is set. */
  readonly contact: string | null
  readonly sources: {
    readonly unDocuments: URL
    readonly unViewer: URL
    readonly ohchr: URL
    readonly unLibrary: URL
  }
  readonly fetchPaceSeconds: number
  /** How many days the daily backups are kept; 0 makes none. */
  readonly backupDays: number
  readonly deliveryReconcileSeconds: number
  readonly logLevel: (typeof logLevels)[number]
}

export type SettingsOutcome =
  | { readonly kind: 'read'; readonly settings: Settings }
  /** One line each, naming the variable. They never hold a secret. */
  | { readonly kind: 'invalid'; readonly problems: readonly string[] }

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Pause between requests to one of the UN's hosts where nothing shorter is allowed. */
const politePace = 3

const text = (value: string): z.ZodDefault<z.ZodString> => z.string().default(value)
const secret = z
  .string()
  .regex(/^[\x21-\x7e]+$/, { error: 'holds spaces or other characters that no such secret has. Copy it again.', abort: true })
  .nullable()
  .default(null)

function seconds(value: number, least: number) {
  return number(value, least, 86_400, 'a number of seconds')
}

function number(value: number, least: number, most: number, what: string) {
  return z
    .string()
    .transform((given, context): number => {
      const read = /^\d{1,9}(?:\.\d{1,6})?$/.test(given) ? Number(given) : Number.NaN
      if (read >= least && read <= most) return read
      context.addIssue(`"${typed(given)}" is not ${what} from ${least} to ${most}.`)
      return z.NEVER
    })
    .default(value)
}

/** The message does not repeat an address: it may hold a password. */
const address = z.string().transform((given, context): URL => {
  const url = URL.parse(given)
  if (url && /^https?:$/.test(url.protocol)) return url
  context.addIssue('is not a web address. Write it as https://example.org.')
  return z.NEVER
})
const apiAddress = address.nullable().default(null)

const Environment = z.object({
  CONFIG_DIR: text('config'),
  DATA_DIR: text('data'),
  PORT: number(8080, 0, 65_535, 'a port').pipe(z.int({ error: 'must be a whole number.' })),
  HOST: text('127.0.0.1'),
  PUBLIC_URL: address.optional(),
  INBOX_DIR: text('inbox'),
  INBOX_POLL_SECONDS: seconds(5, 0.1),
  DATABASE_URL: secret.refine((url) => url === null || /^postgres(?:ql)?:\/\//.test(url), {
    error: 'is not a PostgreSQL address (postgres://...).',
  }),
  SLACK_BOT_TOKEN: secret,
  SLACK_APP_TOKEN: secret,
  SLACK_SIGNING_SECRET: secret,
  SLACK_CLIENT_ID: secret,
  SLACK_CLIENT_SECRET: secret,
  SLACK_API_URL: apiAddress,
  ENCRYPTION_KEY: secret,
  METRICS_TOKEN: secret,
  ...pagesAccessSettings,
  DISCORD_TOKEN: secret,
  DISCORD_API_URL: apiAddress,
  DISCORD_SHARDS: number(0, 1, 1000, 'a number of shards').pipe(z.int({ error: 'must be a whole number.' })),
  BACKUP_DAYS: number(7, 0, 3650, 'a number of days').pipe(z.int({ error: 'must be a whole number.' })),
  SMTP_URL: secret.refine((url) => url === null || /^smtps?:\/\//.test(url), {
    error: 'is not a mail server (smtp://... or smtps://...).',
  }),
  CONTACT: z
    .string()
    .regex(/^[\x20-\x7e]{3,200}$/, { error: 'must be an e-mail address or a web page, in plain letters.' })
    .nullable()
    .default(null),
  UN_DOCUMENTS_URL: address.prefault('https://documents.un.org'),
  UN_VIEWER_URL: address.prefault('https://docs.un.org'),
  OHCHR_URL: address.prefault('https://www.ohchr.org'),
  UN_LIBRARY_URL: address.prefault('https://digitallibrary.un.org'),
  FETCH_PACE_SECONDS: seconds(politePace, 0),
  DELIVERY_RECONCILE_SECONDS: seconds(60, 0.1),
  LOG_LEVEL: z.enum(logLevels, { error: (issue) => notOneOf(issue.input, 'a log level', logLevels) }).default('info'),
})

/** Names of everything that is read from the environment but the secrets of single channels. */
export const settingNames: readonly string[] = Object.keys(Environment.shape)

/** The settings in an environment such as `process.env`, or every problem in it. An empty variable counts as unset. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsOutcome {
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined || value.trim() === '' ? [] : [[name, value.trim()]])),
  )
  const parsed = Environment.safeParse(given)
  if (!parsed.success)
    return { kind: 'invalid', problems: parsed.error.issues.map((issue) => oneLine(`${String(issue.path[0])}: ${issue.message}`)) }
  const channelSecrets = Object.fromEntries(Object.entries(given).filter(([name]) => channelSecret.test(name)))
  const settings = { ...settingsOf(parsed.data), channelSecrets }
  const problems = [...crossChecks(settings), ...pagesAccessProblems(parsed.data), ...channelSecretProblems(channelSecrets)]
  return problems.length > 0 ? { kind: 'invalid', problems } : { kind: 'read', settings }
}

const channelSecret = /^CHANNEL_[A-Z0-9_]{1,60}_(?:URL|SECRET)$/

function channelSecretProblems(secrets: Settings['channelSecrets']): readonly string[] {
  return Object.entries(secrets).flatMap(([name, value]) =>
    name.endsWith('_URL') && !/^https?:$/.test(URL.parse(value)?.protocol ?? '')
      ? [`${name}: is not a web address. Copy it again; it begins with https://.`]
      : [],
  )
}

function settingsOf(given: z.infer<typeof Environment>): Omit<Settings, 'channelSecrets'> {
  return {
    configDir: given.CONFIG_DIR,
    dataDir: given.DATA_DIR,
    port: given.PORT,
    host: given.HOST,
    publicUrl: withoutSlash(given.PUBLIC_URL?.href ?? `http://localhost:${given.PORT}`),
    inboxDir: given.INBOX_DIR,
    inboxPollSeconds: given.INBOX_POLL_SECONDS,
    databaseUrl: given.DATABASE_URL,
    slack: {
      botToken: given.SLACK_BOT_TOKEN,
      appToken: given.SLACK_APP_TOKEN,
      signingSecret: given.SLACK_SIGNING_SECRET,
      clientId: given.SLACK_CLIENT_ID,
      clientSecret: given.SLACK_CLIENT_SECRET,
      apiUrl: given.SLACK_API_URL && `${withoutSlash(given.SLACK_API_URL.href)}/`,
    },
    encryptionKey: given.ENCRYPTION_KEY,
    discord: {
      token: given.DISCORD_TOKEN,
      apiUrl: given.DISCORD_API_URL && withoutSlash(given.DISCORD_API_URL.href),
      shards: given.DISCORD_SHARDS || null,
    },
    smtpUrl: given.SMTP_URL,
    metricsToken: given.METRICS_TOKEN,
    pagesAccess: pagesAccessOf(given),
    contact: given.CONTACT,
    sources: {
      unDocuments: given.UN_DOCUMENTS_URL,
      unViewer: given.UN_VIEWER_URL,
      ohchr: given.OHCHR_URL,
      unLibrary: given.UN_LIBRARY_URL,
    },
    fetchPaceSeconds: given.FETCH_PACE_SECONDS,
    backupDays: given.BACKUP_DAYS,
    deliveryReconcileSeconds: given.DELIVERY_RECONCILE_SECONDS,
    logLevel: given.LOG_LEVEL,
  }
}

function withoutSlash(href: string): string {
  return href.replace(/\/+$/, '')
}

function crossChecks({ fetchPaceSeconds, sources }: Settings): readonly string[] {
  if (fetchPaceSeconds >= 1 || Object.values(sources).some(isLoopback)) return []
  return [
    'FETCH_PACE_SECONDS: less than 1 is only for servers on this machine, and none of the source addresses is one. Leave it out, or write 3.',
  ]
}
