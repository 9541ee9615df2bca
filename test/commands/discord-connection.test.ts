import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Buttons } from '../../src/commands/buttons.ts'
import { type Asker, type BoundCommand, bind } from '../../src/commands/command.ts'
import { type DiscordConnection, startDiscord } from '../../src/commands/discord-connection.ts'
import { mandateCommand } from '../../src/commands/mandate-command.ts'
import { contractIsHere, discordContract } from '../support/discord-contract.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord-server.ts'
import { ports } from './sample-ports.ts'

const command = bind(mandateCommand, ports)
const warnings: string[] = []
const log = { info() {}, warn: (message: string) => void warnings.push(message) }
const violations = contractIsHere ? discordContract() : () => []

let discord: DiscordServer
let connection: DiscordConnection | undefined
beforeEach(async () => {
  discord = await startDiscordServer()
  warnings.length = 0
})
afterEach(async () => {
  await connection?.stop()
  connection = undefined
  await discord.close()
  expect(discord.requests.flatMap(violations)).toEqual([])
})

const presses: string[] = []
const pressed: Buttons = {
  async press(name, { channel, message }, { person, managesChannel }) {
    presses.push(`${name} ${channel} ${message} ${person.platform} ${person.id} ${person.name} ${managesChannel}`)
    return name === 'react:mute'
      ? { text: 'For how long?', choices: [{ label: '1 day', name: 'react:mute:day:1' }] }
      : { text: 'Kept **so**.', choices: [] }
  },
}

async function connect(asked: BoundCommand = command, buttons: Buttons = pressed) {
  presses.length = 0
  connection = await startDiscord({ token: 'discord-good', apiUrl: discord.apiUrl }, asked, log, buttons)
}

let interactions = 400_000_000_000_000_000n
const asked = (given: object) => ({
  id: String(++interactions),
  application_id: '100000000000000001',
  token: `token-${interactions}`,
  version: 1,
  channel_id: '300000000000000001',
  member: { user: { id: '500000000000000001', username: 'ana', global_name: 'Ana' }, nick: null },
  ...given,
})
const slash = (name?: string, view?: string) =>
  asked({
    type: 2,
    data: {
      id: '1',
      name: 'mandate',
      type: 1,
      options: Object.entries({ name, view }).flatMap(([name, value]) => (value ? [{ name, type: 3, value }] : [])),
    },
  })
const typing = (value: string) =>
  asked({ type: 4, data: { id: '1', name: 'mandate', type: 1, options: [{ name: 'name', type: 3, value, focused: true }] } })
const click = (custom_id: string) => asked({ type: 3, message: { id: '600000000000000001' }, data: { component_type: 2, custom_id } })
const choose = (value: string) =>
  asked({ type: 3, message: { id: '600000000000000001' }, data: { component_type: 3, custom_id: 'pick', values: [value] } })

const acknowledgements = () => discord.requests.filter(({ path }) => path.endsWith('/callback')).map(({ body }) => body)
const answers = () => discord.requests.filter(({ path }) => path.endsWith('/messages/@original')).map(({ body }) => body)

async function ask(interaction: object, answersBy = 1): Promise<unknown> {
  discord.dispatch('INTERACTION_CREATE', interaction)
  await discord.until(() => answers().length >= answersBy)
  return answers().at(-1)
}

