import { describe, expect, it } from 'vitest'
import type { DeliveryOutcome } from '../../src/alerts/channel.ts'
import { type ChatSubscription, withChat } from '../../src/alerts/chat-subscriptions.ts'
import type { LoggedDelivery } from '../../src/alerts/delivery-log.ts'
import { channelsFor, type Subscription } from '../../src/alerts/subscriptions.ts'
import { type Asker, bind, type Reply } from '../../src/commands/command.ts'
import { mandateCommand } from '../../src/commands/mandate-command.ts'
import type { FileChannel } from '../../src/commands/subscription-commands.ts'
import { wordsOf } from '../../src/language/language.ts'
import { sayIn } from '../../src/language/sentence.ts'
import { missionEnds, rollover } from '../channels/sample-alerts.ts'
import { catalogue, ports } from './sample-ports.ts'

const teams: FileChannel = { id: 'ct-team', kind: 'slack', place: 'C1', mandates: ['tides'], from: 'medium', manners: ['at once'] }
const onSlack = (id: string): Asker => ({
  person: { platform: 'slack', id, name: `${id} the asker` },
  channel: { id: 'C1', name: 'general' },
  managesChannel: null,
})
const manager = onSlack('U0MANAGER')
const onDiscord = (managesChannel: boolean): Asker => ({
  person: { platform: 'discord', id: '5', name: 'Ben' },
  channel: { id: '300', name: null },
  managesChannel,
})

/** `/mandate` where the file orders `tides` for Slack's C1, with what was kept and posted. */
function chat({
  fileChannels = [teams],
  outcome,
  logged = [],
}: {
  fileChannels?: readonly FileChannel[]
  outcome?: DeliveryOutcome
  logged?: readonly LoggedDelivery[]
} = {}) {
  const kept: ChatSubscription[] = []
  const posted: string[] = []
  const remove = async (channel: string, mandate: string) => {
    const at = kept.findIndex((one) => one.channel === channel && one.mandate === mandate)
    if (at >= 0) kept.splice(at, 1)
  }
  const command = bind(mandateCommand, {
    ...ports,
    subscribing: {
      mandates: () => catalogue,
      rules: { mayReact: 'anyone', maySubscribe: 'managers', slackManagers: ['U0MANAGER'] },
      fileChannels,
      kept: {
        list: () => kept,
        remove,
        async keep(subscription) {
          await remove(subscription.channel, subscription.mandate)
          kept.push(subscription)
        },
      },
      async tryPost(channel, said, language) {
        posted.push(`${channel}: ${sayIn(said, wordsOf(language ?? 'en'))}`)
        return outcome ?? { kind: 'delivered', receipt: { channel, message: '1' } }
      },
      debug: {
        log: { of: async () => logged, notTold: async () => [rollover, missionEnds] },
        standing: async () => 'I am in #general.',
        wouldTell: () => ['what is critical: at once'],
        whyNot: ({ severity }) => `because it is ${severity}`,
      },
      clock: () => new Date('2099-03-12T09:00:00Z'),
    },
  })
  const ask = async (typed: string, asker = manager) => inWords(await command.answer(typed, asker))
  return { kept, posted, ask, command }
}

function inWords(reply: Reply): string {
  if (reply.kind === 'nothing-found') return `nothing: ${reply.nearest.map(({ value }) => value).join(', ')}`
  if (reply.kind === 'choose') return reply.prompt
  return [reply.title, ...reply.facts.map(({ label, value }) => `${label}: ${value}`)].join(' | ')
}

