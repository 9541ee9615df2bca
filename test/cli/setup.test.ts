import { existsSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { discordPermissions, inviteLink } from '../../src/cli/setup-discord.ts'
import { slackSteps } from '../../src/cli/setup-slack.ts'
import { slackManifest } from '../../src/cli/slack-manifest.ts'

const contract = new URL('../../../shared/contracts/slack-manifest.schema.json', import.meta.url)
const bySocket = { kind: 'socket', publicUrl: 'http://localhost:8080', workspaces: false } as const
const byHttp = { kind: 'http', publicUrl: 'https://watch.example.org', workspaces: false } as const
const shared = { ...byHttp, workspaces: true } as const

describe('slackManifest', () => {
  it.skipIf(!existsSync(contract))('fits Slack’s own schema, either way (../shared/contracts is missing where this is skipped)', () => {
    const ajv = new Ajv.default({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(contract, 'utf8')))
    for (const reach of [bySocket, byHttp, shared, { ...shared, kind: 'socket' as const }]) {
      validate(slackManifest(reach))
      expect(validate.errors).toBeNull()
    }
    expect(validate({ ...slackManifest(byHttp), colour: 'blue' })).toBe(false)
  })

  it('opens a socket unless told otherwise, and keeps to Slack’s limits', () => {
    const manifest = slackManifest(bySocket)
    expect(manifest.settings.socket_mode_enabled).toBe(true)
    expect(JSON.stringify(manifest)).not.toContain('http')
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35)
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140)
    const answered = slackManifest(byHttp)
    expect(answered.settings).toMatchObject({
      socket_mode_enabled: false,
      interactivity: { message_menu_options_url: 'https://watch.example.org/slack/events' },
    })
  })

  it('says the next three steps', () => {
    expect(slackSteps(bySocket).filter((line) => /^[123]\. /.test(line))).toHaveLength(3)
    expect(slackSteps(bySocket).join('\n')).toContain('SLACK_APP_TOKEN')
    expect(slackSteps(byHttp).join('\n')).toContain('SLACK_SIGNING_SECRET')
  })

  it('lets other workspaces install it where it is told to, and hears when they remove it', () => {
    expect(slackManifest(shared)).toMatchObject({
      oauth_config: { redirect_urls: ['https://watch.example.org/slack/oauth_redirect'] },
      settings: {
        event_subscriptions: { request_url: 'https://watch.example.org/slack/events', bot_events: ['app_uninstalled', 'tokens_revoked'] },
      },
    })
    expect(slackSteps(shared).join('\n')).toContain('opens https://watch.example.org/slack/install')
  })
})

describe('inviteLink', () => {
  it('asks for the least permissions', () => {
    expect(String(discordPermissions)).toBe('309237763072')
    expect(inviteLink('100000000000000001')).toBe(
      'https://discord.com/oauth2/authorize?client_id=100000000000000001&permissions=309237763072&scope=bot+applications.commands',
    )
  })
})
