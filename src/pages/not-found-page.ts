import { html } from 'hono/html'
import { type Edition, hrefIn } from './edition.ts'
import type { Markup } from './markup.ts'
import { page } from './page.ts'

/** Nothing stands at this address; where to go instead. */
export function notFoundPage(edition: Edition): Markup {
  const { notFound } = edition.words
  const main = html`<h1>${notFound.title}</h1><p>${notFound.sentence} <a href="${hrefIn(edition, '/')}">${notFound.toHome}</a> · <a href="${hrefIn(edition, '/mandates')}">${notFound.toMandates}</a></p>`
  return page({ title: notFound.title, section: 'none', main }, edition)
}
