import { expect, it } from 'vitest'
import type { Person } from '../../src/council/reaction.ts'
import { eachStore } from '../support/stores.ts'

const ana: Person = { platform: 'slack', id: 'U0ANA', name: 'Ana' }

eachStore('people', (open) => {
  const order = (channel: string, by: Person, at: string) =>
    ({ channel, mandate: 'all', kind: 'order', from: 'medium', digest: null, language: null, by, at: new Date(at) }) as const

  it('are forgotten by id or by name, while what they ordered stays', async () => {
    const { people, chatSubscriptions } = await open()
    await chatSubscriptions.keep(order('slack:C1', ana, '2099-03-12T09:00:00Z'))
    await chatSubscriptions.keep(order('slack:C2', { ...ana, id: 'U0BEN', name: 'Ben' }, '2099-03-12T09:00:00Z'))
    expect(await people.forget('U0ANA')).toBe(1)
    expect(await people.forget('U0ANA')).toBe(0)
    expect((await chatSubscriptions.all()).map(({ by }) => by?.name ?? null).toSorted()).toEqual(['Ben', null].toSorted())
    expect(await people.forget('Ben')).toBe(1)
    expect(await chatSubscriptions.all()).toMatchObject([{ by: null }, { by: null }])
  })

  it('are forgotten when their time has come', async () => {
    const { people, chatSubscriptions } = await open()
    await chatSubscriptions.keep(order('slack:C1', ana, '2097-03-12T09:00:00Z'))
    await chatSubscriptions.keep(order('slack:C2', ana, '2099-03-12T09:00:00Z'))
    expect(await people.forgetBefore(new Date('2098-01-01T00:00:00Z'))).toBe(1)
    expect((await chatSubscriptions.all()).map(({ channel, by }) => [channel, by?.name ?? null])).toEqual([
      ['slack:C1', null],
      ['slack:C2', 'Ana'],
    ])
  })
})
