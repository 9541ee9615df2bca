import type { Kysely } from 'kysely'
import type { ChatSubscriptions } from '../alerts/chat-subscriptions.ts'
import type { Tables } from './schema.ts'

export function storedChatSubscriptions(db: Kysely<Tables>): ChatSubscriptions {
  return {
    async all() {
      const rows = await db.selectFrom('chat_subscription').selectAll().orderBy('at').execute()
      return rows.map(({ channel, mandate, kind, severity, digest, language, platform, person, name, at }) => ({
        channel,
        mandate,
        kind,
        from: severity,
        digest,
        language,
        by: platform === null || person === null ? null : { platform, id: person, name: name ?? '' },
        at: new Date(at),
      }))
    },
    async keep({ channel, mandate, kind, from, digest, language, by, at }) {
      const who = { platform: by?.platform ?? null, person: by?.id ?? null, name: by?.name ?? null }
      const values = { kind, severity: from, digest, language, ...who, at: at.toISOString() }
      await db
        .insertInto('chat_subscription')
        .values({ channel, mandate, ...values })
        .onConflict((conflict) => conflict.columns(['channel', 'mandate']).doUpdateSet(values))
        .execute()
    },
    async remove(channel, mandate) {
      await db.deleteFrom('chat_subscription').where('channel', '=', channel).where('mandate', '=', mandate).execute()
    },
  }
}
