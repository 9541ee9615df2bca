import type { Alert } from '../../src/alerts/alert.ts'
import type { Channel } from '../../src/alerts/channel.ts'
import type { DeliveryPorts, DeliveryReport } from '../../src/alerts/deliver.ts'
import type { Store } from '../../src/store/store.ts'
import { constructedAlert, noon } from '../store/constructed-facts.ts'

export const reconcileMs = 60_000

/** A clock that stands still until it is moved. */
export class MovedClock {
  #now = noon.getTime()
  readonly now = () => new Date(this.#now)
  readonly move = (ms: number) => {
    this.#now += ms
  }
}

export function portsOver(store: Store, channels: readonly Channel[], clock: MovedClock, more: Partial<DeliveryPorts> = {}): DeliveryPorts {
  return {
    outbox: store.outbox,
    channels,
    clock: clock.now,
    random: () => 1,
    reconcileMs,
    pause: untilNudged,
    report: () => {},
    ...more,
  }
}

/** A pause that only its signal ends. */
function untilNudged(_ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

export async function queueAlert(store: Store, name: string, channels: readonly string[], more: Partial<Alert> = {}): Promise<void> {
  const alert = constructedAlert(name, { headline: `${name} happened`, inShort: name, ...more })
  await store.ledger.record({ text: null, dossier: null, comparisons: [], alerts: [{ alert, channels }] })
}

/** The states in which deliveries were settled, by alert and channel. */
export function settlements(reports: readonly DeliveryReport[]): readonly string[] {
  return reports.map((report) =>
    report.kind === 'settled'
      ? `${report.delivery.channel} ${report.delivery.alert.key} ${report.settlement.state}`
      : `fault ${String(report.error)}`,
  )
}
