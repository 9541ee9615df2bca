import type { Alert } from '../alerts/alert.ts'
import type { Channel } from '../alerts/channel.ts'
import { noText } from '../alerts/no-text.ts'
import { told } from '../alerts/told.ts'
import { openChannels } from '../channels/channels.ts'
import type { Settings } from '../config/settings.ts'
import type { ChannelSettings } from '../config/watch-shape.ts'
import { chatClients } from '../service/chat-clients.ts'
import { slackSharing } from '../service/slack-sharing.ts'
import { configFrom, settingsFromEnvironment, standardTerminal } from '../service/surroundings.ts'
import { openStore, type Store } from '../store/store.ts'
import { WatchError } from '../watch-error.ts'
import { noteOperator } from './note-operator.ts'

/** Posts one sample alert, marked as such, to a configured channel. Throws with what to do where the channel refuses. */
export async function testAlert(id: string): Promise<number> {
  const settings = settingsFromEnvironment()
  const { channels } = await configFrom(settings.configDir)
  const wanted = channels.find((channel) => channel.id === id)
  if (!wanted)
    throw new WatchError(
      'USAGE',
      `test-alert: no channel is called that. In config/watch.yaml: ${channels.map((channel) => channel.id).join(', ')}.`,
    )
  const store = await openStore(settings.dataDir, settings.databaseUrl)
  try {
    const token = wanted.kind === 'slack' && wanted.workspace ? await tokenOf(wanted.workspace, settings, store) : null
    await post(opened(wanted, settings, token))
    await noteOperator(store, 'test-alert', id)
  } finally {
    await store.close()
  }
  process.stdout.write(`${id}: delivered.\n`)
  return 0
}

async function post(channel: Channel): Promise<void> {
  const at = new Date()
  const message = { key: `${channel.id}/test-alert:${at.toISOString()}`, alert: sample(at), state: [] }
  const outcome = await channel.send(message, AbortSignal.timeout(30_000))
  if (outcome.kind !== 'delivered') throw new WatchError('CHANNEL_REFUSED', `${channel.id}: ${outcome.reason}`)
}

function opened(wanted: ChannelSettings, settings: Settings, token: string | null): Channel {
  const { open, off } = openChannels([wanted], {
    console: { write: standardTerminal.write, terminal: standardTerminal.shape },
    ...chatClients(settings, settings.slack.clientId ? async () => token : null),
  })
  const [channel] = open
  if (!channel) throw new WatchError('CHANNEL_REFUSED', off.map(({ reason }) => reason).join(' '))
  return channel
}

/** The token of a workspace that installed the app; null where it did not. */
const tokenOf = async (workspace: string, settings: Settings, store: Store): Promise<string | null> =>
  (await slackSharing(settings, store, () => new Date())?.workspaces.tokenOf(workspace)) ?? null

/** Says of itself that it is a test, and names no real mandate. */
function sample(at: Date): Alert {
  return {
    ...noText,
    key: `test-alert:${at.toISOString()}`,
    kind: 'draft-assessed',
    severity: 'low',
    ...told({ headline: { kind: 'said', said: { kind: 'test-alert' } }, body: [{ kind: 'test-body' }] }),
    changes: [
      {
        place: 'Sample, paragraph 1',
        placed: { category: 'actor-dropped', prior: 'OP1', draft: 'OP1' },
        direction: 'weakens',
        was: '“all States”',
        now: '“States”',
        redline: [],
        why: '“all” was removed in this sample.',
      },
    ],
    at,
  }
}
