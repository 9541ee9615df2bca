import { expect, it } from 'vitest'
import { eachStore } from '../support/stores.ts'
import { constructedAlert, noon, tabledFacts } from './constructed-facts.ts'

eachStore('the log of deliveries', (open) => {
  it('tells what became of each in a channel, newest first, and what goes elsewhere', async () => {
    const store = await open()
    const alerts = [
      { alert: constructedAlert('first'), channels: ['team'] },
      { alert: constructedAlert('second'), channels: ['team', 'other'] },
      { alert: constructedAlert('third'), channels: ['other'] },
      { alert: constructedAlert('digest', { kind: 'digest' }), channels: ['other'] },
    ]
    await store.ledger.record(tabledFacts({ alerts }))
    const [claimed] = (await store.outbox.claim(noon, 10)).filter(({ channel }) => channel === 'team')
    await store.outbox.settle(claimed?.id ?? 0, { state: 'delivered', receipt: { channel: 'C1', message: '1' } }, noon)
    const log = await store.deliveryLog.of('team', 10)
    expect(log.map(({ alert, state, at, dueAt }) => [alert.key, state, at, dueAt !== null])).toEqual([
      ['second', 'queued', null, true],
      ['first', 'delivered', noon, false],
    ])
    expect((await store.deliveryLog.notTold('team', 10)).map(({ key }) => key)).toEqual(['third'])
    expect(await store.deliveryLog.of('team', 1)).toHaveLength(1)
  })
})
