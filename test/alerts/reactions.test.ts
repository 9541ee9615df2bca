import { expect, it } from 'vitest'
import type { Channel, OutgoingMessage } from '../../src/alerts/channel.ts'
import { deliverDue } from '../../src/alerts/deliver.ts'
import { editStaleParents } from '../../src/alerts/edit-parents.ts'
import { buttons } from '../../src/commands/buttons.ts'
import type { Asker } from '../../src/commands/command.ts'
import { DossierKey } from '../../src/council/dossier.ts'
import type { Store } from '../../src/store/store.ts'
import { missionEnds } from '../channels/sample-alerts.ts'
import { eachStore } from '../support/stores.ts'

const never = new AbortController().signal
const dossier = DossierKey.parse('90/L.9')
const message = { channel: 'P1', message: 'm1' }
const asker = (name: string): Asker => ({
  person: { platform: 'slack', id: `U-${name}`, name },
  channel: { id: 'P1', name: null },
  managesChannel: null,
})

/** A room with two channels, `one` (messages m1, m2 ...) and `two` (n1 ...), and a clock that the test moves. */
function room(store: Store) {
  let now = new Date('2099-03-12T09:00:00Z')
  const shown: { readonly how: 'send' | 'reply' | 'update'; readonly channel: string; readonly message: OutgoingMessage }[] = []
  let sent = 0
  const channel = (id: string, place: string, letter: string): Channel => {
    const put = (how: 'send' | 'reply') => async (outgoing: OutgoingMessage) => {
      shown.push({ how, channel: id, message: outgoing })
      return { kind: 'delivered' as const, receipt: { channel: place, message: `${letter}${id === 'one' ? ++sent : 1}` } }
    }
    return {
      id,
      send: put('send'),
      reply: (_, outgoing) => put('reply')(outgoing),
      async update(receipt, outgoing) {
        shown.push({ how: 'update', channel: id, message: outgoing })
        return { kind: 'delivered', receipt }
      },
    }
  }
  const ports = {
    outbox: store.outbox,
    reactions: store.reactions,
    channels: [channel('one', 'P1', 'm'), channel('two', 'P2', 'n')],
    clock: () => now,
    random: () => 0.5,
    reconcileMs: 60_000,
    pause: async () => {},
    report() {},
  }
  return {
    ports,
    shown,
    later: (hours: number) => {
      now = new Date(now.getTime() + hours * 3_600_000)
    },
    async tell(key: string, state: 'tabled' | 'revised' | 'adopted' = 'tabled') {
      await store.ledger.record({
        text: null,
        dossier: {
          key: dossier,
          session: null,
          title: null,
          mandates: [],
          state,
          event: { at: now, kind: state === 'adopted' ? 'adopted' : 'tabled', symbol: null, sentence: key },
          amendment: null,
        },
        comparisons: [],
        alerts: [{ alert: { ...missionEnds, key, headline: key, at: now }, channels: ['one', 'two'] }],
      })
      await deliverDue(ports, never)
    },
    edit: () => editStaleParents(ports, never),
    buttons: buttons({ reactions: store.reactions, clock: () => now, mayReact: () => null }),
  }
}

