import type { AuditLog } from '../alerts/audit.ts'
import type { ChatSubscriptions } from '../alerts/chat-subscriptions.ts'
import type { DeliveryLog } from '../alerts/delivery-log.ts'
import type { Ledger } from '../alerts/ledger.ts'
import type { Outbox } from '../alerts/outbox.ts'
import type { Reactions } from '../alerts/reactions.ts'
import type { WatchRecord } from '../council/record.ts'
import { storedAuditLog } from './audit-log.ts'
import { storedChatSubscriptions } from './chat-subscriptions.ts'
import { storedDeliveryLog } from './delivery-log.ts'
import type { Duty, Engine, Turn } from './engine.ts'
import { type Figures, storedFigures } from './figures.ts'
import { type HeldTexts, storedHeldTexts } from './held-texts.ts'
import { storedLedger } from './ledger.ts'
import { type ListedFacts, storedListedFacts } from './listed-facts.ts'
import { migrate } from './migrations.ts'
import { storedOutbox } from './outbox.ts'
import { type People, storedPeople } from './people.ts'
import { openPostgresEngine } from './postgres/open-engine.ts'
import { storedReactions } from './reactions.ts'
import { storedRecord } from './record.ts'
import { type KeptWorkspaces, storedWorkspaces } from './slack-workspaces.ts'
import { openSqliteEngine } from './sqlite/open-engine.ts'
import { type SweepMemory, storedSweepMemory } from './sweep-memory.ts'

/** Everything that is kept, by the port through which it is used. */
export interface Store {
  readonly ledger: Ledger
  readonly outbox: Outbox
  readonly record: WatchRecord
  readonly memory: SweepMemory
  readonly listed: ListedFacts
  readonly texts: HeldTexts
  readonly reactions: Reactions
  readonly chatSubscriptions: ChatSubscriptions
  readonly people: People
  readonly audit: AuditLog
  readonly figures: Figures
  readonly workspaces: KeptWorkspaces
  readonly deliveryLog: DeliveryLog
  /** Whose turn a duty is that one living process has at a time. */
  turn(duty: Duty): Promise<Turn>
  close(): Promise<void>
}

/**
 * The store in the data folder, or in the PostgreSQL database of `databaseUrl` where one is given; made where there is none. Throws `STORE_UNUSABLE` where
 * it cannot be used; nothing is overwritten then.
 */
export async function openStore(dataDir: string, databaseUrl: string | null = null): Promise<Store> {
  return storeOver(openEngine(dataDir, databaseUrl))
}

/** The engine under a store. On SQLite the file is opened at once; PostgreSQL is asked when it is used. */
export function openEngine(dataDir: string, databaseUrl: string | null): Engine {
  return databaseUrl === null ? openSqliteEngine(dataDir) : openPostgresEngine(databaseUrl)
}

async function storeOver(engine: Engine): Promise<Store> {
  try {
    await migrate(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  return {
    ledger: storedLedger(engine),
    outbox: storedOutbox(engine),
    record: storedRecord(engine),
    memory: storedSweepMemory(engine.db),
    listed: storedListedFacts(engine.db),
    texts: storedHeldTexts(engine),
    reactions: storedReactions(engine),
    people: storedPeople(engine.db),
    audit: storedAuditLog(engine.db),
    figures: storedFigures(engine.db),
    workspaces: storedWorkspaces(engine.db),
    deliveryLog: storedDeliveryLog(engine.db),
    chatSubscriptions: storedChatSubscriptions(engine.db),
    turn: (duty) => engine.turn(duty),
    close: () => engine.close(),
  }
}
