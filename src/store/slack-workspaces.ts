import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'

/** A Slack workspace that installed the app. */
export interface KeptWorkspace {
  /** `T0123ABCD`, or `E0123ABCD` where a whole organisation installed it. */
  readonly id: string
  readonly name: string
  /** The bot's token, sealed: the store never sees it open. */
  readonly sealedToken: string
  readonly at: Date
}

export interface KeptWorkspaces {
  all(): Promise<readonly KeptWorkspace[]>
  find(id: string): Promise<KeptWorkspace | undefined>
  /** Takes the place of an earlier installation. */
  keep(workspace: KeptWorkspace): Promise<void>
  /** Removes an installation that was made before a moment: a message of an uninstallation may come after the next installation. */
  remove(id: string, before: Date): Promise<boolean>
}

export function storedWorkspaces(db: Kysely<Tables>): KeptWorkspaces {
  return {
    all: async () => (await db.selectFrom('slack_workspace').selectAll().orderBy('at').execute()).map(fromRow),
    async find(id) {
      const row = await db.selectFrom('slack_workspace').selectAll().where('id', '=', id).executeTakeFirst()
      return row && fromRow(row)
    },
    async keep({ id, name, sealedToken, at }) {
      const values = { name, sealed_token: sealedToken, at: at.toISOString() }
      await db
        .insertInto('slack_workspace')
        .values({ id, ...values })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
        .execute()
    },
    async remove(id, before) {
      const { numDeletedRows } = await db
        .deleteFrom('slack_workspace')
        .where('id', '=', id)
        .where('at', '<=', before.toISOString())
        .executeTakeFirst()
      return Number(numDeletedRows) > 0
    },
  }
}

function fromRow({ id, name, sealed_token, at }: Tables['slack_workspace']): KeptWorkspace {
  return { id, name, sealedToken: sealed_token, at: new Date(at) }
}
