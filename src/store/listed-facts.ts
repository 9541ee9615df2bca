import type { Kysely, Selectable } from 'kysely'
import { Day } from '../council/day.ts'
import type { OutcomeLink } from '../council/outcome-link.ts'
import type { ListedSession } from '../council/session-calendar.ts'
import { DocumentSymbol, SessionId, symbolParts } from '../documents/document-symbol.ts'
import type { Tables } from './schema.ts'

/** What enriching sources said, for those who look later. */
export interface ListedFacts {
  /** Keeps what a source lists; what it listed before and does not now stays. */
  keepOutcomes(source: string, links: readonly OutcomeLink[]): Promise<void>
  /** What a source listed of a session so far. */
  outcomes(source: string, session: SessionId): Promise<readonly OutcomeLink[]>
  /** What all sources listed of a session. */
  outcomeLinks(session: SessionId): Promise<readonly OutcomeLink[]>
  keepSessions(sessions: readonly ListedSession[]): Promise<void>
  /** By number. */
  sessions(): Promise<readonly ListedSession[]>
}

export function storedListedFacts(db: Kysely<Tables>): ListedFacts {
  return {
    async keepOutcomes(source, links) {
      for (const { outcome, draft, title, action } of links) {
        const session = symbolParts(outcome)?.session
        if (!session) continue
        await db
          .insertInto('outcome_link')
          .values({ outcome, source, session, draft, title, action })
          .onConflict((conflict) => conflict.columns(['outcome', 'source']).doUpdateSet({ draft, title, action }))
          .execute()
      }
    },
    async outcomes(source, session) {
      const rows = await db.selectFrom('outcome_link').selectAll().where('source', '=', source).where('session', '=', session).execute()
      return rows.map(linkOf)
    },
    async outcomeLinks(session) {
      const rows = await db
        .selectFrom('outcome_link')
        .selectAll()
        .where('session', '=', session)
        .orderBy('outcome')
        .orderBy('source')
        .execute()
      return rows.map(linkOf)
    },
    async keepSessions(sessions) {
      for (const { session, opens, closes } of sessions)
        await db
          .insertInto('listed_session')
          .values({ session, opens, closes })
          .onConflict((conflict) => conflict.column('session').doUpdateSet({ opens, closes }))
          .execute()
    },
    async sessions() {
      const rows = await db.selectFrom('listed_session').selectAll().execute()
      return rows
        .map(({ session, opens, closes }) => ({ session: SessionId.parse(session), opens: Day.parse(opens), closes: Day.parse(closes) }))
        .toSorted((one, other) => (one.opens < other.opens ? -1 : 1))
    },
  }
}

function linkOf({ outcome, draft, title, action }: Selectable<Tables['outcome_link']>): OutcomeLink {
  return { outcome: DocumentSymbol.parse(outcome), draft: draft === null ? null : DocumentSymbol.parse(draft), title, action }
}
