import { expect, it } from 'vitest'
import { secretsIn, withoutSecrets } from '../../src/config/secrets.ts'
import { settingNames } from '../../src/config/settings.ts'

const environment = {
  SLACK_BOT_TOKEN: 'constructed-slack-token',
  DATABASE_URL: 'postgres://watch:pa%24s"word@db.example/watch',
  ENCRYPTION_KEY: 'first-constructed-key,second-constructed-key',
  CHANNEL_CT_TEAM_URL: 'https://chat.example/hook/constructed-path',
  CONTACT: 'watch@ngo.example',
  SOME_OTHER_PROGRAM: 'not-ours-to-hide',
  METRICS_TOKEN: 'abc',
}
const hide = (text: string) => withoutSecrets(text, secretsIn(environment, settingNames))

it.each([
  ['failed with constructed-slack-token', 'failed with [SLACK_BOT_TOKEN]'],
  ['connect postgres://watch:pa%24s"word@db.example/watch failed', 'connect [DATABASE_URL] failed'],
  ['password pa$s"word was refused', 'password [DATABASE_URL] was refused'],
  [JSON.stringify({ url: environment.DATABASE_URL }), '{"url":"[DATABASE_URL]"}'],
  ['key second-constructed-key', 'key [ENCRYPTION_KEY]'],
  ['POST https://chat.example/hook/constructed-path: 500', 'POST [CHANNEL_CT_TEAM_URL]: 500'],
  ['?u=https%3A%2F%2Fchat.example%2Fhook%2Fconstructed-path', '?u=[CHANNEL_CT_TEAM_URL]'],
  ['asked by watch@ngo.example, abc', 'asked by watch@ngo.example, abc'],
  ['xoxb-1234-constructed', '[a Slack token]'],
  ['https://hooks.slack.com/services/T0/B0/constructed', 'https://hooks.slack.com/[secret]'],
  [
    'POST https://discord.com/api/webhooks/123456789012345678/con-structed',
    'POST https://discord.com/api/webhooks/123456789012345678/[secret]',
  ],
  ['authorization: Bearer constructed.token.value', 'authorization: Bearer [secret]'],
  ['smtps://me:constructed@mail.example', 'smtps://[secret]@mail.example'],
  ['see https://docs.un.org/A/HRC/90/L.2', 'see https://docs.un.org/A/HRC/90/L.2'],
])('%s', (text, shown) => {
  expect(hide(text)).toBe(shown)
})

it('takes a setting for a secret until somebody says otherwise', () => {
  expect(secretsIn({ BRAND_NEW_TOKEN: 'constructed-value' }, ['BRAND_NEW_TOKEN'])).toContainEqual({
    name: 'BRAND_NEW_TOKEN',
    value: 'constructed-value',
  })
})
