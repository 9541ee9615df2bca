import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Buttons } from '../../src/commands/buttons.ts'
import { type BoundCommand, bind } from '../../src/commands/command.ts'
import { mandateCommand } from '../../src/commands/mandate-command.ts'
import { type SlackConnection, startSlack } from '../../src/commands/slack-connection.ts'
import { slackRules } from '../support/slack-rules.ts'
import { type SlackServer, startSlackServer } from '../support/slack-server.ts'
import { ports } from './sample-ports.ts'

const command = bind(mandateCommand, ports)
const warnings: string[] = []
const log = { info() {}, warn: (message: string) => void warnings.push(message) }

let slack: SlackServer
let connection: SlackConnection | undefined
beforeEach(async () => {
  slack = await startSlackServer()
  warnings.length = 0
})
afterEach(async () => {
  for (const response of slack.responses) expect(slackRules.response.safeParse(response).error).toBeUndefined()
  await connection?.stop()
  connection = undefined
  await slack.close()
})

const presses: string[] = []
const pressed: Buttons = {
  async press(name, { channel, message }, { person }) {
    presses.push(`${name} ${channel} ${message} ${person.platform} ${person.id} ${person.name}`)
    return name === 'react:mute'
      ? { text: 'For how long?', choices: [{ label: '1 day', name: 'react:mute:day:1.1' }] }
      : { text: 'Kept & <done>.', choices: [] }
  },
}

async function connect(asked: BoundCommand = command, buttons: Buttons = pressed) {
  presses.length = 0
  connection = await startSlack(
    { botToken: 'xoxb-good', way: { kind: 'socket', appToken: 'xapp-good' }, apiUrl: slack.apiUrl },
    asked,
    log,
    buttons,
  )
  await slack.connected()
}

let triggers = 0
const slash = (text: string) => ({
  command: '/mandate',
  text,
  response_url: slack.responseUrl(),
  trigger_id: `trigger ${++triggers}`,
  user_id: 'U2',
  user_name: 'ana',
  team_id: 'T1',
  channel_id: 'C1',
  channel_name: 'general',
  api_app_id: 'A1',
  token: 'unused',
})
const click = (action: object, trigger_id = `trigger ${++triggers}`) => ({
  type: 'block_actions',
  actions: [{ type: 'button', block_id: 'b', action_ts: '1', ...action }],
  response_url: slack.responseUrl(),
  trigger_id,
  user: { id: 'U2', username: 'ana', name: 'ana' },
  team: { id: 'T1', domain: 'team' },
  channel: { id: 'C1', name: 'general' },
  container: { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: true },
  api_app_id: 'A1',
  token: 'unused',
})

