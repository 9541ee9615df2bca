import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { DeliveryReport } from '../alerts/deliver.ts'
import type { FetchOutcome, FetchPage } from '../documents/fetch-page.ts'
import type { Figures } from '../store/figures.ts'
import type { SweepReport } from '../watch.ts'

/** What the running watch counts, for Prometheus. No label holds the name of a channel, a person or a document. */
export interface WatchMetrics {
  /** The same fetching, counted by host and outcome. */
  measured(fetchPage: FetchPage): FetchPage
  swept(seconds: number, report: SweepReport): void
  delivered(report: DeliveryReport): void
  /** Content type and text of what Prometheus reads. Throws where the store does not answer. */
  exposition(): Promise<{ readonly type: string; readonly text: string }>
  readonly registry: Registry
}

const prefix = 'mandate_watch_'
/** From a minute to a day: a draft is public for little more than a week. */
const lagSeconds = [60, 120, 300, 600, 900, 1800, 3600, 7200, 21_600, 86_400]
const sweepSeconds = [1, 5, 15, 30, 60, 120, 300, 600, 1800]
/** How many documents are remembered until the alert on them is out. */
const mostRemembered = 500
/** An older one was not published now: it was looked up. */
const newestMs = 14 * 86_400_000

export function watchMetrics(figures: Figures, clock: () => Date): WatchMetrics {
  const registry = new Registry()
  const named = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) => ({
    name: `${prefix}${name}`,
    help,
    labelNames: [...labelNames],
    registers: [registry],
  })
  const sweeps = new Counter(named('sweeps_total', 'Sweeps over the sources, by whether everything could be seen', ['outcome']))
  const sweepTime = new Histogram({ ...named('sweep_seconds', 'How long a sweep took'), buckets: sweepSeconds })
  const texts = new Counter(named('texts_total', 'New texts whose facts were recorded'))
  const fetches = new Counter(named('fetches_total', 'Requests to sources, by host and outcome', ['host', 'outcome']))
  const deliveries = new Counter(named('deliveries_total', 'Attempts to deliver an alert, by what came of them', ['outcome']))
  const lag = new Histogram({
    ...named(
      'publication_to_alert_seconds',
      'From the time that the server gives as a document’s own (Last-Modified) to the delivery of the alert on it',
    ),
    buckets: lagSeconds,
  })
  const seenLag = new Histogram({
    ...named('seen_to_alert_seconds', 'From the moment that a fact was recorded to its delivery'),
    buckets: lagSeconds,
  })
  const depth = new Gauge(named('outbox_depth', 'Deliveries that are not settled, by state', ['state']))
  const age = new Gauge(named('outbox_oldest_seconds', 'Age of the alert that has waited longest; 0 where none waits'))
  const hits = new Gauge(named('rule_findings', 'Findings in the comparisons that are held, by rule', ['rule', 'direction']))
  const published = publications(clock)

  return {
    registry,
    measured: (fetchPage) => async (url, signal, options) => {
      const outcome = await fetchPage(url, signal, options)
      fetches.inc({ host: url.host, outcome: outcome.kind })
      published.note(outcome)
      return outcome
    },
    swept(seconds, { recorded, problems }) {
      sweeps.inc({ outcome: problems.length === 0 ? 'whole' : 'with-problems' })
      sweepTime.observe(seconds)
      texts.inc(recorded.length)
    },
    delivered(report) {
      if (report.kind === 'fault') return deliveries.inc({ outcome: 'fault' })
      deliveries.inc({ outcome: report.settlement.state })
      if (report.settlement.state !== 'delivered') return
      const { at, documents, kind } = report.delivery.alert
      const now = clock().getTime()
      seenLag.observe(Math.max(0, now - at.getTime()) / 1000)
      const since = kind.startsWith('draft-') && published.of(documents)
      if (since) lag.observe(Math.max(0, now - since.getTime()) / 1000)
    },
    async exposition() {
      const [{ byState, oldest }, rules] = await Promise.all([figures.waiting(), figures.findingsByRule()])
      depth.reset()
      for (const state of ['queued', 'sending', 'unclear', 'held', 'refused'] as const) depth.set({ state }, byState.get(state) ?? 0)
      age.set(oldest ? Math.max(0, clock().getTime() - oldest.getTime()) / 1000 : 0)
      hits.reset()
      for (const { rule, direction, findings } of rules) hits.set({ rule, direction }, findings)
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}

/** When the documents that were fetched lately were published, by what their addresses say of their symbols. */
function publications(clock: () => Date) {
  const known = new Map<string, Date>()
  return {
    note(outcome: FetchOutcome): void {
      if (outcome.kind !== 'fetched') return
      const at = new Date(outcome.headers['last-modified'] ?? Number.NaN)
      if (Number.isNaN(at.getTime()) || clock().getTime() - at.getTime() > newestMs) return
      known.set(decodeAddress(outcome.url), at)
      const [first] = known.keys()
      if (known.size > mostRemembered && first !== undefined) known.delete(first)
    },
    /** `documents` begins with the draft's symbol, as an alert names it. */
    of(documents: string | null): Date | undefined {
      const symbol = documents?.split(' ')[0]
      if (!symbol) return undefined
      return [...known].findLast(([address]) => names(address, symbol))?.[1]
    },
  }
}

/** `L.2` is not named by the address of `L.21` or of `L.2/Rev.1`. */
function names(address: string, symbol: string): boolean {
  const at = address.lastIndexOf(symbol)
  return at !== -1 && !/^[\w/]/.test(address.slice(at + symbol.length))
}

function decodeAddress({ href }: URL): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
