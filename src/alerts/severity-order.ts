import { severities } from '../weakening/finding.ts'
import type { AlertSeverity } from './alert.ts'

const order: readonly AlertSeverity[] = [...severities, 'none']

/** The graver of two. */
export function worse(one: AlertSeverity, other: AlertSeverity): AlertSeverity {
  return order.indexOf(one) <= order.indexOf(other) ? one : other
}
