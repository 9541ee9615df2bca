import { afterEach, describe, expect, it } from 'vitest'
import { webhookChannel } from '../../src/channels/webhook-channel.ts'
import { secretsIn } from '../../src/config/secrets.ts'
import { readSettings, settingNames } from '../../src/config/settings.ts'
import { openLog } from '../../src/service/log.ts'
import { isBearer } from '../../src/service/operations-pages.ts'
import { missionEnds } from '../channels/sample-alerts.ts'
import { commandLine } from '../support/command-line.ts'
import { type LoopbackSite, startLoopbackSite } from '../support/loopback-site.ts'

const secrets = {
  SLACK_BOT_TOKEN: 'xoxb-constructed-bot-token',
  SLACK_SIGNING_SECRET: 'constructedsigningsecret',
  DISCORD_TOKEN: 'constructed.discord.token',
  DATABASE_URL: 'postgres://watch:constructed-password@127.0.0.1:1/watch',
  SMTP_URL: 'smtps://desk:constructed-mail-word@mail.example',
  ENCRYPTION_KEY: 'constructed-encryption-key-of-forty-three-ch',
  METRICS_TOKEN: 'constructed-metrics-token',
  CHANNEL_CT_TEAM_URL: 'https://chat.example/constructed-hook',
  CHANNEL_CT_TEAM_SECRET: 'constructed-hook-secret',
}
const mustNotShow = [...Object.values(secrets), 'constructed-password', 'constructed-mail-word']

describe('a line of the log', () => {
  const written = (log: (to: ReturnType<typeof openLog>) => void): string => {
    let lines = ''
    log(
      openLog({ logLevel: 'info' }, secretsIn(secrets, settingNames), (line) => {
        lines += line
      }),
    )
    return lines
  }

  it.each(mustNotShow)('never holds a secret, wherever it is logged: %s', (secret) => {
    const lines = written((log) => {
      log.info(`asked with ${secret}`, { token: secret, nested: { deep: [secret, { [secret]: 1 }] } })
      log.warn('failed', { error: new Error(`connect ${secret}`), text: `"${secret}"` })
    })
    expect(lines.split('\n')).toHaveLength(3)
    expect(lines).not.toContain(secret)
  })

  it.each([
    '\n{"level":50,"msg":"forged"}\n',
    '\r\nforged',
    '\u2028forged',
    '\u001b[2J\u001b[31m',
    '\u009b31m',
    '\u202egnp.exe',
    '\u0000',
    '\u200b\ufeff',
  ])('is one line of JSON that moves no cursor, whatever stands in it: %j', (hostile) => {
    const lines = written((log) => log.info(`read ${hostile}`, { title: hostile, [hostile]: 1 }))
    expect(lines).toMatch(/^[\x20-\x7e\u00a0-\u200a\u2010-\u2027\u2030-\u205f\u2070-\ufefe]*\n$/)
    expect(JSON.parse(lines)).toMatchObject({ msg: `read ${hostile}`, title: hostile })
  })
})

describe('an error', () => {
  it('on the command line holds no secret', async () => {
    const { err, out, status } = await commandLine(['audit', 'list'], secrets)
    expect(status).toBe(2)
    expect(err).not.toBe('')
    for (const secret of mustNotShow) expect(err + out).not.toContain(secret)
  })

  it('is told in one line where the file of a secret cannot be read', async () => {
    const { err, status } = await commandLine(['check-config'], { ...secrets, ENCRYPTION_KEY_FILE: '/no/such/file', ENCRYPTION_KEY: '' })
    expect([status, err]).toEqual([2, 'ENCRYPTION_KEY_FILE: the file cannot be read. Correct its path, or let this user read it.\n'])
  })

  it.each(Object.keys(secrets))('about a setting names it and does not repeat it: %s', (name) => {
    const wrong = `not a valid one ${mustNotShow[0]}`
    const outcome = readSettings({ [name]: wrong })
    expect(JSON.stringify(outcome.kind === 'invalid' ? outcome.problems : [])).not.toContain(wrong)
  })
})

describe('what is kept of a delivery that failed', () => {
  let site: LoopbackSite | undefined
  afterEach(() => site?.stop())

  it('holds neither the address of a webhook nor its secret', async () => {
    site = await startLoopbackSite((request, response) =>
      response.writeHead(500).end(`no: ${request.url} ${JSON.stringify(request.headers)}`),
    )
    const url = `${site.url.href}constructed-hook`
    for (const place of [url, 'http://127.0.0.1:9/constructed-hook']) {
      const outcome = await webhookChannel('ct', place, 'constructed-hook-secret').send(
        { key: 'ct/one', alert: missionEnds, state: [] },
        AbortSignal.timeout(5000),
      )
      expect(outcome.kind).not.toBe('delivered')
      expect(JSON.stringify(outcome)).not.toMatch(/constructed-hook/)
    }
  })
})

describe('a secret that somebody guesses', () => {
  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'bearer right',
    'Bearer righ',
    'Bearer rightt',
    'Basic right',
    `Bearer ${'x'.repeat(100_000)}`,
    'Bearer \u0000',
  ])('is compared as a whole, whatever its length: %.40j', (header) => {
    expect(isBearer(header, 'right')).toBe(false)
  })

  it('is accepted where it is right', () => {
    expect(isBearer('Bearer right', 'right')).toBe(true)
  })
})
