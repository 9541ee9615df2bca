import { html } from 'hono/html'
import { type Markup, page } from './page.ts'

/** Nothing stands at this address; where to go instead. */
export function notFoundPage(): Markup {
  const main = html`<h1>Nothing here</h1><p>This address names no page. <a href="/">What is on the table now</a> · <a href="/mandates">Watched mandates</a></p>`
  return page({ title: 'Nothing here', section: 'none', main, assets: { kind: 'linked' } })
}