describe('startDiscord', () => {
  it('acknowledges at once and answers the asker alone', async () => {
    await connect()
    expect(await ask(slash('tides'))).toMatchObject({
      embeds: [{ description: expect.stringContaining('**Special Rapporteur on the human rights implications of tides**') }],
    })
    expect(acknowledgements()).toEqual([{ type: 5, data: { flags: 64 } }])
  })

  it('acknowledges before anything is looked up', async () => {
    await connect({ ...command, answer: () => new Promise(() => {}) })
    discord.dispatch('INTERACTION_CREATE', slash('tides'))
    await discord.until(() => acknowledgements().length === 1)
  })

  it('gives a view of its own', async () => {
    await connect()
    expect(await ask(slash('tides', 'terms'))).toMatchObject({ embeds: [{ description: expect.stringContaining('81/3 → 84/16 → 87/10') }] })
  })

  it('completes names while they are typed', async () => {
    await connect()
    discord.dispatch('INTERACTION_CREATE', typing('tid'))
    await discord.until(() => acknowledgements().length === 1)
    expect(acknowledgements()).toEqual([{ type: 8, data: { choices: [{ name: 'Tides', value: 'tides' }] } }])
  })

  it('shows an answer to the channel once, when its asker clicks', async () => {
    await connect()
    const shared = await ask(click('share:tides'))
    expect(shared).toMatchObject({ embeds: [{ footer: { text: 'Shared by Ana' } }] })
    expect(JSON.stringify(shared)).not.toContain('Share here')
    discord.dispatch('INTERACTION_CREATE', click('share:tides'))
    await discord.until(() => acknowledgements().length === 2)
    expect(acknowledgements()).toEqual([{ type: 5 }, { type: 6 }])
    expect(answers()).toHaveLength(1)
  })

  it('offers a list where nothing was asked, nearest names for a typo, and answers the choice', async () => {
    await connect()
    expect(await ask(slash())).toMatchObject({ components: [{ components: [{ type: 3, custom_id: 'pick', options: { length: 5 } }] }] })
    expect(await ask(choose('tides'), 2)).toMatchObject({ embeds: [{ description: expect.stringContaining('implications of tides') }] })
    expect(await ask(slash('tydes'), 3)).toMatchObject({ components: [{ components: [{ type: 2, custom_id: 'pick:tides' }] }] })
    expect(await ask(click('pick:tides'), 4)).toMatchObject({ embeds: [{ description: expect.stringContaining('implications of tides') }] })
  })

  it('takes a button under an alert with who pressed it, once, and answers them alone', async () => {
    await connect()
    const once = click('react:acknowledged')
    discord.dispatch('INTERACTION_CREATE', once)
    expect(await ask(once)).toMatchObject({ embeds: [{ description: String.raw`Kept \*\*so\*\*.` }] })
    expect(acknowledgements()).toEqual([{ type: 5, data: { flags: 64 } }])
    expect(presses).toEqual(['react:acknowledged 300000000000000001 600000000000000001 discord 500000000000000001 Ana false'])
  })

  it('asks for how long to mute, and puts the answer in the place of the question', async () => {
    await connect()
    expect(await ask(click('react:mute'))).toMatchObject({ components: [{ components: [{ custom_id: 'react:mute:day:1' }] }] })
    await ask(click('react:mute:day:1'), 2)
    expect(acknowledgements()).toEqual([{ type: 5, data: { flags: 64 } }, { type: 6 }])
  })

  it('acknowledges a button before anything is kept', async () => {
    await connect(command, { press: () => new Promise(() => {}) })
    discord.dispatch('INTERACTION_CREATE', click('react:acknowledged'))
    await discord.until(() => acknowledgements().length === 1)
  })

  it('quotes what a document holds without its pings and mark-up', async () => {
    await connect()
    const answer = (await ask(slash('tides', 'changes'))) as { embeds: [{ description: string }] }
    expect(answer.embeds[0].description).toContain(String.raw`To visit @${'\u200b'}everyone \<!channel\> \*\*States\*\*`)
  })

  it('acts once on an interaction that comes twice', async () => {
    await connect()
    const once = slash('tides')
    discord.dispatch('INTERACTION_CREATE', once)
    await ask(once)
    await ask(slash('tides'), 2)
    expect(answers()).toHaveLength(2)
  })

  it('apologises where the answer cannot be had, and says so to the operator', async () => {
    await connect({ ...command, answer: () => Promise.reject(new Error('the store is locked')) })
    expect(JSON.stringify(await ask(slash('tides')))).toContain('could not look that up just now')
    expect(warnings).toContain('Discord: /mandate could not be answered (the store is locked)')
  })

  it('does not answer an interaction that Discord has given up', async () => {
    await connect()
    discord.trouble('POST', /callback$/, { status: 404, code: 10062 })
    discord.dispatch('INTERACTION_CREATE', slash('tides'))
    await ask(slash('tides'))
    expect(answers()).toHaveLength(1)
    expect(warnings).toHaveLength(1)
  })

  it('knows what it may not do in the channel where it is asked', async () => {
    const missing: unknown[] = []
    const noting = async (typed: string, asker?: Asker) => {
      missing.push(asker?.channel.missing)
      return command.answer(typed)
    }
    await connect({ ...command, answer: noting })
    const all = 309_237_763_072n
    for (const app_permissions of [all, all - (1n << 14n), 8n].map(String))
      await ask({ ...slash('tides'), app_permissions }, missing.length + 1)
    await ask(slash('tides'), 4)
    expect(missing).toEqual([[], ['Embed Links'], [], null])
  })

  it('registers its command once, and again only when it changed', async () => {
    await connect()
    await connection?.stop()
    await connect()
    const puts = () => discord.requests.filter(({ method }) => method === 'PUT').length
    expect(puts()).toBe(1)
    await connection?.stop()
    await connect({ ...command, summary: 'Another summary' })
    expect(puts()).toBe(2)
    expect(discord.commands()).toMatchObject([{ description: 'Another summary' }])
  })

  it.each([
    'not json',
    'null',
    '{"op":0,"t":"READY","d":null,"s":2}',
    '{"op":9,"d":null}',
    '{"op":0,"t":"INTERACTION_CREATE","d":null,"s":3}',
    '{"op":0,"t":"INTERACTION_CREATE","d":{"id":{},"type":2},"s":3}',
    '{"op":0,"t":"INTERACTION_CREATE","d":{"id":"1","application_id":"../../x","token":"../../y","type":2,"data":{"name":"mandate"}},"s":3}',
    '{"op":10,"d":null}',
  ])('lives on after the packet %s', async (packet) => {
    await connect()
    discord.sendRaw(packet)
    expect(await ask(slash('tides'))).toMatchObject({ embeds: [{}] })
    expect(answers()).toHaveLength(1)
  })

  it('connects again after the line is cut', async () => {
    await connect()
    discord.hangUp()
    await discord.identified(2)
    expect(await ask(slash('tides'))).toMatchObject({ embeds: [{}] })
  })

  it('keeps trying while Discord cannot be reached', async () => {
    discord.trouble('GET', /applications/, 'drop')
    discord.trouble('GET', /gateway/, { status: 503 })
    await connect()
    expect(await ask(slash('tides'))).toMatchObject({ embeds: [{}] })
  })

  it('says what to do about a wrong token', async () => {
    await expect(startDiscord({ token: 'discord-bad', apiUrl: discord.apiUrl }, command, log)).rejects.toThrow(
      'Discord: DISCORD_TOKEN is not accepted. Copy it again from https://discord.com/developers/applications',
    )
  })

  it('answers many at once', async () => {
    await connect()
    for (let count = 0; count < 50; count++) discord.dispatch('INTERACTION_CREATE', slash('tides'))
    await discord.until(() => answers().length === 50)
    expect(acknowledgements()).toHaveLength(50)
  })
})
