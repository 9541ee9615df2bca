import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { PermissionFlagsBits } from 'discord.js'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { clockCheck } from '../../src/cli/doctor/clock-check.ts'
import { diskCheck } from '../../src/cli/doctor/place-check.ts'
import { diagnose } from '../../src/cli/doctor.ts'
import { discordPermissions } from '../../src/cli/setup-discord.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { commandLine } from '../support/command-line.ts'
import { type LoopbackSite, startLoopbackSite } from '../support/loopback-site.ts'
import { type SlackServer, startSlackServer } from '../support/slack-server.ts'

const sample = 'fixtures/sample-session/config'
const discordChannel = '123456789012345678'
const guild = '223456789012345678'
const bot = '323456789012345678'

let slack: SlackServer
/** The UN's sites and Discord, as far as the doctor asks them. */
let elsewhere: LoopbackSite
/** How Discord stands to the bot. */
let discord = { status: 200, permissions: discordPermissions, denied: 0n }
let folder = ''

beforeAll(async () => {
  slack = await startSlackServer()
  elsewhere = await startLoopbackSite((request, response) => {
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.headers.authorization !== 'Bot good') return answer(401, { message: '401: Unauthorized', code: 0 })
    switch (request.url) {
      case '/api/v10/users/@me':
        return answer(200, { id: bot, username: 'mandate-watch' })
      case `/api/v10/channels/${discordChannel}`:
        return answer(discord.status, {
          guild_id: guild,
          name: 'ct',
          permission_overwrites: [{ id: bot, type: 1, allow: '0', deny: String(discord.denied) }],
        })
      case `/api/v10/guilds/${guild}`:
        return answer(200, { roles: [{ id: guild, permissions: String(discord.permissions) }] })
      case `/api/v10/guilds/${guild}/members/${bot}`:
        return answer(200, { roles: [] })
      default:
        return answer(404, {})
    }
  })
})
afterAll(async () => {
  await slack.close()
  await elsewhere.stop()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  cpSync(sample, join(folder, 'config'), { recursive: true })
  discord = { status: 200, permissions: discordPermissions, denied: 0n }
  slack.scopes = ['commands', 'chat:write', 'channels:history', 'groups:history', 'channels:read', 'groups:read']
})
afterEach(() => rmSync(folder, { recursive: true }))

const environment = (more: Record<string, string> = {}) => {
  const site = elsewhere.url.href
  return {
    CONFIG_DIR: join(folder, 'config'),
    DATA_DIR: join(folder, 'data'),
    INBOX_DIR: join(folder, 'inbox'),
    CONTACT: 'watch@ngo.example',
    UN_DOCUMENTS_URL: site,
    UN_VIEWER_URL: site,
    OHCHR_URL: site,
    UN_LIBRARY_URL: site,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_API_URL: `${site}api`,
    ...more,
  }
}

const watchFile = () => join(folder, 'config', 'watch.yaml')
const channel = (lines: string) => writeFileSync(watchFile(), `version: 2\nchannels:\n  - {id: team, operators: true, ${lines}}\n`)
const faults = async (more: Record<string, string> = {}) =>
  (await diagnose(environment(more), false)).filter(({ state }) => state === 'fault').map(({ about, says }) => `${about}: ${says}`)

const inSlack = 'kind: slack, channel: C0123ABCD'
const inDiscord = `kind: discord, channel: "${discordChannel}"`
const slackTokens = { SLACK_BOT_TOKEN: 'xoxb-good', SLACK_APP_TOKEN: 'xapp-good' }

describe('a set-up that is in order', () => {
  it('has no fault, with Slack and with Discord', async () => {
    expect(await faults()).toEqual([])
    channel(inSlack)
    expect(await faults(slackTokens)).toEqual([])
    channel(inDiscord)
    expect(await faults({ DISCORD_TOKEN: 'good' })).toEqual([])
  })

  it('makes nothing, and can be looked at without asking anybody', async () => {
    const { status, out } = await commandLine(['doctor', '--offline'], {
      CONFIG_DIR: sample,
      DATA_DIR: join(folder, 'data'),
      INBOX_DIR: join(folder, 'inbox'),
    })
    expect(out).toMatch(/^note {3}contact +CONTACT is not set/m)
    expect(out).toMatch(/^ok {5}configuration +fixtures\/sample-session\/config: 5 mandates, 2 channels$/m)
    expect(out).toMatch(/^note {3}store +.* holds none yet/m)
    expect(out).not.toMatch(/clock|site /)
    expect(status).toBe(0)
  })
})

