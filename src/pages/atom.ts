/** One thing that happened, as a feed tells it. */
export interface FeedEntry {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly at: Date
  readonly summary: string
  readonly categories: readonly string[]
}

export interface Feed {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly self: string
  readonly url: string
  readonly updated: Date
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

/** An Atom feed. Source: RFC 4287. */
export function atomOf({ id, title, subtitle, self, url, updated, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${xml(id)}</id>
<title>${xml(title)}</title>
<subtitle>${xml(subtitle)}</subtitle>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" href="${xml(url)}"/>
<updated>${updated.toISOString()}</updated>
<author><name>Mandate Watch</name></author>
${entries.map(entryXml).join('\n')}
</feed>
`
}

function entryXml({ id, title, url, at, summary, categories }: FeedEntry): string {
  return `<entry>
<id>${xml(id)}</id>
<title>${xml(title)}</title>
<link rel="alternate" type="text/html" href="${xml(url)}"/>
<updated>${at.toISOString()}</updated>
${categories.map((term) => `<category term="${xml(term)}"/>`).join('')}
<summary>${xml(summary)}</summary>
</entry>`
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text as XML: nothing in it is markup, and what XML does not allow is left out. Source: XML 1.0, section 2.2. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? '')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}
