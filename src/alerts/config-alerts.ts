import { createHash } from 'node:crypto'
import type { Sentence } from '../language/sentence.ts'
import type { Alert } from './alert.ts'
import { noText } from './no-text.ts'
import { told } from './told.ts'

const mostShown = 5

/** An edit of the configuration that cannot be used: the watch goes on as before. `problems` are lines that say where and what to write instead. */
export function configRefusedAlert(problems: readonly string[], at: Date): Alert {
  return {
    ...noText,
    key: `config-refused:${fingerprint(problems)}:${at.toISOString().slice(0, 13)}`,
    kind: 'config-refused',
    severity: 'medium',
    ...told({
      headline: { kind: 'said', said: { kind: 'edit-refused' } },
      body: [{ kind: 'goes-on' }, shown(problems), { kind: 'mend-it' }],
    }),
    at,
  }
}

/** An edit was taken up. `changes` are empty where a bad edit was taken back. */
export function configTakenUpAlert(changes: readonly string[], at: Date): Alert {
  const back = changes.length === 0
  return {
    ...noText,
    key: `config-taken-up:${fingerprint(changes)}:${at.toISOString().slice(0, 16)}`,
    kind: 'config-taken-up',
    severity: 'none',
    ...told({
      headline: { kind: 'said', said: { kind: 'edit-taken-up', back } },
      body: [back ? { kind: 'as-it-was' } : shown(changes.map((change) => (/[.?)]$/.test(change) ? change : `${change}.`)))],
    }),
    at,
  }
}

function shown(lines: readonly string[]): Sentence {
  return { kind: 'lines', lines: lines.slice(0, mostShown), left: Math.max(0, lines.length - mostShown) }
}

/** Several services over one store that read the same edit tell it once. */
function fingerprint(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)
}
