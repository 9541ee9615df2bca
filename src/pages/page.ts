import { html, raw } from 'hono/html'

/** What `html` gives: escaped markup, perhaps still being made. */
export type Markup = ReturnType<typeof html>

export interface PageContent {
  readonly title: string
  /** The room of the site that the page belongs to, for the navigation. */
  readonly section: 'home' | 'mandates' | 'none'
  readonly main: Markup
  /** How style and script arrive: as files of the site, or inside the page where it must stand alone (`compare --html`). */
  readonly assets: { readonly kind: 'linked' } | { readonly kind: 'inlined'; readonly style: string; readonly script: string }
}

const sections = [
  { id: 'home', href: '/', name: 'Now' },
  { id: 'mandates', href: '/mandates', name: 'Mandates' },
] as const

/** One whole page: the shell that every page shares. */
export function page({ title, section, main, assets }: PageContent): Markup {
  const standsAlone = assets.kind === 'inlined'
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Mandate Watch</title>
${standsAlone ? html`<style>${raw(assets.style)}</style>` : html`<link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/style.css">`}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site">
${
  standsAlone
    ? html`<span class="name">Mandate Watch</span>`
    : html`<a class="name" href="/">Mandate Watch</a>
<nav aria-label="Site">${sections.map(({ id, href, name }) => html`<a href="${href}" ${id === section ? raw('aria-current="page"') : ''}>${name}</a>`)}</nav>`
}
</header>
<main id="main">${main}</main>
<footer class="site">Assessment by rule; not a United Nations document. The texts are quoted from the documents named; please check the source before citing.</footer>
${standsAlone ? html`<script>${raw(assets.script)}</script>` : html`<script src="/assets/redline.js" defer></script>`}
</body>
</html>`
}

const dateAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
const dateOnly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** `3 October 2035`, marked up for machines. */
export function day(at: Date): Markup {
  return html`<time datetime="${at.toISOString()}" title="${dateAndTime.format(at)} UTC">${dateOnly.format(at)}</time>`
}
