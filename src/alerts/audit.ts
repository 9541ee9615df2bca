import { createHash } from 'node:crypto'
import { type Person, reactionKinds } from '../council/reaction.ts'

/** Something that a person, or the service for one, did to the watch. */
export interface AuditEvent {
  readonly at: Date
  /** `operator`, `service`, or the pseudonym of somebody in chat (`slack:3f9a…`): who it is stands beside the log and can be forgotten. */
  readonly actor: string
  readonly action: AuditAction
  /** What it was done to: a dossier, a channel, a file. */
  readonly subject: string
  /** How, in a few words. */
  readonly details: string
}

export const auditActions = [
  'started',
  'stopped',
  'config-taken-up',
  'config-refused',
  ...reactionKinds,
  'subscribe',
  'unsubscribe',
  'oral-revision',
  'heard',
  'test-alert',
  're-extracted',
  'forgotten',
  'store-restored',
  'store-moved',
] as const
export type AuditAction = (typeof auditActions)[number]

/** An event as it stands in the log: `hash` covers the event and the hash before it, so that nothing can be changed or taken out in between. */
export interface AuditEntry extends AuditEvent {
  readonly seq: number
  readonly previous: string
  /** SHA-256, lower-case hex. */
  readonly hash: string
}

/** The log of what people did, which only grows. */
export interface AuditLog {
  /** `who` is kept beside the log under the pseudonym that takes the actor's place, until the person is forgotten. */
  append(event: Omit<AuditEvent, 'actor'> & { readonly actor: AuditActor }): Promise<AuditEntry>
  /** Oldest first. `who` names the actors that were not forgotten. */
  entries(): Promise<readonly (AuditEntry & { readonly who: string | null })[]>
}

/** Who did it: somebody in chat, whoever runs the watch, or the watch by itself. */
export type AuditActor = Person | 'operator' | 'service'

/** What the first entry follows. */
export const auditBeginning = '0'.repeat(64)

export function auditHash(previous: string, { at, actor, action, subject, details }: AuditEvent): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, at.toISOString(), actor, action, subject, details]))
    .digest('hex')
}

export type AuditVerdict =
  | { readonly kind: 'intact'; readonly entries: number; readonly head: string }
  | { readonly kind: 'broken'; readonly seq: number; readonly reason: string }

/**
 * Whether every entry follows the one before. A log that was cut off at its end still looks whole, so a head that was noted elsewhere (every
 * entry's stands in the service's log) can be given: it must be among the entries.
 */
export function verifyAudit(entries: readonly AuditEntry[], noted: string | null = null): AuditVerdict {
  let previous = auditBeginning
  for (const entry of entries) {
    if (entry.previous !== previous)
      return { kind: 'broken', seq: entry.seq, reason: 'it does not follow the entry before: something was taken out or put in' }
    if (entry.hash !== auditHash(previous, entry)) return { kind: 'broken', seq: entry.seq, reason: 'it was changed after it was written' }
    previous = entry.hash
  }
  if (noted !== null && noted !== previous && !entries.some(({ hash }) => hash === noted))
    return { kind: 'broken', seq: (entries.at(-1)?.seq ?? 0) + 1, reason: 'the noted entry is missing: the end was cut off' }
  return { kind: 'intact', entries: entries.length, head: previous }
}
