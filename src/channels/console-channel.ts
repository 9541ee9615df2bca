import type { Channel, DeliveryOutcome, OutgoingMessage } from '../alerts/channel.ts'
import { consoleMessage, type Terminal } from './console-message.ts'

/** A terminal as a place that alerts go to. What is written cannot be found or edited again: a later state is written below. */
export function consoleChannel(id: string, write: (text: string) => void, terminal: () => Terminal): Channel {
  const put = async (message: OutgoingMessage): Promise<DeliveryOutcome> => {
    write(`${consoleMessage(message, terminal())}\n`)
    return { kind: 'delivered', receipt: { channel: id, message: message.key } }
  }
  return {
    id,
    send: put,
    reply: (_, message) => put(message),
    update: async (receipt) => ({ kind: 'delivered', receipt }),
  }
}
