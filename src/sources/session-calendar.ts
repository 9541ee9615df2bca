import type { CheerioAPI } from 'cheerio'
import { z } from 'zod'
import { Day } from '../council/day.ts'
import type { ListedSession } from '../council/session-calendar.ts'
import { SessionId } from '../documents/document-symbol.ts'
import { defineSource } from './source.ts'
import { changedShape, webPage } from './web-page.ts'

const id = 'session-calendar'

const Options = z.object({
  /** Base address of the High Commissioner's site. */
  base: z.instanceof(URL),
})

/** Sessions of the Council with their dates, from the list of the High Commissioner's site. */
export const sessionCalendar = defineSource<z.infer<typeof Options>, ListedSession>({
  id,
  summary: 'Numbers and dates of the sessions of the Council, from the site of the High Commissioner',
  options: Options,
  async *list({ base }, fetchPage, signal) {
    const url = new URL('/en/hr-bodies/hrc/regular-sessions', base)
    const page = await webPage(url, fetchPage, signal)
    if (!page) return
    const sessions = parseSessionCalendar(page)
    if (sessions.length === 0) throw changedShape(url, 'no session with its dates was found')
    yield* sessions
  },
})

const months = 'January February March April May June July August September October November December'.split(' ')
const monthName = `(?:${months.join('|')})`
/** `63rd session of the Human Rights Council 07 September 2026 to 09 October 2026` (un-sources 2.1); other dashes and years left out are taken too. */
const dated = new RegExp(
  String.raw`\b(?<number>\d{1,3})(?:st|nd|rd|th) (?:regular )?session of the Human Rights Council[ :,(]{1,3}(?<day>\d{1,2}) (?<month>${monthName})(?: (?<year>20\d\d))? ?(?:to|-|–) ?(?<lastDay>\d{1,2}) (?<lastMonth>${monthName}) (?<lastYear>20\d\d)`,
  'g',
)

/** The sessions that a page names with their dates. Early ones, which are written otherwise, are left out: nobody watches them. */
export function parseSessionCalendar(page: CheerioAPI): readonly ListedSession[] {
  const text = page('body').text().replace(/\s+/g, ' ')
  const sessions = new Map<string, ListedSession>()
  for (const { groups } of text.matchAll(dated)) {
    const { number = '', day = '', month = '', lastDay = '', lastMonth = '', lastYear = '' } = groups ?? {}
    const year = groups?.year ?? lastYear
    const [opens, closes] = [isoDay(day, month, year), isoDay(lastDay, lastMonth, lastYear)]
    if (opens && closes && opens < closes && !sessions.has(number))
      sessions.set(number, { session: SessionId.parse(number), opens, closes })
  }
  return [...sessions.values()].sort((one, other) => Number(one.session) - Number(other.session))
}

/** `2035-09-28`; undefined for a day that the calendar does not have. */
function isoDay(day: string, month: string, year: string): Day | undefined {
  const iso = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  return Day.safeParse(iso).data
}
