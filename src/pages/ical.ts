import type { CalendarEntry } from '../council/calendar-entries.ts'
import { addDays } from '../council/day.ts'

export interface Calendar {
  readonly name: string
  /** When it was made: every entry is stamped with it. */
  readonly at: Date
  /** Who gives it: the part after `@` of every entry's identity. */
  readonly host: string
  readonly entries: readonly (CalendarEntry & { readonly url: string })[]
}

/** Bytes of a line before it is folded. Source: RFC 5545, section 3.1. */
const lineLength = 75

/** An iCalendar of whole days. Source: RFC 5545. */
export function icalOf({ name, at, host, entries }: Calendar): string {
  const stamp = at.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mandate Watch//Human Rights Council calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `NAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...entries.flatMap(({ id, title, from, to, estimated, note, url, kind }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}@${host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${from.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${addDays(to, 1).replaceAll('-', '')}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(note)}`,
      `URL:${url.replace(/[\r\n]/g, '')}`,
      `CATEGORIES:${escaped(kind)}`,
      `STATUS:${estimated ? 'TENTATIVE' : 'CONFIRMED'}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** Text as a value: section 3.3.11. Controls other than the line feed have no place in it. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** A long line over several, each after the first begun with a space; no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = []
  let present = ''
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > lineLength) {
      lines.push(present)
      present = ' '
      bytes = 1
    }
    present += character
    bytes += size
  }
  return [...lines, present].join('\r\n')
}
