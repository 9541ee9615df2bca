import { describe, expect, it } from 'vitest'
import { type AuditEntry, auditBeginning, auditHash, verifyAudit } from '../../src/alerts/audit.ts'

function logOf(...subjects: readonly string[]): readonly AuditEntry[] {
  let previous = auditBeginning
  return subjects.map((subject, index) => {
    const event = { at: new Date(index), actor: 'operator', action: 'forgotten' as const, subject, details: '' }
    const entry = { ...event, seq: index + 1, previous, hash: auditHash(previous, event) }
    previous = entry.hash
    return entry
  })
}

describe('verifyAudit', () => {
  const log = logOf('one', 'two', 'three')
  const head = log[2]?.hash ?? ''

  it('takes a log as it was written, an empty one too', () => {
    expect(verifyAudit(log)).toEqual({ kind: 'intact', entries: 3, head })
    expect(verifyAudit([])).toEqual({ kind: 'intact', entries: 0, head: auditBeginning })
  })

  it.each<[string, (log: AuditEntry[]) => unknown, number]>([
    ['a word changed', (all) => all.splice(1, 1, { ...log[1], details: 'other' } as AuditEntry), 2],
    ['the time changed', (all) => all.splice(0, 1, { ...log[0], at: new Date(5) } as AuditEntry), 1],
    ['an entry taken out', (all) => all.splice(1, 1), 3],
    ['the first taken out', (all) => all.shift(), 2],
    ['two that changed places', (all) => all.splice(0, 2, log[1] as AuditEntry, log[0] as AuditEntry), 2],
    ['an entry twice', (all) => all.splice(1, 0, log[0] as AuditEntry), 1],
  ])('finds %s', (_, tamper, seq) => {
    const all = [...log]
    tamper(all)
    expect(verifyAudit(all)).toMatchObject({ kind: 'broken', seq })
  })

  it('misses what was cut off at the end only until a head is given that was noted elsewhere', () => {
    const cut = log.slice(0, 2)
    expect(verifyAudit(cut).kind).toBe('intact')
    expect(verifyAudit(cut, head)).toMatchObject({ kind: 'broken', seq: 3 })
    expect(verifyAudit(log, log[1]?.hash)).toMatchObject({ kind: 'intact' })
  })
})