describe('/mandate subscribe', () => {
  it('subscribes the channel after a post succeeded, from medium where nobody says otherwise', async () => {
    const { ask, kept, posted } = chat()
    expect(await ask('subscribe bells')).toBe('This channel now gets: Bells, from medium. | To undo: /mandate unsubscribe bells')
    expect(posted).toEqual(['ct-team: This channel now gets: Bells, from medium. Asked for by U0MANAGER the asker.'])
    expect(kept).toMatchObject([{ channel: 'ct-team', mandate: 'bells', kind: 'order', from: 'medium', digest: null }])
  })

  it('takes a severity and a digest, in any order and spelling of the topic', async () => {
    const { ask, kept } = chat({ fileChannels: [] })
    await ask('subscribe sea levels digest weekly from HIGH', onDiscord(true))
    expect(kept).toMatchObject([{ channel: 'discord:300', mandate: 'tides', from: 'high', digest: 'weekly' }])
    await ask('subscribe all from critical', onDiscord(true))
    expect(kept).toMatchObject([{}, { mandate: 'all', from: 'critical' }])
  })

  it('keeps nothing where the channel refuses, and says why', async () => {
    const { ask, kept } = chat({
      outcome: { kind: 'refused', reason: 'I am not in C1. Type /invite @mandate-watch there, then run this again.' },
    })
    expect(await ask('subscribe bells')).toBe(
      'Nothing was changed. I am not in C1. Type /invite @mandate-watch there, then run this again.',
    )
    expect(kept).toEqual([])
  })

  it('is for those who manage the channel', async () => {
    const { ask, kept, posted } = chat()
    expect(await ask('subscribe bells', onSlack('U0OTHER'))).toContain('add your member id (U0OTHER) to slack_managers')
    expect(await ask('unsubscribe tides', onDiscord(false))).toContain('Manage Channels')
    expect(kept).toEqual([])
    expect(posted).toEqual([])
  })

  it('offers the nearest names, and explains itself where nothing is named', async () => {
    const { ask, command } = chat()
    expect(await ask('subscribe bels')).toContain('subscribe bells')
    expect(await ask('subscribe')).toContain('Which mandate?')
    expect(await ask('subscribe from high')).toContain('Which mandate?')
    expect(command.suggest('subscribe tid')).toEqual([{ label: 'subscribe Tides', value: 'subscribe tides' }])
  })

  it('lets the file win: chat mutes what it orders, and unmutes it', async () => {
    const { ask, kept } = chat()
    expect(await ask('unsubscribe tides')).toContain('config/watch.yaml still orders it')
    expect(await ask('subscriptions')).toBe(
      'What this channel gets | Tides: muted here by U0MANAGER the asker, 12 March 2099 | Tides: from medium; ordered by config/watch.yaml (ct-team)',
    )
    expect(await ask('subscribe tides')).toContain('no longer muted')
    expect(kept).toEqual([])
  })

  it('undoes what chat ordered, and says so where there was nothing', async () => {
    const { ask, kept } = chat({ fileChannels: [] })
    await ask('subscribe bells')
    expect(await ask('subscriptions')).toBe(
      'What this channel gets | Bells: from medium; asked for here by U0MANAGER the asker, 12 March 2099',
    )
    expect(await ask('unsubscribe bells')).toBe('Bells: this channel gets it no more.')
    expect(await ask('unsubscribe bells')).toBe('Bells: this channel did not get it.')
    expect(kept).toEqual([])
  })

  it('tells how the channel is told, and what an operator needs to know', async () => {
    const { ask, posted } = chat()
    expect(await ask('settings', onSlack('U0OTHER'))).toContain('ct-team: at once')
    expect(await ask('debug', onSlack('U0OTHER'))).toContain('slack C1, kept as ct-team')
    expect(posted).toEqual([])
  })

  it('tells why something came, waits or did not come', async () => {
    const at = new Date('2099-03-11T09:00:00Z')
    const logged: readonly LoggedDelivery[] = [
      {
        alert: { ...missionEnds, headline: 'Third' },
        state: 'held',
        at: null,
        dueAt: new Date('2099-03-13T06:00:00Z'),
        problem: 'quiet hours',
      },
      { alert: { ...missionEnds, headline: 'Second' }, state: 'unconfirmed', at, dueAt: null, problem: 'Slack did not answer' },
      { alert: { ...missionEnds, headline: 'First' }, state: 'delivered', at, dueAt: null, problem: null },
    ]
    const { ask } = chat({ logged })
    const answer = await ask('debug')
    expect(answer.split(' | ').slice(1)).toEqual([
      'Channel: slack C1, kept as ct-team; config/watch.yaml: ct-team',
      'Permissions: I am in #general.',
      'You: U0MANAGER; manager: the platform does not say',
      'Told now: what is critical: at once',
      'Last delivered: 2099-03-11 09:00 UTC, “First”: delivered',
      'On its way: 1. First: “Third”: held back (quiet hours), next at 2099-03-13 06:00 UTC',
      'Trouble: 2099-03-11 09:00 UTC, “Second”: may have arrived; nobody can tell, so it is not repeated (Slack did not answer)',
      'Not told here: “Clean water: A/HRC/90/L.2 renews for three years on the terms of 84/16”: because it is none',
      'Not told here: “Aldovia fact-finding mission would end”: because it is critical',
    ])
    expect(await ask('debug bells')).not.toContain('Not told here')
    expect(await ask('debug nonsense')).toMatch(/^nothing/)
    const lacking: Asker = { ...onDiscord(true), channel: { id: '300', name: null, missing: ['Embed Links'] } }
    expect(await ask('debug', lacking)).toContain('Permissions: I lack: Embed Links.')
  })
})

