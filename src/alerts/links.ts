import type { HeldComparison, HeldText } from '../council/dossier.ts'
import type { Alert } from './alert.ts'

type Link = Alert['links'][number]

/** The redline page of a comparison. */
export function redlineLink({ id }: Pick<HeldComparison, 'id'>, publicUrl: string): Link {
  return { label: 'Full redline', url: pageUrl(publicUrl, `redline/${id}`) }
}

/** The page of a mandate, by its name in the catalogue. */
export function mandateLink(slug: string, publicUrl: string): Link {
  return { label: 'Mandate', url: pageUrl(publicUrl, `mandates/${slug}`) }
}

function pageUrl(publicUrl: string, path: string): string {
  return new URL(path, publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`).href
}

/** Where a text was fetched; none for a dropped file. */
export function sourceLinks({ url }: Pick<HeldText, 'url'>): readonly Link[] {
  return /^https?:/i.test(url) ? [{ label: 'Source', url }] : []
}
