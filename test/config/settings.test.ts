import { describe, expect, it } from 'vitest'
import { readSettings, type Settings } from '../../src/config/settings.ts'

function settings(environment: Readonly<Record<string, string | undefined>> = {}): Settings {
  const outcome = readSettings(environment)
  if (outcome.kind === 'invalid') throw new Error(outcome.problems.join('\n'))
  return outcome.settings
}

function problems(environment: Readonly<Record<string, string>>): readonly string[] {
  const outcome = readSettings(environment)
  return outcome.kind === 'invalid' ? outcome.problems : []
}

describe('readSettings', () => {
  it('has a default for everything but secrets', () => {
    expect(settings()).toEqual({
      configDir: 'config',
      dataDir: 'data',
      port: 8080,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:8080',
      inboxDir: 'inbox',
      inboxPollSeconds: 5,
      databaseUrl: null,
      slack: { botToken: null, appToken: null, signingSecret: null, clientId: null, clientSecret: null, apiUrl: null },
      encryptionKey: null,
      discord: { token: null, apiUrl: null, shards: null },
      backupDays: 7,
      smtpUrl: null,
      channelSecrets: {},
      contact: null,
      sources: {
        unDocuments: new URL('https://documents.un.org'),
        unViewer: new URL('https://docs.un.org'),
        ohchr: new URL('https://www.ohchr.org'),
        unLibrary: new URL('https://digitallibrary.un.org'),
      },
      fetchPaceSeconds: 3,
      deliveryReconcileSeconds: 60,
      logLevel: 'info',
      metricsToken: null,
      pagesAccess: { kind: 'everybody' },
    })
  })

  it('takes an empty variable for an unset one, and white space for nothing', () => {
    expect(settings({ SLACK_BOT_TOKEN: '', DISCORD_TOKEN: '  ', PORT: ' 9090 ', CONFIG_DIR: undefined })).toEqual({
      ...settings(),
      port: 9090,
      publicUrl: 'http://localhost:9090',
    })
  })

  it('writes the addresses as each platform’s library wants them', () => {
    const read = settings({
      SLACK_API_URL: 'http://127.0.0.1:4000/api',
      DISCORD_API_URL: 'http://127.0.0.1:4001/api/',
      PUBLIC_URL: 'https://watch.example.org/',
    })
    expect([read.slack.apiUrl, read.discord.apiUrl, read.publicUrl]).toEqual([
      'http://127.0.0.1:4000/api/',
      'http://127.0.0.1:4001/api',
      'https://watch.example.org',
    ])
  })

  it.each([
    [{ PORT: 'http' }, 'PORT: "http" is not a port from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT: "70000" is not a port from 0 to 65535.'],
    [{ PORT: '80.5' }, 'PORT: must be a whole number.'],
    [{ INBOX_POLL_SECONDS: '0' }, 'INBOX_POLL_SECONDS: "0" is not a number of seconds from 0.1 to 86400.'],
    [{ DELIVERY_RECONCILE_SECONDS: 'soon' }, 'DELIVERY_RECONCILE_SECONDS: "soon" is not a number of seconds from 0.1 to 86400.'],
    [{ LOG_LEVEL: 'inof' }, 'LOG_LEVEL: "inof" is not a log level. Did you mean "info"? (fatal, error, warn, info, debug, trace, silent)'],
    [{ UN_DOCUMENTS_URL: 'file:///etc/passwd' }, 'UN_DOCUMENTS_URL: is not a web address. Write it as https://example.org.'],
    [{ OHCHR_URL: 'ohchr' }, 'OHCHR_URL: is not a web address. Write it as https://example.org.'],
    [{ DATABASE_URL: 'mysql://me:hunter2@db' }, 'DATABASE_URL: is not a PostgreSQL address (postgres://...).'],
    [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL: is not a mail server (smtp://... or smtps://...).'],
    [{ CONTACT: 'me\r\nX-Header: 1' }, 'CONTACT: must be an e-mail address or a web page, in plain letters.'],
    [
      { FETCH_PACE_SECONDS: '0' },
      'FETCH_PACE_SECONDS: less than 1 is only for servers on this machine, and none of the source addresses is one. Leave it out, or write 3.',
    ],
  ])('%j', (environment, expected) => {
    expect(problems(environment)).toEqual([expected])
  })

  it('gives every problem at once', () => {
    expect(problems({ PORT: 'x', LOG_LEVEL: 'loud', OHCHR_URL: 'x' })).toHaveLength(3)
  })

  it.each([
    'SLACK_BOT_TOKEN',
    'SLACK_APP_TOKEN',
    'SLACK_SIGNING_SECRET',
    'SLACK_CLIENT_SECRET',
    'ENCRYPTION_KEY',
    'DISCORD_TOKEN',
    'DATABASE_URL',
    'SMTP_URL',
  ])('never repeats %s', (name) => {
    const found = problems({ [name]: 'hunter2 hunter2' })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`${name}: `)
    expect(found[0]).not.toContain('hunter2')
  })
})

describe('who may read the pages', () => {
  const hash = `scrypt:${'a'.repeat(22)}:${'b'.repeat(43)}`
  it('is everybody, or whoever has a password, or whoever a proxy let in', () => {
    expect(settings({ PAGES_PASSWORD_HASH: hash }).pagesAccess).toEqual({ kind: 'password', hash })
    expect(settings({ PAGES_USER_HEADER: 'X-Forwarded-User', TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' }).pagesAccess).toEqual({
      kind: 'proxy',
      header: 'X-Forwarded-User',
      trusted: ['127.0.0.1', '10.0.0.0/8'],
    })
  })

  it.each([
    [{ PAGES_PASSWORD_HASH: 'hunter2' }, /PAGES_PASSWORD_HASH: is not what/],
    [{ PAGES_USER_HEADER: 'X-Forwarded-User' }, /anybody could send this header/],
    [{ TRUSTED_PROXIES: '127.0.0.1' }, /set PAGES_USER_HEADER too/],
    [{ PAGES_USER_HEADER: 'X-User', TRUSTED_PROXIES: 'proxy.example' }, /neither an address nor a network/],
    [{ PAGES_USER_HEADER: 'X-User', TRUSTED_PROXIES: '10.0.0.0/33' }, /neither an address nor a network/],
    [{ PAGES_USER_HEADER: 'X-User', TRUSTED_PROXIES: '127.0.0.1', PAGES_PASSWORD_HASH: hash }, /not both/],
  ])('is never left open by half a setting: %j', (environment, said) => {
    const problem = problems(environment).join(' ')
    expect(problem).toMatch(said)
    expect(problem).not.toContain('hunter2')
  })
})
