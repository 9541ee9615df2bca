import { html } from 'hono/html'
import { type Nameable, textName } from '../council/composition.ts'
import type { DossierEvent } from '../council/dossier.ts'
import { eventIn } from '../council/dossier-event.ts'
import { type Language, languages, type Words, wordsOf } from '../language/language.ts'
import { voiceOf } from '../language/voice.ts'
import { visible } from '../text/visible.ts'
import type { Markup } from './markup.ts'

/** The pages in one language, as one reader asked for them. */
export interface Edition {
  readonly language: Language
  readonly words: Words
  /** Where the pages of this edition stand: `/fr`, or empty where the reader's browser chose the language. */
  readonly base: '' | `/${Language}`
  /** The page's own address within the edition, with its query: `/redline/x?view=side`. */
  readonly path: string
}

/** The edition for pages that stand alone, and for whoever asks for no language. */
export const plainEnglish: Edition = { language: 'en', words: wordsOf('en'), base: '', path: '/' }

/** An address within the edition. */
export function hrefIn({ base }: Edition, path: string): string {
  return `${base}${path}`
}

/** The same page in each language. */
export function otherEditions({ path, language }: Edition) {
  return languages.map((one) => ({ language: one, name: wordsOf(one).ownName, href: `/${one}${path}`, current: one === language }))
}

/** Words that stay English in every edition: marked as English where the page is not, so that they are read out as such. */
export function inEnglish({ language }: Edition, words: Markup | string): Markup {
  return language === 'en' ? html`${words}` : html`<span lang="en">${words}</span>`
}

/** A text by its name. */
export function nameIn(text: Nameable, { words }: Pick<Edition, 'words'>): string {
  return voiceOf(words).text(textName(text))
}

/** What happened to a dossier: in the language of the edition, as far as its facts are known. */
export function eventMarkup(event: Pick<DossierEvent, 'sentence' | 'said'>, edition: Edition): Markup {
  const words = visible(eventIn(event, edition.words))
  return event.said ? html`${words}` : inEnglish(edition, words)
}
