import { expect, it } from 'vitest'
import { verifyAudit } from '../../src/alerts/audit.ts'
import type { Person } from '../../src/council/reaction.ts'
import { eachStore } from '../support/stores.ts'

const ana: Person = { platform: 'slack', id: 'U0ANA', name: 'Ana' }
const at = new Date('2035-09-28T10:00:00Z')
const acted = (subject: string) => ({ at, actor: ana, action: 'acknowledged' as const, subject, details: 'in ct-team' })

eachStore('the audit log', (open) => {
  it('chains what people do, and names them until they are forgotten', async () => {
    const { audit, people } = await open()
    await audit.append({ at, actor: 'service', action: 'started', subject: 'service', details: '' })
    await audit.append(acted('90/L.1'))
    await audit.append(acted('90/L.2'))
    const before = await audit.entries()
    expect(before.map(({ who }) => who)).toEqual([null, 'Ana', 'Ana'])
    expect(before[1]?.actor).toMatch(/^slack:[0-9a-f]{16}$/)
    expect(before[2]?.actor).toBe(before[1]?.actor)
    expect(verifyAudit(before)).toMatchObject({ kind: 'intact', entries: 3, head: before[2]?.hash })

    await people.forget('U0ANA')
    await audit.append(acted('90/L.3'))
    const after = await audit.entries()
    expect(after.map(({ who }) => who)).toEqual([null, null, null, 'Ana'])
    expect(after[3]?.actor).not.toBe(after[2]?.actor)
    expect(verifyAudit(after)).toMatchObject({ kind: 'intact', entries: 4 })
  })

  it('follows one entry with one entry, however many are written at once', async () => {
    const { audit } = await open()
    await Promise.all(Array.from({ length: 12 }, (_, n) => audit.append(acted(`90/L.${n}`))))
    const entries = await audit.entries()
    expect(entries.map(({ subject }) => subject).toSorted()).toEqual(Array.from({ length: 12 }, (_, n) => `90/L.${n}`).toSorted())
    expect(verifyAudit(entries)).toMatchObject({ kind: 'intact', entries: 12 })
  })
})
