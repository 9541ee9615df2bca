import type { Channel } from '../alerts/channel.ts'
import { type ChatSubscription, languageOf } from '../alerts/chat-subscriptions.ts'
import type { DeliveryPorts } from '../alerts/deliver.ts'
import { speaking } from '../alerts/in-language.ts'
import { openChannels, openChatChannel } from '../channels/channels.ts'
import type { ServiceInput } from '../service.ts'
import type { Store } from '../store/store.ts'
import { chatClients } from './chat-clients.ts'
import { pause } from './real-time.ts'
import type { SlackSharing } from './slack-sharing.ts'

/** Delivery from the outbox to the channels that the configuration names; a channel that cannot be opened is off, and the log says why. */
export function deliveryPorts(
  input: ServiceInput,
  store: Store,
  sharing: SlackSharing | null,
  {
    hold,
    tell,
    counted,
    ordered,
  }: Pick<DeliveryPorts, 'hold' | 'tell'> & {
    readonly counted: DeliveryPorts['report']
    readonly ordered: () => readonly ChatSubscription[]
  },
): DeliveryPorts {
  const { settings, clock, random, log } = input
  const clients = chatClients(settings, sharing?.workspaces.tokenOf)
  const chat = new Map<string, Channel | undefined>()
  const channels = openedChannels(input, clients)
  return {
    outbox: store.outbox,
    ...(hold && { hold }),
    tell,
    get channels() {
      return channels()
    },
    chatChannel(id, language = null) {
      if (!chat.has(id)) chat.set(id, openChatChannel(id, clients))
      const channel = chat.get(id)
      return channel && speaking(language ?? languageOf(id, ordered()), channel)
    },
    clock,
    random,
    reconcileMs: settings.deliveryReconcileSeconds * 1000,
    pause,
    report(report) {
      counted(report)
      if (report.kind === 'fault') log.warn('delivery fault', { error: String(report.error) })
      else if (report.settlement.state === 'delivered')
        log.info('delivered', { channel: report.delivery.channel, alert: report.delivery.alert.key })
      else log.warn('not delivered', { channel: report.delivery.channel, alert: report.delivery.alert.key, ...report.settlement })
    },
  }
}

/** The channels of the configuration that holds now, opened anew when it changed. */
function openedChannels({ config, terminal, log }: ServiceInput, clients: ReturnType<typeof chatClients>): () => readonly Channel[] {
  let named: ServiceInput['config']['channels'] | undefined
  let opened: readonly Channel[] = []
  const current = () => {
    if (named === config.channels) return opened
    named = config.channels
    const { open, off } = openChannels(named, { console: { write: terminal.write, terminal: terminal.shape }, ...clients })
    for (const { reason } of off) log.warn(reason)
    opened = open
    return opened
  }
  current()
  return current
}
