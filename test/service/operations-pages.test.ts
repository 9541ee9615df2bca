import { expect, it } from 'vitest'
import { runningService } from '../support/running-service.ts'
import { sampleSettings } from '../support/sample-settings.ts'

it('answers machines: ready, figures of what was swept, fetched and delivered, and the pages behind it', async () => {
  const { service, told, at } = await runningService('2035-10-01T08:00:00Z')
  expect(await (await fetch(`${service.url}/readyz`)).json()).toEqual({ status: 'ready' })
  await service.sweepNow(AbortSignal.timeout(20_000))
  at('2035-10-01T08:05:00Z')
  const queued = await (await fetch(`${service.url}/metrics`)).text()
  expect(queued).toMatch(/^mandate_watch_outbox_depth\{state="queued"\} [1-9]/m)
  expect(queued).toMatch(/^mandate_watch_outbox_oldest_seconds [1-9]/m)
  await told()
  const figures = await (await fetch(`${service.url}/metrics`)).text()
  expect(figures).toMatch(/^mandate_watch_sweeps_total\{outcome="(?:whole|with-problems)"\} 1$/m)
  expect(figures).toMatch(/^mandate_watch_fetches_total\{host="127\.0\.0\.1:\d+",outcome="fetched"\} [1-9]/m)
  expect(figures).toMatch(/^mandate_watch_deliveries_total\{outcome="delivered"\} [1-9]/m)
  expect(figures).toMatch(/^mandate_watch_rule_findings\{rule="[a-z-]+",direction="weakens"\} [1-9]/m)
  expect(figures).toMatch(/^mandate_watch_outbox_depth\{state="queued"\} 0$/m)
  expect(figures).not.toMatch(/advocates|operators/)
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200)
  expect((await fetch(`${service.url}/nowhere`)).status).toBe(404)
})

it('gives figures to those alone who bring the token, where one is set', async () => {
  const { service, dataDir, site } = await runningService('2035-09-28T08:00:00Z')
  expect((await fetch(`${service.url}/metrics`)).status).toBe(200)
  const settings = { ...sampleSettings(site.url, `${dataDir}/other`), metricsToken: 'right-token' }
  const guarded = await runningService('2035-09-28T08:00:00Z', { settings })
  const ask = async (authorization?: string) =>
    (await fetch(`${guarded.service.url}/metrics`, authorization ? { headers: { authorization } } : {})).status
  expect([await ask(), await ask('Bearer wrong-token'), await ask('right-token'), await ask('Bearer right-token')]).toEqual([
    401, 401, 401, 200,
  ])
})

it('gives figures to nobody where the pages are not open, until a token is set; whoever the proxy lets in sees the pages', async () => {
  const { dataDir, site } = await runningService('2035-09-28T08:00:00Z')
  const settings = sampleSettings(site.url, `${dataDir}/other`)
  const pagesAccess = { kind: 'proxy', header: 'X-Forwarded-User', trusted: ['127.0.0.1'] } as const
  const { service } = await runningService('2035-09-28T08:00:00Z', { settings: { ...settings, pagesAccess } })
  const ask = async (path: string, headers: Record<string, string> = {}) => (await fetch(`${service.url}${path}`, { headers })).status
  expect([await ask('/metrics'), await ask('/'), await ask('/', { 'x-forwarded-user': 'ana' }), await ask('/readyz')]).toEqual([
    403, 403, 200, 200,
  ])
})

it('is not ready once the store is gone', async () => {
  const { service } = await runningService('2035-09-28T08:00:00Z')
  const { url } = service
  await service.store.close()
  const answer = await fetch(`${url}/readyz`)
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'not ready', reason: 'the store does not answer' }])
})
