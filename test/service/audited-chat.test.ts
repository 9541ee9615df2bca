import { expect, it } from 'vitest'
import type { AuditEvent } from '../../src/alerts/audit.ts'
import type { Asker, BoundCommand } from '../../src/commands/command.ts'
import { auditedCommand } from '../../src/service/audited-chat.ts'

const asker: Asker = {
  person: { platform: 'slack', id: 'U0ANA', name: 'Ana' },
  channel: { id: 'C0CT', name: 'ct' },
  managesChannel: null,
}

/** Asks a command that orders something whenever it is asked to by somebody who may. */
async function written(typed: string, may: boolean): Promise<readonly string[]> {
  const kept: string[] = []
  const events: AuditEvent[] = []
  const command: BoundCommand = {
    name: 'mandate',
    summary: '',
    usage: '',
    async answer() {
      if (may) kept.push('order')
      return { kind: 'help', title: '', facts: [] }
    },
    suggest: () => [],
  }
  const audit = {
    async append(event: { actor: unknown } & Omit<AuditEvent, 'actor'>) {
      events.push({ ...event, actor: JSON.stringify(event.actor) })
      return { ...event, actor: '', seq: 1, previous: '', hash: 'head' }
    },
  }
  const ports = { audit, log: { info() {}, warn() {} }, clock: () => new Date(0) }
  await auditedCommand(command, { list: () => kept as never }, ports).answer(typed, asker)
  return events.map(({ action, subject, details, actor }) => `${action} ${subject} ${details} ${actor.includes('U0ANA')}`)
}

it.each([
  ['subscribe torture from high', true, ['subscribe slack:C0CT subscribe torture from high true']],
  ['subscribe all', false, ['subscribe slack:C0CT subscribe all (nothing was changed) true']],
  ['Unsubscribe  all\n\u202e', true, ['unsubscribe slack:C0CT Unsubscribe all true']],
  ['torture', true, []],
])('writes down who changed what a channel gets: %j', async (typed, may, expected) => {
  expect(await written(typed, may)).toEqual(expected)
})
