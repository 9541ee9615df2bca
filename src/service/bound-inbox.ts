import type { Settings } from '../config/settings.ts'
import { shownAddress } from '../documents/document.ts'
import type { FetchPage } from '../documents/fetch-page.ts'
import { fileAway, inbox } from '../sources/inbox.ts'
import type { BoundSource } from '../watch/ports.ts'

/** The inbox folder; what was taken in is filed away. A folder that cannot be read is told of at once: nothing but the operator mends it. */
export function boundInbox({ inboxDir, inboxPollSeconds }: Settings, fetchPage: FetchPage): BoundSource {
  const options = { folder: inboxDir, seen: new Map<string, number>() }
  return {
    id: inbox.id,
    called: { name: { what: 'inbox' }, lookAt: null, retries: inboxPollSeconds },
    patienceMs: 0,
    primary: false,
    follows: null,
    list: (signal) => inbox.list(options, fetchPage, signal),
    async settled({ url }, outcome) {
      await fileAway(url, 'reason' in outcome ? { kind: 'refused', reason: `${shownAddress(url)}: ${outcome.reason}` } : { kind: 'done' })
    },
  }
}
