import { html } from 'hono/html'
import type { Severity } from '../weakening/finding.ts'

/** Severities are told by word and shape, never by colour alone. */
const shapes: Readonly<Record<Severity | 'none', string>> = { critical: '◆', high: '▲', medium: '●', low: '○', none: '·' }
const words: Readonly<Record<Severity | 'none', string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  none: 'No weakening found',
}

/** A severity as a small badge: shape and word. */
export function severityMark(severity: Severity | 'none') {
  return html`<span class="severity ${severity}"><span aria-hidden="true">${shapes[severity]}</span> ${words[severity]}</span>`
}
