import type { Alert } from '../alerts/alert.ts'
import { oneLine } from '../text/one-line.ts'

/** The links that may become buttons: web addresses, in their canonical spelling, no longer than the platform takes. */
export function safeLinks(links: Alert['links'], limit: number): readonly { readonly label: string; readonly url: string }[] {
  return links.flatMap(({ label, url }) => {
    const parsed = URL.parse(url)
    const isWeb = parsed?.protocol === 'https:' || parsed?.protocol === 'http:'
    const words = oneLine(label)
    return isWeb && words && parsed.href.length <= limit ? [{ label: words, url: parsed.href }] : []
  })
}
