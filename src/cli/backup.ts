import { documentsFolder } from '../service/running-watch.ts'
import { settingsFromEnvironment } from '../service/surroundings.ts'
import { writeBackup } from '../store/backup/write-backup.ts'
import { migrate } from '../store/migrations.ts'
import { openEngine } from '../store/store.ts'
import { oneLine } from '../text/one-line.ts'

/** Writes a backup of this installation into a new file. */
export async function backup(file: string, storeOnly: boolean): Promise<number> {
  const { dataDir, databaseUrl } = settingsFromEnvironment()
  const engine = openEngine(dataDir, databaseUrl)
  try {
    await migrate(engine)
    const { rows, documents } = await writeBackup(engine, file, storeOnly ? null : documentsFolder(dataDir), new Date())
    process.stdout.write(
      `${oneLine(file)}: ${rows} rows${storeOnly ? '' : `, ${documents} files of documents`}. Keep it on another disk.\n`,
    )
    return 0
  } finally {
    await engine.close()
  }
}
