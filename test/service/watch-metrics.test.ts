import { expect, it } from 'vitest'
import type { DeliveryReport } from '../../src/alerts/deliver.ts'
import { watchMetrics } from '../../src/service/watch-metrics.ts'
import { missionEnds } from '../channels/sample-alerts.ts'

const figures = { answers: async () => {}, waiting: async () => ({ byState: new Map(), oldest: null }), findingsByRule: async () => [] }

/** A document published at 08:00 and fetched, and an alert on `documents` delivered at 08:07. */
async function lagOf(documents: string, published: string): Promise<string | undefined> {
  const metrics = watchMetrics(figures, () => new Date('2035-10-01T08:07:00Z'))
  const url = new URL('https://documents.example/api/symbol/access?s=A%2FHRC%2F90%2FL.2&l=en')
  const fetched = metrics.measured(async () => ({
    kind: 'fetched',
    url,
    status: 200,
    headers: { 'last-modified': published },
    body: new Uint8Array(),
  }))
  await fetched(url, AbortSignal.timeout(1000))
  const delivery = {
    id: 1,
    channel: 'ct',
    alert: { ...missionEnds, kind: 'draft-assessed', documents, at: new Date('2035-10-01T08:06:00Z') },
  }
  metrics.delivered({ kind: 'settled', delivery, settlement: { state: 'delivered', receipt: null } } as unknown as DeliveryReport)
  return /^mandate_watch_publication_to_alert_seconds_sum (\d+)/m.exec((await metrics.exposition()).text)?.[1]
}

it.each([
  ['the document’s own time', 'A/HRC/90/L.2 against A/HRC/RES/87/2', 'Mon, 01 Oct 2035 08:00:00 GMT', '420'],
  ['no document of another number', 'A/HRC/90/L.21 against A/HRC/RES/87/2', 'Mon, 01 Oct 2035 08:00:00 GMT', '0'],
  ['no revision', 'A/HRC/90/L.2/Rev.1 against A/HRC/RES/87/2', 'Mon, 01 Oct 2035 08:00:00 GMT', '0'],
  ['no old document that was looked up', 'A/HRC/90/L.2 against A/HRC/RES/87/2', 'Sat, 01 Sep 2035 08:00:00 GMT', '0'],
  ['no server that gives no time', 'A/HRC/90/L.2 against A/HRC/RES/87/2', 'soon', '0'],
])('counts the time from publication to alert by %s', async (_, documents, published, seconds) => {
  expect(await lagOf(documents, published)).toBe(seconds)
})
