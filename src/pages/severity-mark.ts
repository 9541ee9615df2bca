import { html } from 'hono/html'
import type { Severity } from '../weakening/finding.ts'
import { severityWords } from '../weakening/severity-words.ts'

/** A severity as a small badge: shape and word, never colour alone. */
export function severityMark(severity: Severity | 'none') {
  const { shape, word } = severityWords[severity]
  return html`<span class="severity ${severity}"><span aria-hidden="true">${shape}</span> ${word}</span>`
}