interface Broken {
  readonly name: string
  readonly breakIt?: () => void | Promise<void>
  readonly given?: Record<string, string>
  readonly says: RegExp
}

const inMandates = (name: string, text: string) => () => writeFileSync(join(folder, 'config', 'mandates', name), text)
const withChannel = (lines: string, more?: () => void) => () => {
  more?.()
  channel(lines)
}
const withStore = (change: (store: Store) => Promise<unknown>) => async () => {
  const store = await openStore(join(folder, 'data'))
  await change(store)
  await store.close()
}
const inDatabase = (statement: string) => {
  mkdirSync(join(folder, 'data'), { recursive: true })
  const database = new DatabaseSync(join(folder, 'data', 'watch.sqlite'))
  database.exec(statement)
  database.close()
}
const asDiscord = (how: Partial<typeof discord>) => () => {
  discord = { ...discord, ...how }
}
const discordToken = { DISCORD_TOKEN: 'good' }
const entry = { at: new Date(0), actor: 'operator', action: 'forgotten', subject: 'team', details: '' } as const

/** Each names its cause, and nothing else, with what to do. */
describe('a broken set-up', () => {
  it.each<Broken>([
    { name: 'a setting that is none', given: { PORT: 'eighty' }, says: /^settings: PORT: "eighty" is not a port/ },
    {
      name: 'a secret whose file cannot be read',
      given: { SLACK_BOT_TOKEN_FILE: '/no/such/file' },
      says: /^settings: SLACK_BOT_TOKEN_FILE: the file cannot be read/,
    },
    {
      name: 'a setting by a wrong name in watch.yaml',
      breakIt: () => writeFileSync(watchFile(), `${readFileSync(watchFile(), 'utf8')}\ntime_zoen: UTC\n`),
      says: /^configuration: .*watch\.yaml:\d+:1 .*Did you mean "time_zone"\?/,
    },
    {
      name: 'a mandate under a name that is none',
      breakIt: inMandates('Keepers.yaml', 'title: x\n'),
      says: /^configuration: .*Keepers\.yaml:1:1 .*small letters/,
    },
    { name: 'no token for a channel', breakIt: withChannel(inSlack), says: /^channel team: .*SLACK_BOT_TOKEN is not set.*setup slack/ },
    {
      name: 'a Slack token that is not accepted',
      breakIt: withChannel(inSlack),
      given: { SLACK_BOT_TOKEN: 'xoxb-bad' },
      says: /^Slack: SLACK_BOT_TOKEN is not accepted \(invalid_auth\)\. Copy the Bot User OAuth Token/,
    },
    {
      name: 'a Slack app token that is not accepted',
      breakIt: withChannel(inSlack),
      given: { ...slackTokens, SLACK_APP_TOKEN: 'xapp-bad' },
      says: /^Slack: SLACK_APP_TOKEN is not accepted.*connections:write/,
    },
    {
      name: 'a Slack permission that is missing',
      breakIt: withChannel(inSlack, () => {
        slack.scopes = slack.scopes.filter((scope) => scope !== 'chat:write')
      }),
      given: slackTokens,
      says: /^Slack permissions: lacks chat:write.*Reinstall/,
    },
    {
      name: 'a bot that was not invited',
      breakIt: withChannel(inSlack, () => slack.trouble('conversations.history', { error: 'not_in_channel' })),
      given: slackTokens,
      says: /^channel team: I am not in C0123ABCD\. Type \/invite/,
    },
    {
      name: 'a Slack channel by a wrong name',
      breakIt: withChannel('kind: slack, channel: "#nowhere"'),
      given: slackTokens,
      says: /^channel team: Slack shows me no channel #nowhere/,
    },
    {
      name: 'a Discord token that is not accepted',
      breakIt: withChannel(inDiscord),
      given: { DISCORD_TOKEN: 'bad' },
      says: /^Discord: DISCORD_TOKEN is not accepted.*Reset Token/,
    },
    {
      name: 'a Discord channel that is not there',
      breakIt: withChannel(inDiscord, asDiscord({ status: 404 })),
      given: discordToken,
      says: /^channel team: there is no channel 123456789012345678.*Copy Channel ID/,
    },
    {
      name: 'a Discord channel that may not be seen',
      breakIt: withChannel(inDiscord, asDiscord({ status: 403 })),
      given: discordToken,
      says: /^channel team: I may not see channel/,
    },
    {
      name: 'a Discord channel where the bot may not write',
      breakIt: withChannel(inDiscord, asDiscord({ denied: PermissionFlagsBits.SendMessages | PermissionFlagsBits.EmbedLinks })),
      given: discordToken,
      says: /^channel team: I lack Send Messages, Embed Links in #ct/,
    },
    { name: 'a webhook without its address', breakIt: withChannel('kind: webhook'), says: /^channel team: .*CHANNEL_TEAM_URL is not set/ },
    {
      name: 'a site that cannot be reached',
      given: { UN_DOCUMENTS_URL: 'http://127.0.0.1:9' },
      says: /^site 127\.0\.0\.1:9: cannot be reached .*No draft is seen meanwhile/,
    },
    {
      name: 'a database that does not answer',
      given: { DATABASE_URL: 'postgres://watch:constructed-password@127.0.0.1:9/watch' },
      says: /^store: The database 127\.0\.0\.1:9\/watch does not answer\. Start it, or set DATABASE_URL(?!.*constructed-password)/,
    },
    {
      name: 'a store that is none',
      breakIt: () => {
        mkdirSync(join(folder, 'data'))
        writeFileSync(join(folder, 'data', 'watch.sqlite'), 'this is no database')
      },
      says: /^store: .*is not a store of Mandate Watch.*left as it is/,
    },
    {
      name: 'a store of another program',
      breakIt: () => inDatabase('create table theirs (x)'),
      says: /^store: .*another program's database/,
    },
    {
      name: 'a source that is blind',
      breakIt: withStore(({ ledger }) =>
        ledger.sourceSeen('un-documents', new Date('2035-09-28T08:10:00Z'), 'documents.example asks for a browser', 0),
      ),
      says: /^source un-documents: not since 2035-09-28 08:10 UTC \(never seen\): documents\.example asks for a browser/,
    },
    {
      name: 'an audit log that was changed',
      breakIt: async () => {
        await withStore(({ audit }) => audit.append(entry))()
        inDatabase("update audit_entry set subject = 'other'")
      },
      says: /^audit log: is not as it was written: entry 1/,
    },
    {
      name: 'an inbox that is a file',
      breakIt: () => writeFileSync(join(folder, 'inbox'), ''),
      says: /^inbox folder: .*is a file, not a folder.*INBOX_DIR/,
    },
  ])('$name', async ({ breakIt, given, says }) => {
    await breakIt?.()
    expect(await faults(given)).toEqual([expect.stringMatching(says)])
  })

  it('a clock that is wrong', () => {
    const now = new Date('2035-10-01T08:00:00Z')
    const ahead = ['Mon, 01 Oct 2035 07:50:00 GMT', 'Mon, 01 Oct 2035 07:49:00 GMT', null, 'Sat, 01 Jan 2000 00:00:00 GMT']
    expect(clockCheck(ahead, now)).toMatchObject({ state: 'fault', says: expect.stringMatching(/is 11 minutes ahead.*set-ntp true/) })
    expect(clockCheck(['Mon, 01 Oct 2035 08:01:00 GMT', 'nonsense'], now).state).toBe('ok')
    expect(clockCheck([], now).state).toBe('note')
  })

  it('a disk that is nearly full', async () => {
    expect(await diskCheck(folder, async () => ({ bavail: 1000, bsize: 4096 }))).toMatchObject({
      state: 'fault',
      says: expect.stringMatching(/^4 MB are free .*make room/),
    })
  })
})
