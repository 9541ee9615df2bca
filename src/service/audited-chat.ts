import type { AuditEvent, AuditLog } from '../alerts/audit.ts'
import type { Reactions } from '../alerts/reactions.ts'
import type { BoundCommand } from '../commands/command.ts'
import type { Person } from '../council/reaction.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import type { KnownSubscriptions } from './chat-subscriptions.ts'
import type { ServiceLog } from './log.ts'

export interface AuditPorts {
  readonly audit: Pick<AuditLog, 'append'>
  readonly log: ServiceLog
  readonly clock: () => Date
}

const longestOrder = 120

/** The same buttons; what was kept of a press stands in the audit log too. */
export function auditedReactions(
  reactions: Pick<Reactions, 'press' | 'openFindings'>,
  ports: AuditPorts,
): Pick<Reactions, 'press' | 'openFindings'> {
  return {
    openFindings: (message) => reactions.openFindings(message),
    async press(press) {
      const outcome = await reactions.press(press)
      if (outcome.kind === 'kept') {
        const { dossier, kind, channel, span } = outcome.reaction
        await append(ports, press.by, { action: kind, subject: dossier, details: `in ${channel}${span === null ? '' : `, ${span}`}` })
      }
      return outcome
    },
  }
}

/** The same command; who changed what a channel gets, or tried to, stands in the audit log too. */
export function auditedCommand(command: BoundCommand, ordered: Pick<KnownSubscriptions, 'list'>, ports: AuditPorts): BoundCommand {
  return {
    ...command,
    async answer(typed, asker) {
      const action = /^\s*(subscribe|unsubscribe)\b/i.exec(typed)?.[1]?.toLowerCase()
      if (!asker || (action !== 'subscribe' && action !== 'unsubscribe')) return command.answer(typed, asker)
      const before = JSON.stringify(ordered.list())
      const reply = await command.answer(typed, asker)
      const changed = JSON.stringify(ordered.list()) !== before
      const details = `${shorten(oneLine(typed), longestOrder)}${changed ? '' : ' (nothing was changed)'}`
      await append(ports, asker.person, { action, subject: `${asker.person.platform}:${asker.channel.id}`, details })
      return reply
    },
  }
}

/** What was done is done, whether or not it could be written down; where it could not, the log says so. */
async function append(
  { audit, log, clock }: AuditPorts,
  actor: Person,
  event: Pick<AuditEvent, 'action' | 'subject' | 'details'>,
): Promise<void> {
  try {
    const { hash } = await audit.append({ ...event, at: clock(), actor })
    log.info('audit', { action: event.action, subject: event.subject, head: hash })
  } catch (error) {
    log.warn('the audit log could not be written', { action: event.action, error: String(error) })
  }
}
