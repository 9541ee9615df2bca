import { createHash } from 'node:crypto'
import type { Alert } from './alert.ts'
import { noText } from './no-text.ts'

const mostShown = 5

/** An edit of the configuration that cannot be used: the watch goes on as before. `problems` are lines that say where and what to write instead. */
export function configRefusedAlert(problems: readonly string[], at: Date): Alert {
  return {
    ...noText,
    key: `config-refused:${fingerprint(problems)}:${at.toISOString().slice(0, 13)}`,
    kind: 'config-refused',
    severity: 'medium',
    headline: 'An edit of the configuration cannot be used',
    body: `I go on with what stood there before. ${inShort(problems)} Mend it and save: I look every few seconds.`,
    at,
  }
}

/** An edit was taken up. `changes` are empty where a bad edit was taken back. */
export function configTakenUpAlert(changes: readonly string[], at: Date): Alert {
  return {
    ...noText,
    key: `config-taken-up:${fingerprint(changes)}:${at.toISOString().slice(0, 16)}`,
    kind: 'config-taken-up',
    severity: 'none',
    headline: changes.length === 0 ? 'The configuration is in order again' : 'The configuration was changed',
    body: changes.length === 0 ? 'It is as it was.' : inShort(changes.map((change) => (/[.?)]$/.test(change) ? change : `${change}.`))),
    at,
  }
}

function inShort(lines: readonly string[]): string {
  const left = lines.length - mostShown
  return `${lines.slice(0, mostShown).join(' ')}${left > 0 ? ` And ${left} more; the log has them all.` : ''}`
}

/** Several services over one store that read the same edit tell it once. */
function fingerprint(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)
}