eachStore('reactions', (open) => {
  it('keeps an acknowledgement with who and when, once, and shows it in every channel', async () => {
    const store = await open()
    const { tell, buttons, edit, shown } = room(store)
    await tell('first')
    const answers = await Promise.all(['Ana', 'Ben'].map((name) => buttons.press('react:acknowledged', message, asker(name))))
    const [kept = '', second] = answers.map(({ text }) => text).toSorted()
    expect(kept).toMatch(/^Acknowledged by (?:Ana|Ben), 12 March 2099\.$/)
    expect(second).toBe(`Somebody was first: ${kept}`)
    const first = kept.includes('Ana') ? 'Ana' : 'Ben'
    await edit()
    await edit()
    const edits = shown.filter(({ how }) => how === 'update')
    expect(edits.map(({ channel }) => channel).toSorted()).toEqual(['one', 'two'])
    expect(edits[0]?.message.reactions).toMatchObject([{ kind: 'acknowledged', by: { name: first, id: `U-${first}`, platform: 'slack' } }])
    const later = await open()
    expect(await later.reactions.of(dossier)).toMatchObject([{ kind: 'acknowledged', by: { name: first } }])
  })

  it('refuses what stands under no message of ours, and names of buttons that there are none of', async () => {
    const store = await open()
    const { tell, buttons } = room(store)
    await tell('first')
    for (const [name, at] of [
      ['react:acknowledged', { channel: 'P1', message: 'forged' }],
      ['react:acknowledged', { channel: 'P2', message: 'm1' }],
      ['react:mute:day:forged', message],
      ['react:mute:for-ever:m1', message],
      ['react:muted', message],
      ['react:__proto__', message],
    ] as const)
      expect((await buttons.press(name, at, asker('Eve'))).text).toMatch(/^I do not know that/)
    expect(await store.reactions.of(dossier)).toEqual([])
  })

  it('silences a dossier in the channel that muted it for a day, and there alone', async () => {
    const store = await open()
    const { tell, buttons, shown, later } = room(store)
    await tell('first')
    const { choices } = await buttons.press('react:mute', message, asker('Ana'))
    expect(choices.map(({ label }) => label)).toEqual(['1 day', 'Until the vote', 'For good'])
    expect((await buttons.press(choices[0]?.name ?? '', { channel: 'P1', message: 'ephemeral' }, asker('Ana'))).text).toBe(
      'Muted here for a day by Ana, 12 March 2099.',
    )
    await tell('second')
    expect(shown.filter(({ how }) => how === 'reply').map(({ channel }) => channel)).toEqual(['two'])
    expect(shown.findLast(({ channel }) => channel === 'one')?.message.state).toEqual(['second'])
    expect((await store.outbox.depth()).muted).toBe(1)
    later(25)
    await tell('third')
    expect(shown.filter(({ how, channel }) => how === 'reply' && channel === 'one').map(({ message: { key } }) => key)).toEqual([
      'one/third',
    ])
  })

  it('ends a mute until the vote when the Council has acted, and one for good never but by its button', async () => {
    const store = await open()
    const { tell, buttons, shown, later } = room(store)
    const replies = () => shown.filter(({ how, channel }) => how === 'reply' && channel === 'one').map(({ message: { key } }) => key)
    await tell('first')
    await buttons.press('react:mute:until-vote:m1', message, asker('Ana'))
    later(500)
    await tell('second', 'revised')
    await tell('third', 'adopted')
    expect(replies()).toEqual(['one/third'])
    await buttons.press('react:mute:for-good:m1', message, asker('Ana'))
    await tell('fourth', 'adopted')
    expect(replies()).toEqual(['one/third'])
    await buttons.press('react:unmuted', message, asker('Ben'))
    expect((await buttons.press('react:unmuted', message, asker('Ben'))).text).toBe('This draft is not muted here.')
    await tell('fifth', 'adopted')
    expect(replies()).toEqual(['one/third', 'one/fifth'])
  })

  it('tries a failed edit again', async () => {
    const store = await open()
    const { tell, buttons, ports, later } = room(store)
    await tell('first')
    await buttons.press('react:acknowledged', message, asker('Ana'))
    const failing = ports.channels.map((channel) => ({ ...channel, update: () => Promise.reject(new Error('no answer')) }))
    await editStaleParents({ ...ports, channels: failing }, never)
    expect(await store.reactions.staleParents(ports.clock())).toEqual([])
    later(1)
    expect(await store.reactions.staleParents(ports.clock())).toHaveLength(2)
    await editStaleParents(ports, never)
    expect(await store.reactions.staleParents(ports.clock())).toEqual([])
  })
})
