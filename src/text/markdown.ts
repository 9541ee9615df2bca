/** Marks that Markdown, as chat platforms read it, acts upon wherever they stand: emphasis, code, spoilers, links, mentions, escapes. */
const marks = /[\\*_~`|[\]<>]/g

/** A colon that would make a link of what follows, or an emoji. */
const callingColon = /:(?=\/\/|[\w+-]+:)/g

/** What opens a heading, a list or small print at the start of a line. */
const openings = /^(?:#{1,3}|-#|[-+])(?=\s)/
const numbering = /^\d{1,9}(?=[.)]\s)/

/** One line of plain text written so that Markdown shows it as it stands: no mark-up, no link, no emoji, and no mention (an invisible space parts the at sign from its name). */
export function escapeMarkdown(line: string): string {
  return line
    .replace(marks, String.raw`\$&`)
    .replace(callingColon, String.raw`\:`)
    .replaceAll('@', '@\u200b')
    .replace(openings, String.raw`\$&`)
    .replace(numbering, '$&\\')
}
