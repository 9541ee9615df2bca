import { html } from 'hono/html'
import type { Edition } from './edition.ts'

/** What `html` gives: escaped markup, perhaps still being made. */
export type Markup = ReturnType<typeof html>

const formats = new Map<string, { readonly date: Intl.DateTimeFormat; readonly moment: Intl.DateTimeFormat }>()

function formatsOf(locale: string) {
  const known = formats.get(locale)
  if (known) return known
  const made = {
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
    moment: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
  }
  formats.set(locale, made)
  return made
}

/** `3 October 2035`, marked up for machines. */
export function day(at: Date, { words }: Edition): Markup {
  const { date, moment } = formatsOf(words.locale)
  return html`<time datetime="${at.toISOString()}" title="${moment.format(at)} UTC">${words.alert.written(date.format(at))}</time>`
}

/** A day of the calendar in words. */
export function dayInWords(of: string, { words }: Edition): string {
  return words.alert.written(formatsOf(words.locale).date.format(Date.parse(of)))
}

/** A list as the language writes it: `a, b and c`. */
export function listed(items: readonly string[], { words }: Edition): string {
  return new Intl.ListFormat(words.locale).format(items)
}

/** Pieces with something between them. */
export function joined(pieces: readonly (Markup | string)[], between: Markup | string): Markup {
  return html`${pieces.map((piece, index) => (index === 0 ? html`${piece}` : html`${between}${piece}`))}`
}

/** A link to the web; only the name where the address is none. */
export function webLink(url: string | null, name: Markup | string): Markup {
  return url !== null && /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${name}</a>` : html`${name}`
}
