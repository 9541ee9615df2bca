import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { writeBackup } from '../store/backup/write-backup.ts'
import { openEngine } from '../store/store.ts'

const dayMs = 86_400_000
const name = /^store-(?<day>\d{4}-\d{2}-\d{2})\.tar\.gz$/

/**
 * Writes the day's backup of the store into `backups` in the data folder, and removes those that are older than they are kept. Documents are left out: what
 * is kept never changes, and stands beside. Answers the file; null where there is one of this day, or none are made.
 */
export async function dailyBackup({ dataDir, databaseUrl, backupDays }: Settings, at: Date): Promise<string | null> {
  if (backupDays === 0) return null
  const folder = join(dataDir, 'backups')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const today = at.toISOString().slice(0, 10)
  const present = await readdir(folder)
  for (const left of present.filter((file) => file.endsWith('.unfinished'))) await rm(join(folder, left)) // of a process that was killed
  if (present.includes(`store-${today}.tar.gz`)) return null
  const path = join(folder, `store-${today}.tar.gz`)
  const engine = openEngine(dataDir, databaseUrl)
  try {
    await writeBackup(engine, path, null, at)
  } finally {
    await engine.close()
  }
  const oldest = new Date(at.getTime() - (backupDays - 1) * dayMs).toISOString().slice(0, 10)
  for (const file of present) if ((name.exec(file)?.groups?.day ?? oldest) < oldest) await rm(join(folder, file))
  return path
}
