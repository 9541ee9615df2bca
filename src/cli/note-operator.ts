import type { AuditAction } from '../alerts/audit.ts'
import type { Store } from '../store/store.ts'
import { oneLine } from '../text/one-line.ts'

/** Writes into the audit log what an operator did from the command line. */
export async function noteOperator({ audit }: Pick<Store, 'audit'>, action: AuditAction, subject: string, details = ''): Promise<void> {
  await audit.append({ at: new Date(), actor: 'operator', action, subject: oneLine(subject), details: oneLine(details) })
}
