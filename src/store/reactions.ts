import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Receipt } from '../alerts/channel.ts'
import type { Press, PressOutcome, Reactions } from '../alerts/reactions.ts'
import { DossierKey, isOver, presentComparison } from '../council/dossier.ts'
import { muteIn, type Reaction, reactionAbout } from '../council/reaction.ts'
import type { ReactionTable } from './chat-tables.ts'
import { readDossier } from './read-dossiers.ts'
import type { Tables } from './schema.ts'

export function storedReactions(db: Kysely<Tables>): Reactions {
  return {
    press: (press) => db.transaction().execute((write) => keepPress(write, press)),
    of: (dossier) => reactionsOf(db, dossier),
    async staleParents(now) {
      const sending = db.selectFrom('delivery').select('channel').where('open', '=', 1).where('state', 'in', ['sending', 'unclear'])
      const rows = await db
        .selectFrom('stale_parent')
        .selectAll()
        .where('due_at', '<=', now.toISOString())
        .where('channel', 'not in', sending)
        .execute()
      return rows.map(({ channel, dossier, attempts }) => ({ channel, dossier: DossierKey.parse(dossier), attempts }))
    },
    async edited({ channel, dossier }, readAt) {
      await db
        .deleteFrom('stale_parent')
        .where('channel', '=', channel)
        .where('dossier', '=', dossier)
        .where('due_at', '<=', readAt.toISOString())
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('delivery')
                .select('id')
                .where('delivery.channel', '=', channel)
                .where('delivery.dossier', '=', dossier)
                .where('last_attempt_at', '>', readAt.toISOString()),
            ),
          ),
        )
        .execute()
    },
    async editLater({ channel, dossier, attempts }, dueAt) {
      await db
        .updateTable('stale_parent')
        .set({ due_at: dueAt.toISOString(), attempts: attempts + 1 })
        .where('channel', '=', channel)
        .where('dossier', '=', dossier)
        .execute()
    },
  }
}

/** Oldest first. */
export async function reactionsOf(db: Kysely<Tables>, dossier: DossierKey): Promise<readonly Reaction[]> {
  const rows = await db.selectFrom('reaction').selectAll().where('dossier', '=', dossier).orderBy('seq').execute()
  return rows.map(fromRow)
}

function fromRow({ dossier, kind, about, channel, span, platform, person, name, at }: Selectable<ReactionTable>): Reaction {
  const by = platform === null || person === null ? null : { platform, id: person, name: name ?? '' }
  return { dossier: DossierKey.parse(dossier), kind, about: about || null, channel, span, by, at: new Date(at) }
}

async function keepPress(write: Transaction<Tables>, press: Press): Promise<PressOutcome> {
  const place = await placeOf(write, press.message)
  const dossier = place && (await readDossier(write, place.dossier))
  if (!place || !dossier) return { kind: 'unknown-message' }
  const about = presentComparison(dossier)?.id ?? null
  const earlier = await reactionsOf(write, place.dossier)
  const standing = standingReaction(press, earlier, place.channel, about, isOver(dossier.state))
  if (press.kind === 'unmuted' && !standing) return { kind: 'nothing-to-do' }
  if (press.kind !== 'unmuted' && standing) return { kind: 'already', reaction: standing }
  const reaction: Reaction = { ...place, kind: press.kind, about, span: press.span, by: press.by, at: press.at }
  await write.insertInto('reaction').values(toRow(reaction)).execute()
  await markStale(write, reaction)
  return { kind: 'kept', reaction }
}

/** What makes a second press needless; for `unmuted`, what it would end. */
function standingReaction(
  { kind, span, at }: Press,
  earlier: readonly Reaction[],
  channel: string,
  about: string | null,
  over: boolean,
): Reaction | undefined {
  if (kind === 'acknowledged' || kind === 'not-a-weakening') return reactionAbout(earlier, kind, about)
  const mute = muteIn(earlier, channel, at, over)
  return kind === 'unmuted' || mute?.span === span ? mute : undefined
}

/** The channel and dossier of a message that we posted. */
async function placeOf(write: Transaction<Tables>, { channel, message }: Receipt) {
  const row = await write
    .selectFrom('delivery')
    .select(['channel', 'dossier'])
    .where('receipt_message', '=', message)
    .where('receipt_channel', '=', channel)
    .executeTakeFirst()
  return row?.dossier ? { channel: row.channel, dossier: DossierKey.parse(row.dossier) } : undefined
}

function toRow({ dossier, kind, about, channel, span, by, at }: Reaction) {
  const who = { platform: by?.platform ?? null, person: by?.id ?? null, name: by?.name ?? null }
  return { dossier, kind, about: about ?? '', channel, span, ...who, at: at.toISOString() }
}

/** What all may know is shown in every channel that was told of the dossier; a mute in its own. */
async function markStale(write: Transaction<Tables>, { dossier, kind, channel, at }: Reaction): Promise<void> {
  const told = await write
    .selectFrom('delivery')
    .select('channel')
    .distinct()
    .where('dossier', '=', dossier)
    .where('receipt_message', 'is not', null)
    .execute()
  const isLocal = kind === 'muted' || kind === 'unmuted'
  const due = { due_at: at.toISOString(), attempts: 0 }
  for (const row of told)
    if (!isLocal || row.channel === channel)
      await write
        .insertInto('stale_parent')
        .values({ channel: row.channel, dossier, ...due })
        .onConflict((conflict) => conflict.columns(['channel', 'dossier']).doUpdateSet(due))
        .execute()
}
