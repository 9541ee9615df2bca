import { randomBytes } from 'node:crypto'
import type { Kysely, Selectable, Transaction } from 'kysely'
import { type AuditActor, type AuditEntry, type AuditLog, auditBeginning, auditHash } from '../alerts/audit.ts'
import type { Person } from '../council/reaction.ts'
import type { AuditEntryTable, Tables } from './schema.ts'

/** How often an entry is tried that another process was quicker to follow. */
const tries = 20

/** The audit log over the store. Two processes cannot follow the same entry: `previous` is unique, and the slower one follows the other. */
export function storedAuditLog(db: Kysely<Tables>): AuditLog {
  return {
    async append({ actor, ...event }) {
      for (let attempt = 1; ; attempt++) {
        const entry = await db.transaction().execute(async (write) => {
          const last = await write.selectFrom('audit_entry').select('hash').orderBy('seq', 'desc').limit(1).executeTakeFirst()
          const previous = last?.hash ?? auditBeginning
          const said = { ...event, actor: await pseudonymOf(write, actor, event.at) }
          const row = { ...said, at: event.at.toISOString(), previous, hash: auditHash(previous, said) }
          return write
            .insertInto('audit_entry')
            .values(row)
            .onConflict((conflict) => conflict.column('previous').doNothing())
            .returningAll()
            .executeTakeFirst()
        })
        if (entry) return fromRow(entry)
        if (attempt >= tries) throw new Error(`the audit log grew ${tries} times while one entry was written`)
      }
    },
    async entries() {
      const rows = await db
        .selectFrom('audit_entry')
        .leftJoin('audit_person', 'audit_person.pseudonym', 'audit_entry.actor')
        .selectAll('audit_entry')
        .select('audit_person.name')
        .orderBy('seq')
        .execute()
      return rows.map((row) => ({ ...fromRow(row), who: row.name }))
    },
  }
}

/** The person's own while they are known; a new one after they were forgotten, so that the two cannot be joined. */
async function pseudonymOf(write: Transaction<Tables>, actor: AuditActor, at: Date): Promise<string> {
  if (typeof actor === 'string') return actor
  const known = await write
    .selectFrom('audit_person')
    .select('pseudonym')
    .where('platform', '=', actor.platform)
    .where('person', '=', actor.id)
    .executeTakeFirst()
  return known?.pseudonym ?? makeKnown(write, actor, at)
}

async function makeKnown(write: Transaction<Tables>, { platform, id, name }: Person, at: Date): Promise<string> {
  const pseudonym = `${platform}:${randomBytes(8).toString('hex')}`
  await write.insertInto('audit_person').values({ pseudonym, platform, person: id, name, at: at.toISOString() }).execute()
  return pseudonym
}

function fromRow({ seq, at, actor, action, subject, details, previous, hash }: Selectable<AuditEntryTable>): AuditEntry {
  return { seq, at: new Date(at), actor, action, subject, details, previous, hash }
}