describe('startSlack through a socket', () => {
  it('acknowledges at once and answers the asker alone', async () => {
    await connect()
    await slack.deliver('slash_commands', slash('tides'))
    const [answer] = await slack.responded(1)
    expect(answer).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringContaining('Special Rapporteur on the human rights implications of tides'),
    })
    expect(JSON.stringify(answer)).toContain('Share here')
  })

  it('acknowledges before anything is looked up', async () => {
    await connect({ ...command, answer: () => new Promise(() => {}) })
    expect(await slack.deliver('slash_commands', slash('tides'))).toEqual({})
  })

  it('shows an answer to the channel once, when its asker clicks', async () => {
    await connect()
    await slack.deliver('interactive', click({ action_id: 'share', value: 'tides' }))
    await slack.deliver('interactive', click({ action_id: 'share', value: 'tides' }))
    await slack.deliver('slash_commands', slash('help'))
    const answers = await slack.responded(2)
    expect(answers.map((answer) => (answer as { response_type: string }).response_type)).toEqual(['in_channel', 'ephemeral'])
    expect(JSON.stringify(answers[0])).toContain('Shared by ana')
    expect(JSON.stringify(answers[0])).not.toContain('Share here')
  })

  it('offers a search where nothing was asked, and answers the choice', async () => {
    await connect()
    await slack.deliver('slash_commands', slash(''))
    expect(JSON.stringify((await slack.responded(1))[0])).toContain('external_select')
    const suggestion = { type: 'block_suggestion', action_id: 'pick', block_id: 'b', value: 'tid', team: { id: 'T1' }, user: { id: 'U2' } }
    expect(await slack.deliver('interactive', suggestion)).toEqual({
      options: [{ text: { type: 'plain_text', text: 'Tides' }, value: 'tides' }],
    })
    await slack.deliver('interactive', click({ type: 'external_select', action_id: 'pick', selected_option: { value: 'tides' } }))
    expect((await slack.responded(2))[1]).toMatchObject({ replace_original: true, text: expect.stringContaining('tides') })
  })

  it('offers the nearest names as buttons', async () => {
    await connect()
    await slack.deliver('slash_commands', slash('tydes'))
    expect((await slack.responded(1))[0]).toMatchObject({ text: expect.stringContaining('I know no mandate called “tydes”.') })
    await slack.deliver('interactive', click({ action_id: 'pick-0', value: 'tides' }))
    expect((await slack.responded(2))[1]).toMatchObject({ text: expect.stringContaining('implications of tides') })
  })

  it('acknowledges a click that only opens a page', async () => {
    await connect()
    expect(await slack.deliver('interactive', click({ action_id: 'open-0', url: 'https://docs.un.org/' }))).toEqual({})
  })

  it('takes a button under an alert with who pressed it, and answers them alone', async () => {
    await connect()
    const once = click({ action_id: 'react:acknowledged', value: 'acknowledged' })
    expect(await slack.deliver('interactive', once)).toEqual({})
    await slack.deliver('interactive', once)
    expect((await slack.responded(1))[0]).toMatchObject({ response_type: 'ephemeral', text: 'Kept &amp; &lt;done&gt;.' })
    expect(presses).toEqual(['react:acknowledged C1 1.1 slack U2 ana'])
  })

  it('asks for how long to mute', async () => {
    await connect()
    await slack.deliver('interactive', click({ action_id: 'react:mute', value: 'mute' }))
    expect(JSON.stringify((await slack.responded(1))[0])).toContain('react:mute:day:1.1')
    await slack.deliver('interactive', click({ action_id: 'react:mute:day:1.1' }))
    expect((await slack.responded(2))[1]).toMatchObject({ replace_original: true })
  })

  it('acknowledges a button before anything is kept, and apologises where it cannot be', async () => {
    await connect(command, { press: () => new Promise(() => {}) })
    expect(await slack.deliver('interactive', click({ action_id: 'react:acknowledged' }))).toEqual({})
    await connection?.stop()
    await connect(command, { press: () => Promise.reject(new Error('the store is locked')) })
    await slack.deliver('interactive', click({ action_id: 'react:acknowledged' }))
    expect((await slack.responded(1))[0]).toMatchObject({ text: 'I could not keep that just now. Please press again in a minute.' })
  })

  it('quotes what a document holds without its pings and mark-up', async () => {
    await connect()
    await slack.deliver('slash_commands', slash('tides changes'))
    const { text } = (await slack.responded(1))[0] as { text: string }
    expect(text).toContain('&lt;!channel&gt;')
  })

  it('acknowledges what Slack delivers again, and answers it once', async () => {
    await connect()
    const once = slash('tides')
    await slack.deliver('slash_commands', once)
    expect(await slack.deliver('slash_commands', once)).toEqual({})
    await slack.deliver('slash_commands', slash('help'))
    expect(await slack.responded(2)).toHaveLength(2)
  })

  it('apologises where the answer cannot be had, and says so to the operator', async () => {
    await connect({ ...command, answer: () => Promise.reject(new Error('the store is locked')) })
    await slack.deliver('slash_commands', slash('tides'))
    expect((await slack.responded(1))[0]).toMatchObject({ text: 'I could not look that up just now. Please ask again in a minute.' })
    expect(warnings).toContain('Slack: /mandate could not be answered (the store is locked)')
  })

  it('connects again after the line is cut', async () => {
    await connect()
    slack.hangUp()
    await slack.connected(2)
    await slack.deliver('slash_commands', slash('tides'))
    expect(await slack.responded(1)).toHaveLength(1)
  }, 20_000)

  it.each(['{', 'null', '{"type":"events_api"}', '{"type":"slash_commands","payload":null}', '[]', '"x"'])(
    'lives on after the packet %s',
    async (packet) => {
      await connect()
      slack.sendRaw(packet)
      await slack.deliver('slash_commands', slash('tides'))
      expect(await slack.responded(1)).toHaveLength(1)
    },
  )

  it('says that a malformed packet came', async () => {
    await connect()
    slack.sendRaw('null')
    await slack.deliver('slash_commands', slash('tides'))
    await slack.responded(1)
    expect(warnings).toEqual([expect.stringContaining('Slack: a fault in the connection was contained')])
  })

  it('says what to do about a wrong token', async () => {
    const start = (botToken: string, appToken: string) =>
      startSlack({ botToken, way: { kind: 'socket', appToken }, apiUrl: slack.apiUrl }, command, log)
    await expect(start('xoxb-bad', 'xapp-good')).rejects.toThrow(
      'Slack: SLACK_BOT_TOKEN is not accepted (invalid_auth). Copy it again from https://api.slack.com/apps',
    )
    await expect(start('xoxb-good', 'xapp-bad')).rejects.toThrow('Slack: SLACK_APP_TOKEN is not accepted (invalid_auth).')
    await expect(start('xapp-good', 'xoxb-good')).rejects.toThrow('stand in each other’s place')
  })
})

describe('startSlack by HTTP', () => {
  const secret = 'a constructed signing secret'
  let server: Server
  let url: string

  beforeEach(async () => {
    connection = await startSlack(
      { botToken: 'xoxb-good', way: { kind: 'http', signingSecret: secret }, apiUrl: slack.apiUrl },
      command,
      log,
    )
    server = createServer(connection.requestListener ?? undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  async function request(body: string, { key = secret, age = 0, path = '/slack/events' } = {}): Promise<number> {
    const timestamp = String(Math.floor(Date.now() / 1000) - age)
    const signature = `v0=${createHmac('sha256', key).update(`v0:${timestamp}:${body}`).digest('hex')}`
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signature,
    }
    return (await fetch(url + path, { method: 'POST', headers, body })).status
  }
  const form = (text: string) => new URLSearchParams(slash(text)).toString()

  it('answers a signed question', async () => {
    expect(await request(form('tides'))).toBe(200)
    expect((await slack.responded(1))[0]).toMatchObject({ response_type: 'ephemeral' })
  })

  it('refuses forged, stale and repeated requests', async () => {
    expect(await request(form('tides'), { key: 'another secret' })).toBe(401)
    expect(await request(form('tides'), { age: 600 })).toBe(401)
    const once = form('tides')
    expect(await request(once)).toBe(200)
    expect(await request(once)).toBe(401)
    await slack.responded(1)
    expect(slack.responses).toHaveLength(1)
  })

  it('refuses what is no request of Slack', async () => {
    expect((await fetch(`${url}/slack/events`)).status).toBe(404)
    expect((await fetch(`${url}/elsewhere`, { method: 'POST' })).status).toBe(404)
    expect(await request('x'.repeat(600_000))).toBe(413)
  })
})
