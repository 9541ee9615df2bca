import { stillWatchingAlert } from '../alerts/operator-alerts.ts'
import { routed } from '../facts/telling.ts'
import type { Watch } from './ports.ts'

/** Tells the operators that the watch goes on and when each source was last seen; once a day, however often it is asked to. */
export async function tellStillWatching(watch: Watch): Promise<void> {
  const at = watch.clock()
  const sessions = watch.sessions(at).map(({ id }) => id)
  const dossiers = (await Promise.all(sessions.map((session) => watch.record.dossiers({ session })))).flat()
  const drafts = dossiers.filter(({ state }) => state !== 'not-seen-yet').length
  const alert = stillWatchingAlert(await watch.record.sources(), sessions, drafts, at)
  await watch.ledger.record({ text: null, dossier: null, comparisons: [], alerts: [routed(alert, undefined, watch.telling(at))] })
}
