import { verifyAudit } from '../alerts/audit.ts'
import { settingsFromEnvironment } from '../service/surroundings.ts'
import { openStore } from '../store/store.ts'
import { oneLine } from '../text/one-line.ts'

/** Prints what people did, oldest first. */
export async function auditList(): Promise<number> {
  for (const { seq, at, actor, who, action, subject, details, hash } of await auditEntries()) {
    const by = who === null ? actor : `${oneLine(who)} (${actor})`
    process.stdout.write(`${seq}  ${at.toISOString()}  ${by}  ${action}  ${oneLine(subject)}  ${oneLine(details)}  ${hash.slice(0, 12)}\n`)
  }
  return 0
}

/** Says whether the log is as it was written. Status 1 where something was changed, taken out or cut off. */
export async function auditVerify(noted: string | undefined): Promise<number> {
  const verdict = verifyAudit(await auditEntries(), noted ?? null)
  if (verdict.kind === 'broken') {
    process.stdout.write(`The audit log is not as it was written: entry ${verdict.seq}: ${verdict.reason}.\n`)
    return 1
  }
  process.stdout.write(
    `${verdict.entries} entries, each follows the one before. Head: ${verdict.head}\n` +
      'Note the head elsewhere: given again (audit verify --head HASH), it shows that the end was not cut off since.\n',
  )
  return 0
}

async function auditEntries() {
  const { dataDir, databaseUrl } = settingsFromEnvironment()
  const store = await openStore(dataDir, databaseUrl)
  try {
    return await store.audit.entries()
  } finally {
    await store.close()
  }
}
