import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { verifyAudit } from '../../alerts/audit.ts'
import type { Settings } from '../../config/settings.ts'
import type { SourceHealth } from '../../council/record.ts'
import { openStore, type Store } from '../../store/store.ts'
import { shownFailure } from '../shown-failure.ts'
import { type Diagnosis, fault, note, ok } from './diagnosis.ts'

/** The store, and what it knows of sources, deliveries and the audit log. A data folder that is not there yet is not made. */
export async function storeCheck({ dataDir, databaseUrl }: Settings): Promise<readonly Diagnosis[]> {
  const there = await access(join(dataDir, 'watch.sqlite')).then(
    () => true,
    () => false,
  )
  if (!there && databaseUrl === null) return [note('store', `${dataDir} holds none yet: the service makes it when it starts`)]
  try {
    const store = await openStore(dataDir, databaseUrl)
    try {
      return [ok('store', `${databaseUrl === null ? dataDir : 'PostgreSQL'}: in order`), ...(await within(store))]
    } finally {
      await store.close()
    }
  } catch (error) {
    return [fault('store', shownFailure(error).split('\n', 1)[0] ?? '')]
  }
}

async function within(store: Store): Promise<readonly Diagnosis[]> {
  const depth = await store.outbox.depth()
  const waiting = depth.queued + depth.sending + depth.unclear
  const audit = verifyAudit(await store.audit.entries())
  return [
    depth.refused > 0
      ? fault('outbox', `${depth.refused} messages were refused, ${waiting} wait. \`test-alert\` to each channel says why.`)
      : ok('outbox', `${waiting} messages wait`),
    ...(audit.kind === 'broken'
      ? [
          fault(
            'audit log',
            `is not as it was written: entry ${audit.seq}: ${audit.reason}. Somebody changed the store by hand; compare with a backup.`,
          ),
        ]
      : []),
    ...(await store.record.sources()).map(source),
  ]
}

function source({ source, lastSuccess, failingSince, lastProblem }: SourceHealth): Diagnosis {
  const success = lastSuccess ? `last seen ${minute(lastSuccess)}` : 'never seen'
  if (!failingSince) return ok(`source ${source}`, success)
  return fault(
    `source ${source}`,
    `not since ${minute(failingSince)} (${success}): ${lastProblem ?? 'no reason given'}. \`probe\` says what is closed.`,
  )
}

/** `2035-10-02 14:10 UTC`. */
function minute(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
