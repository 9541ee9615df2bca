import type { CheerioAPI } from 'cheerio'
import { z } from 'zod'
import type { OutcomeLink } from '../council/outcome-link.ts'
import { DocumentSymbol, readSymbol, type Series, SessionId } from '../documents/document-symbol.ts'
import { defineSource } from './source.ts'
import { changedShape, webPage } from './web-page.ts'

const id = 'session-outcomes'

const Options = z.object({
  /** Base address of the High Commissioner's site. */
  base: z.instanceof(URL),
  session: SessionId,
})

/** What the page holds; rows that were not understood stand in `unparsed`, word for word. */
export interface SessionOutcomes {
  readonly outcomes: readonly OutcomeLink[]
  readonly unparsed: readonly string[]
}

/**
 * Which drafts became which resolutions, decisions and statements, from the High Commissioner's page of a session. The page fills slowly and may be
 * challenged: nothing depends on it.
 */
export const sessionOutcomes = defineSource<z.infer<typeof Options>, OutcomeLink>({
  id,
  summary: 'Drafts and the outcomes that they became, from the site of the High Commissioner',
  options: Options,
  async *list({ base, session }, fetchPage, signal) {
    const url = new URL(`/en/hr-bodies/hrc/regular-sessions/session${session}/res-dec-stat`, base)
    const page = await webPage(url, fetchPage, signal)
    if (!page) return
    const { outcomes, unparsed } = parseSessionOutcomes(page, session)
    yield* outcomes
    if (unparsed.length > 0) throw changedShape(url, `${unparsed.length} rows were not understood, such as “${unparsed[0]?.slice(0, 100)}”`)
  },
})

/** The outcomes in a page's tables. A page without rows is one before the first adoption, not a changed one. */
export function parseSessionOutcomes(page: CheerioAPI, session: SessionId): SessionOutcomes {
  const outcomes: OutcomeLink[] = []
  const unparsed: string[] = []
  for (const table of page('table').toArray()) {
    const rows = page(table)
      .find('tr')
      .toArray()
      .map((row) =>
        page(row)
          .children('th, td')
          .toArray()
          .map((cell) => fold(page(cell).text())),
      )
    const [heads = []] = rows
    const columns = columnsOf(heads)
    const series = seriesOf(`${page(table).attr('summary') ?? ''} ${page(table).find('caption').text()} ${heads.join(' ')}`)
    if (!columns) {
      if (listOfOutcomes.test(page(table).attr('summary') ?? '')) unparsed.push(...rows.map((cells) => cells.join(' | ')))
      continue
    }
    for (const cells of rows.slice(1)) {
      const outcome = readRow(cells, columns, series, session)
      if (outcome) outcomes.push(outcome)
      else if (isNoOutcome(cells, columns)) continue
      else if (cells.some((cell) => cell !== '')) unparsed.push(cells.join(' | '))
    }
  }
  return { outcomes, unparsed }
}

/** The `summary` of the tables that hold outcomes (un-sources 2.2). */
const listOfOutcomes = /^(?:list of )?(?:resolutions|decisions|president['’]s statements)/i

/** Where each column stands, by the words of its head: their order differs from session to session. */
interface Columns {
  readonly outcome: number
  readonly draft: number
  readonly title: number
  readonly action: number
}

function columnsOf(heads: readonly string[]): Columns | undefined {
  const find = (pattern: RegExp, not?: RegExp): number => heads.findIndex((head) => pattern.test(head) && !not?.test(head))
  const columns = {
    draft: find(/\bdraft|\bL\.|tabled/i),
    outcome: find(/resolution|decision|statement|symbol|number|adopted/i, /draft|action|title|vote/i),
    title: find(/title|subject|topic/i),
    action: find(/action|vote|result|adopt/i, /text|resolution|number|symbol/i),
  }
  return columns.outcome >= 0 && (columns.title >= 0 || columns.draft >= 0) ? columns : undefined
}

function seriesOf(words: string): Series {
  if (/statement/i.test(words) && !/resolution/i.test(words)) return 'PRST'
  return /decision/i.test(words) && !/resolution/i.test(words) ? 'DEC' : 'RES'
}

function readRow(cells: readonly string[], columns: Columns, series: Series, session: SessionId): OutcomeLink | undefined {
  const outcome = outcomeSymbol(cells[columns.outcome] ?? '', series)
  const draftCell = cells[columns.draft] ?? ''
  const draft = readDraft(draftCell, session)
  const none = draftCell === '' || /^(?:n\/?a|none|[-–—])$/i.test(draftCell)
  if (!outcome || (!draft && !none)) return undefined
  return { outcome, draft: draft ?? null, title: cells[columns.title] || null, action: cells[columns.action] || null }
}

/** A draft that is listed and came to nothing: understood, and no outcome. */
function isNoOutcome(cells: readonly string[], { draft, action }: Columns): boolean {
  return /\bL\.\d/i.test(cells[draft] ?? '') && /\b(?:rejected|withdrawn|not adopted)\b/i.test(cells[action] ?? '')
}

/** `58/14`, `A/HRC/RES/58/14` or `S-37/1`, by the series of its table where it does not say. */
function outcomeSymbol(cell: string, series: Series): DocumentSymbol | undefined {
  const short = /^(?:resolution |decision |PRST )?(?<number>(?:S-)?\d{1,3}\/\d{1,4})$/i.exec(cell)?.groups?.number
  return short === undefined ? readSymbol(cell) : DocumentSymbol.parse(`A/HRC/${series}/${short.toUpperCase()}`)
}

/** `A/HRC/58/L.29/Rev.1`, or `L.29` for a draft of the page's own session; of several the last. */
function readDraft(cell: string, session: SessionId): DocumentSymbol | undefined {
  const full = cell.match(/A\/HRC\/(?:S-)?\d{1,3}\/L\.\d{1,4}(?:\/(?:Rev|Add|Corr)\.\d{1,2})*/gi)?.at(-1)
  if (full) return readSymbol(full)
  const short = /\bL\.\d{1,4}(?:\/Rev\.\d{1,2})?/i.exec(cell)?.[0]
  return short ? readSymbol(`A/HRC/${session}/${short}`) : undefined
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
