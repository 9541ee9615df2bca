import { html } from 'hono/html'
import type { Severity } from '../weakening/finding.ts'
import { severityWords } from '../weakening/severity-words.ts'
import type { Edition } from './edition.ts'
import type { Markup } from './markup.ts'

/** A severity as a small badge: shape and word, never colour alone. */
export function severityMark(severity: Severity | 'none', { words }: Edition): Markup {
  return html`<span class="severity ${severity}"><span aria-hidden="true">${severityWords[severity].shape}</span> ${words.severities[severity]}</span>`
}

/** The mark of what a draft strengthens. */
export function strongerMark({ words }: Edition): Markup {
  return html`<span class="stronger"><span aria-hidden="true">△</span> ${words.redline.strongerMark}</span>`
}
