/**
 * The text in at most `limit` UTF-16 code units: whole words from its start and an ellipsis where some are left out. A first word that
 * is longer than the limit leaves the ellipsis alone.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const end = text.lastIndexOf(' ', limit - 2)
  return end > 0 ? `${text.slice(0, end).trimEnd()} …` : '…'
}
