import { html, raw } from 'hono/html'
import { type Edition, hrefIn, otherEditions } from './edition.ts'
import type { Markup } from './markup.ts'

/** How style and script arrive: as files of the site, or inside the page where it must stand alone (`compare --html`). */
export type Assets = { readonly kind: 'linked' } | { readonly kind: 'inlined'; readonly style: string; readonly script: string }

export interface PageContent {
  readonly title: string
  /** The room of the site that the page belongs to, for the navigation. */
  readonly section: 'now' | 'renewals' | 'mandates' | 'search' | 'none'
  readonly main: Markup
  readonly assets?: Assets
  /** Feeds of the page, for readers that look for them. */
  readonly feeds?: readonly { readonly href: string; readonly type: string; readonly title: string }[]
}

const rooms = [
  { id: 'now', path: '/' },
  { id: 'renewals', path: '/renewals' },
  { id: 'mandates', path: '/mandates' },
  { id: 'search', path: '/search' },
] as const

function head({ title, feeds = [] }: PageContent, assets: Assets): Markup {
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} · Mandate Watch</title>
${
  assets.kind === 'inlined'
    ? html`<style>${raw(assets.style)}</style>`
    : html`<link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/style.css"><script src="/assets/redline.js" defer></script>`
}
${feeds.map((feed) => html`<link rel="alternate" type="${feed.type}" title="${feed.title}" href="${feed.href}">`)}
</head>`
}

function siteHeader(section: PageContent['section'], edition: Edition): Markup {
  const { site } = edition.words
  return html`<header class="site"><a class="name" href="${hrefIn(edition, '/')}">Mandate Watch</a>
<nav aria-label="${site.navigation}">${rooms.map(({ id, path }) => html`<a href="${hrefIn(edition, path)}" ${id === section ? raw('aria-current="page"') : ''}>${site[id]}</a>`)}</nav></header>`
}

function siteFooter(edition: Edition): Markup {
  const { site } = edition.words
  return html`<footer class="site"><p><b>${site.byRule}</b> ${site.checkSource} ${site.staysEnglish}</p>
<p class="ways"><a href="/feeds/all.atom">${site.feed}</a> <a href="/feeds/all.ics">${site.calendar}</a> <a href="/api/openapi.json">${site.api}</a></p>
<nav class="languages" aria-label="${site.language}">${otherEditions(edition).map(({ language, name, href, current }) => html`<a href="${href}" lang="${language}" hreflang="${language}" ${current ? raw('aria-current="true"') : ''}>${name}</a>`)}</nav></footer>`
}

/** One whole page: the shell that every page shares. */
export function page(content: PageContent, edition: Edition): Markup {
  const { section, main, assets = { kind: 'linked' } as const } = content
  const { site } = edition.words
  const standsAlone = assets.kind === 'inlined'
  return html`<!doctype html>
<html lang="${edition.language}" dir="ltr">
${head(content, assets)}
<body>
<a class="skip" href="#main">${site.skip}</a>
${standsAlone ? html`<header class="site"><span class="name">Mandate Watch</span></header>` : siteHeader(section, edition)}
<main id="main">${main}</main>
${standsAlone ? html`<footer class="site"><p><b>${site.byRule}</b> ${site.checkSource}</p></footer><script>${raw(assets.script)}</script>` : siteFooter(edition)}
</body>
</html>`
}
