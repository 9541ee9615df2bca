import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Receipt } from '../alerts/channel.ts'
import { placeOf } from '../alerts/place.ts'
import type { Press, PressOutcome, Reactions } from '../alerts/reactions.ts'
import { DossierKey, isOver, presentComparison } from '../council/dossier.ts'
import { findingKey } from '../council/finding-key.ts'
import { type JudgedFinding, muteIn, type Reaction, reactionAbout, saidOfFinding } from '../council/reaction.ts'
import type { Finding } from '../weakening/finding.ts'
import type { ReactionTable } from './chat-tables.ts'
import type { Engine } from './engine.ts'
import { readFindings } from './read-comparison.ts'
import { readDossier } from './read-dossiers.ts'
import type { Tables } from './schema.ts'

export function storedReactions({ db, inOrder }: Engine): Reactions {
  return {
    press: (press) =>
      db.transaction().execute(async (write) => {
        await inOrder(write) // of two at once, the second is told of the first
        return keepPress(write, press)
      }),
    of: (dossier) => reactionsOf(db, dossier),
    async openFindings(message) {
      const place = await placeOfMessage(db, message)
      const dossier = place && (await readDossier(db, place.dossier))
      const about = dossier && presentComparison(dossier)?.id
      if (!place || !about) return []
      const reactions = await reactionsOf(db, place.dossier)
      return (await readFindings(db, about)).filter(
        (finding) => finding.direction === 'weakens' && !saidOfFinding(reactions, about, finding),
      )
    },
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

function fromRow({ dossier, kind, about, channel, span, finding, place, platform, person, name, at }: Selectable<ReactionTable>): Reaction {
  const by = platform === null || person === null ? null : { platform, id: person, name: name ?? '' }
  const judged = finding === null ? {} : { finding: { key: finding, place: place ?? '' } }
  return { dossier: DossierKey.parse(dossier), kind, about: about || null, ...judged, channel, span, by, at: new Date(at) }
}

async function keepPress(write: Transaction<Tables>, press: Press): Promise<PressOutcome> {
  const place = await placeOfMessage(write, press.message)
  if (place) await oneAfterAnother(write, place.dossier)
  const dossier = place && (await readDossier(write, place.dossier))
  if (!place || !dossier) return { kind: 'unknown-message' }
  const about = presentComparison(dossier)?.id ?? null
  const finding = await judgedFinding(write, press.finding ?? null, about)
  if (finding === undefined) return { kind: 'unknown-finding' }
  const earlier = await reactionsOf(write, place.dossier)
  const standing = standingReaction(press, earlier, place.channel, about, isOver(dossier.state))
  if (press.kind === 'unmuted' && !standing) return { kind: 'nothing-to-do' }
  if (press.kind !== 'unmuted' && standing) return { kind: 'already', reaction: standing }
  const reaction: Reaction = { ...place, kind: press.kind, about, finding, span: press.span, by: press.by, at: press.at }
  await write.insertInto('reaction').values(toRow(reaction)).execute()
  await markStale(write, reaction)
  return { kind: 'kept', reaction }
}

/** Holds the dossier's row until the transaction ends: of two who press at once, on any engine, the second sees what the first did. */
async function oneAfterAnother(write: Transaction<Tables>, dossier: DossierKey): Promise<void> {
  await write
    .updateTable('dossier')
    .set(({ ref }) => ({ state: ref('state') }))
    .where('key', '=', dossier)
    .execute()
}

/** The finding by its key; undefined where the present comparison holds none such. Null where none is meant. */
async function judgedFinding(db: Kysely<Tables>, key: string | null, about: string | null): Promise<JudgedFinding | null | undefined> {
  if (key === null) return null
  const findings: readonly Finding[] = about === null ? [] : await readFindings(db, about)
  const found = findings.find((finding) => findingKey(finding) === key)
  return found && { key, place: placeOf(found) }
}

/** What makes a second press needless; for `unmuted`, what it would end. */
function standingReaction(
  { kind, span, finding = null, at }: Press,
  earlier: readonly Reaction[],
  channel: string,
  about: string | null,
  over: boolean,
): Reaction | undefined {
  if (kind === 'acknowledged' || kind === 'not-a-weakening')
    return reactionAbout(earlier, kind, about) ?? earlier.find((one) => finding && one.about === about && one.finding?.key === finding)
  const mute = muteIn(earlier, channel, at, over)
  return kind === 'unmuted' || mute?.span === span ? mute : undefined
}

/** The channel and dossier of a message that we posted. */
async function placeOfMessage(db: Kysely<Tables>, { channel, message }: Receipt) {
  const row = await db
    .selectFrom('delivery')
    .select(['channel', 'dossier'])
    .where('receipt_message', '=', message)
    .where('receipt_channel', '=', channel)
    .executeTakeFirst()
  return row?.dossier ? { channel: row.channel, dossier: DossierKey.parse(row.dossier) } : undefined
}

function toRow({ dossier, kind, about, channel, span, finding, by, at }: Reaction) {
  const who = { platform: by?.platform ?? null, person: by?.id ?? null, name: by?.name ?? null }
  const judged = { finding: finding?.key ?? null, place: finding?.place ?? null }
  return { dossier, kind, about: about ?? '', channel, span, ...judged, ...who, at: at.toISOString() }
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
