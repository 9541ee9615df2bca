import { shortTextName } from '../council/composition.ts'
import type { HeldComparison, HeldText } from '../council/dossier.ts'
import { english } from '../language/english/words.ts'
import type { Alert } from './alert.ts'
import { linkIn } from './link-words.ts'

type Link = Alert['links'][number]

/** The redline page of a comparison. */
export function redlineLink({ id }: Pick<HeldComparison, 'id'>, publicUrl: string): Link {
  return labelled({ kind: 'redline' }, pageUrl(publicUrl, `redline/${id}`))
}

/** The redline of the gravest comparison, and one for each other parent by its name. */
export function redlineLinks([gravest, ...others]: readonly HeldComparison[], publicUrl: string): readonly Link[] {
  if (!gravest) return []
  return [
    redlineLink(gravest, publicUrl),
    ...others.map(({ id, prior }) =>
      labelled({ kind: 'redline-against', text: shortTextName(prior) }, pageUrl(publicUrl, `redline/${id}`)),
    ),
  ]
}

/** The page of a mandate, by its name in the catalogue. */
export function mandateLink(slug: string, publicUrl: string): Link {
  return labelled({ kind: 'mandate' }, pageUrl(publicUrl, `mandates/${slug}`))
}

/** The list of mandates: those that an alert names, or all. */
export function mandatesLink(kind: 'mandates' | 'all-mandates', publicUrl: string): Link {
  return labelled({ kind }, `${publicUrl}/mandates`)
}

/** Where a text was fetched; none for a dropped file. */
export function sourceLinks({ url }: Pick<HeldText, 'url'>): readonly Link[] {
  return /^https?:/i.test(url) ? [sourceLink(url)] : []
}

export function sourceLink(url: string): Link {
  return labelled({ kind: 'source' }, url)
}

function labelled(to: Link['to'] & object, url: string): Link {
  return { label: linkIn(to, english), url, to }
}

function pageUrl(publicUrl: string, path: string): string {
  return new URL(path, publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`).href
}
