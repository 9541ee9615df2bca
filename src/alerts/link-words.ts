import { z } from 'zod'
import { TextName } from '../language/fact.ts'
import type { Words } from '../language/language.ts'
import { voiceOf } from '../language/voice.ts'

/** What a link leads to. */
export const LinkTo = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['redline', 'source', 'mandate', 'mandates', 'all-mandates']) }),
  z.object({ kind: z.literal('redline-against'), text: TextName }),
])
export type LinkTo = z.infer<typeof LinkTo>

/** The label of a link in a language. */
export function linkIn(to: LinkTo, words: Words): string {
  const { links } = words.alert
  switch (to.kind) {
    case 'redline':
      return links.redline
    case 'redline-against':
      return links.redlineAgainst(voiceOf(words).text(to.text))
    case 'source':
      return links.source
    case 'mandate':
      return links.mandate
    case 'mandates':
      return links.mandates
    case 'all-mandates':
      return links.allMandates
  }
}

/** Links with their labels in a language; one that leads nowhere known keeps its own. */
export function linksIn<Labelled extends { readonly label: string; readonly to?: LinkTo }>(
  links: readonly Labelled[],
  words: Words,
): readonly Labelled[] {
  return links.map((link) => (link.to ? { ...link, label: linkIn(link.to, words) } : link))
}
