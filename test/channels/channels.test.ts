import { describe, expect, it } from 'vitest'
import { type Connections, openChannels } from '../../src/channels/channels.ts'
import { slackClients } from '../../src/channels/slack-client.ts'
import type { ChannelSettings } from '../../src/config/watch-shape.ts'
import { messageOf, rollover } from './sample-alerts.ts'

const everyone = { from: 'low', mandates: 'all', rollovers: true, operators: false } as const
const settings: readonly ChannelSettings[] = [
  { ...everyone, id: 'here', kind: 'console' },
  { ...everyone, id: 'ct-team', kind: 'slack', channel: 'C0123456' },
  { ...everyone, id: 'partners', kind: 'discord', channel: '300000000000000001' },
]

function connections(written: string[]): Connections {
  return {
    console: { write: (text) => void written.push(text), terminal: () => ({ width: 80, styled: false }) },
    slack: slackClients({ own: 'xoxb-good', tokenOf: null }, 'http://127.0.0.1:1/api/'),
    discord: null,
    mail: null,
    secrets: {},
  }
}

describe('openChannels', () => {
  it('opens what has its token, and says what is off and what to set', () => {
    const { open, off } = openChannels(settings, connections([]))
    expect(open.map(({ id }) => id)).toEqual(['here', 'ct-team'])
    expect(off).toEqual([{ id: 'partners', reason: 'Channel "partners" is off: DISCORD_TOKEN is not set.' }])
  })

  it('writes to the terminal', async () => {
    const written: string[] = []
    const [here] = openChannels(settings, connections(written)).open
    const outcome = await here?.send(messageOf(rollover), new AbortController().signal)
    expect(outcome).toEqual({ kind: 'delivered', receipt: { channel: 'here', message: rollover.key } })
    expect(written.join('')).toContain('renews for three years')
  })
})
