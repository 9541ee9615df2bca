import type { DatabaseSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'
import { columnValue } from '../column-value.ts'
import { storeFault } from './store-fault.ts'

/**
 * Kysely over node:sqlite. Transactions begin at once as writers: one that starts by reading and writes later fails with BUSY when another
 * process wrote in between. For the same reason migrations, which run in one transaction, need no other lock between processes.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync
  readonly #config: SqliteDialectConfig

  constructor(database: DatabaseSync, path: string) {
    const config = { database: forKysely(database, path) }
    super(config)
    this.#database = database
    this.#config = config
  }

  override createDriver() {
    return new ImmediateDriver(this.#database, this.#config)
  }

  override createAdapter() {
    return new TransactionalAdapter()
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync, config: SqliteDialectConfig) {
    super(config)
    this.#database = database
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk ends a transaction by itself; to roll back again would hide that reason. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection)
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

function forKysely(database: DatabaseSync, path: string): SqliteDatabase {
  const telling = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw storeFault(error, path)
    }
  }
  return {
    close: () => database.close(),
    prepare(sql): SqliteStatement {
      const statement = telling(() => database.prepare(sql))
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => telling(() => statement.all(...parameters.map(columnValue))),
        run: (parameters) => telling(() => statement.run(...parameters.map(columnValue))),
        iterate: (parameters) => telling(() => statement.iterate(...parameters.map(columnValue))),
      }
    },
  }
}
