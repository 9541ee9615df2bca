import type { Alert } from './alert.ts'

/** A later event as the first message of its dossier's thread shows it. */
export function inShort(alert: Alert): string {
  return alert.inShort ?? alert.headline
}
