/** Settings that may be shown. Every other one that the service reads counts as secret, a new one too until it is put here. */
const open: ReadonlySet<string> = new Set([
  'CONFIG_DIR',
  'DATA_DIR',
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'INBOX_DIR',
  'INBOX_POLL_SECONDS',
  'SLACK_API_URL',
  'SLACK_CLIENT_ID',
  'DISCORD_API_URL',
  'CONTACT',
  'UN_DOCUMENTS_URL',
  'UN_VIEWER_URL',
  'OHCHR_URL',
  'UN_LIBRARY_URL',
  'FETCH_PACE_SECONDS',
  'DELIVERY_RECONCILE_SECONDS',
  'LOG_LEVEL',
])

export function isOpenSetting(name: string): boolean {
  return open.has(name)
}

/** What must not be shown, with the name that is shown in its place. */
export interface Secret {
  readonly name: string
  readonly value: string
}

/** Shorter values stand in ordinary words; no platform gives such secrets. */
const shortest = 6

/** The secrets in an environment such as `process.env`, for the settings that the service reads, and the passwords within addresses. */
export function secretsIn(environment: Readonly<Record<string, string | undefined>>, settings: readonly string[]): readonly Secret[] {
  const channels = Object.keys(environment).filter((name) => name.startsWith('CHANNEL_'))
  return [...settings, ...channels]
    .filter((name) => !open.has(name))
    .flatMap((name) => partsOf(name, environment[name]?.trim() ?? ''))
    .filter(({ value }) => value.length >= shortest)
    .toSorted((one, other) => other.value.length - one.value.length)
}

/** The value, its password where it is an address, each key of a list, and all of them as they stand in addresses and in JSON. */
function partsOf(name: string, value: string): readonly Secret[] {
  const password = URL.parse(value)?.password ?? ''
  const parts = [value, ...(password === '' ? [] : [password, decoded(password)]), ...value.split(',')]
  const written = parts.flatMap((part) => [part, encodeURIComponent(part), JSON.stringify(part).slice(1, -1)])
  return [...new Set(written)].map((one) => ({ name, value: one }))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Shapes of secrets that nobody set here: tokens of other installations, interaction tokens, passwords in addresses. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/\bxox[a-z]-[\w-]{8,}/g, '[a Slack token]'],
  [/\bxapp-[\w-]{8,}/g, '[a Slack token]'],
  [/hooks\.slack\.com\/(?:services|triggers|workflows)\/[\w/-]+/g, 'hooks.slack.com/[secret]'],
  [/\/(webhooks|interactions)\/(\d{15,21})\/[\w.-]+/g, '/$1/$2/[secret]'],
  [/\b(Bearer|Bot) [\w.~+/-]{12,}=*/g, '$1 [secret]'],
  [/:\/\/[^\s/@:"']{0,200}:[^\s/@"']{1,200}@/g, '://[secret]@'],
]

/** A text without what is secret in it. */
export function withoutSecrets(text: string, secrets: readonly Secret[]): string {
  const known = secrets.reduce((shown, { name, value }) => shown.replaceAll(value, `[${name}]`), text)
  return shapes.reduce((shown, [shape, instead]) => shown.replace(shape, instead), known)
}
