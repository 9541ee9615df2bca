import type { Command } from 'commander'

/** What is done with a store as a whole: back it up, restore it, move it. */
export function addStoreCommands(program: Command): void {
  program
    .command('backup')
    .description('Write the store and the kept documents into one file, while the service goes on. Never over a file that is there.')
    .argument('<file>', 'where to write it: mandate-watch.tar.gz')
    .option('--store-only', 'leave the kept documents out')
    .action(async (file: string, { storeOnly }: { readonly storeOnly?: boolean }) => {
      const { backup } = await import('./backup.ts')
      process.exitCode = await backup(file, storeOnly ?? false)
    })

  program
    .command('restore')
    .description('Restore a backup into an empty DATA_DIR, or an empty database of DATABASE_URL. Never over a store that is there.')
    .argument('<file>', 'what `backup` wrote')
    .action(async (file: string) => {
      const { restore } = await import('./restore.ts')
      process.exitCode = await restore(file)
    })

  program
    .command('migrate-store')
    .description(
      'Move the SQLite store of DATA_DIR into the empty PostgreSQL database of DATABASE_URL, and compare both. Stop the service first.',
    )
    .action(async () => {
      const { migrateStore } = await import('./migrate-store.ts')
      process.exitCode = await migrateStore()
    })
}