describe('the language of a channel that the file does not name', () => {
  const reading = (language: Asker['language']): Asker => ({ ...onDiscord(true), ...(language !== undefined && { language }) })

  it('is asked for, else that in which the first person who subscribes reads the platform', async () => {
    const { ask, kept, posted } = chat()
    await ask('subscribe tides from high', reading('fr'))
    expect(kept[0]).toMatchObject({ channel: 'discord:300', language: 'fr' })
    expect(posted).toEqual([
      expect.stringMatching(/^discord:300: Ce canal reçoit désormais\u00A0: .+, à partir du niveau grave\. Demandé par Ben\.$/),
    ])
    await ask('subscribe aldovia', reading('es'))
    expect(kept[1]).toMatchObject({ language: 'fr' })
    await ask('subscribe aldovia in Spanish digest weekly', reading('fr'))
    expect(kept[1]).toMatchObject({ language: 'es', digest: 'weekly' })
    expect(await ask('subscriptions', reading('fr'))).toContain(', in Español; asked for here')
    expect(await ask('settings', reading('fr'))).toContain('Language: Español; subscribe again with “in French”')
  })

  it('is English where nobody says', async () => {
    const { ask, kept } = chat()
    await ask('subscribe tides', reading(null))
    expect(kept[0]).toMatchObject({ language: null })
    expect(await ask('settings', reading(null))).toContain('Language: English')
  })

  it('is the file’s where the file names the channel', async () => {
    const { ask, kept } = chat({ fileChannels: [{ ...teams, language: 'es' }] })
    await ask('subscribe aldovia in French', manager)
    expect(kept[0]).toMatchObject({ channel: 'ct-team', language: null })
    expect(await ask('settings', manager)).toContain('Language: Español; config/watch.yaml says so')
  })
})

describe('withChat', () => {
  const file: Subscription = { id: 'one', mandates: ['aldovia', 'tides'], from: 'low', rollovers: true, operators: true }
  const row = (given: Partial<ChatSubscription>): ChatSubscription => ({
    channel: 'one',
    mandate: 'aldovia',
    kind: 'order',
    from: 'medium',
    digest: null,
    language: null,
    by: null,
    at: new Date(0),
    ...given,
  })
  const told = (...rows: ChatSubscription[]) => channelsFor(missionEnds, withChat([file], rows))

  it.each<[string, readonly ChatSubscription[], readonly string[]]>([
    ['what the file orders', [], ['one']],
    ['not what chat muted of it', [row({ kind: 'mute' })], []],
    ['not a channel that muted all', [row({ kind: 'mute', mandate: 'all' })], []],
    ['a mandate that is not the muted one', [row({ kind: 'mute', mandate: 'tides' })], ['one']],
    ['what chat ordered besides, once', [row({ channel: 'slack:C2' }), row({ channel: 'slack:C2', mandate: 'all' })], ['one', 'slack:C2']],
    ['all but what was muted', [row({ channel: 'slack:C2', mandate: 'all' }), row({ channel: 'slack:C2', kind: 'mute' })], ['one']],
  ])('tells %s', (_, rows, expected) => {
    expect(told(...rows)).toEqual(expected)
  })

  it('never mutes what is wrong with the bot itself', () => {
    const blind = { ...missionEnds, kind: 'source-blind' as const, mandates: [] }
    expect(channelsFor(blind, withChat([file], [row({ kind: 'mute', mandate: 'all' })]))).toEqual(['one'])
  })
})
