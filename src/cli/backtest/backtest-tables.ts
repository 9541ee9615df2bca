import { stringify } from 'csv-stringify/sync'
import { html } from 'hono/html'
import { standaloneAssets } from '../../pages/assets.ts'
import { plainEnglish } from '../../pages/edition.ts'
import { page } from '../../pages/page.ts'
import { oneLine } from '../../text/one-line.ts'
import { severities } from '../../weakening/finding.ts'
import type { BacktestRow } from './backtest-rows.ts'

/** What nobody has said anything about comes first, the gravest of it on top. */
export function unexplainedFirst(rows: readonly BacktestRow[]): readonly BacktestRow[] {
  return rows.toSorted(
    (one, other) =>
      Number(one.said !== null) - Number(other.said !== null) ||
      Number(one.finding.direction === 'strengthens') - Number(other.finding.direction === 'strengthens') ||
      severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity),
  )
}

/** How often a rule spoke, and how often readers agreed. */
export interface RuleTally {
  readonly rule: string
  readonly weakens: number
  readonly strengthens: number
  readonly mediumOrMore: number
  /** Of what readers judged, the share that was no false alarm; null where they judged nothing. */
  readonly precision: number | null
}

export function byRule(rows: readonly BacktestRow[]): readonly RuleTally[] {
  return [...Map.groupBy(rows, ({ finding }) => finding.rule)]
    .map(([rule, mine]) => {
      const weakens = mine.filter(({ finding }) => finding.direction === 'weakens')
      const judged = weakens.filter(({ said }) => said !== null)
      const useful = judged.filter(({ said }) => said === 'useful')
      return {
        rule,
        weakens: weakens.length,
        strengthens: mine.length - weakens.length,
        mediumOrMore: weakens.filter(({ finding }) => finding.severity !== 'low').length,
        precision: judged.length > 0 ? useful.length / judged.length : null,
      }
    })
    .toSorted((one, other) => other.mediumOrMore - one.mediumOrMore || other.weakens - one.weakens || (one.rule < other.rule ? -1 : 1))
}

function byYear(rows: readonly BacktestRow[]): readonly (readonly [string, number, number])[] {
  return [...Map.groupBy(rows, ({ year }) => year ?? 'unknown')]
    .map(([year, mine]) => {
      const weakens = mine.filter(({ finding }) => finding.direction === 'weakens').length
      return [year, weakens, mine.length - weakens] as const
    })
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}

const share = (precision: number | null): string => (precision === null ? '-' : precision.toFixed(2))

/** For the terminal: by rule and by year. */
export function printedTally(rows: readonly BacktestRow[], pairs: number): string {
  const column = (text: string | number) => String(text).padStart(11)
  const rules = byRule(rows).map(
    ({ rule, weakens, strengthens, mediumOrMore, precision }) =>
      `${rule.padEnd(34)}${column(weakens)}${column(mediumOrMore)}${column(strengthens)}${column(share(precision))}`,
  )
  const years = byYear(rows).map(([year, weakens, strengthens]) => `${year.padEnd(34)}${column(weakens)}${column(strengthens)}`)
  return [
    `${pairs} pairs, ${rows.length} findings`,
    '',
    `${'rule'.padEnd(34)}${column('weakens')}${column('medium up')}${column('stronger')}${column('precision')}`,
    ...rules,
    '',
    `${'year'.padEnd(34)}${column('weakens')}${column('stronger')}`,
    ...years,
    '',
  ].join('\n')
}

const columns = [
  'said',
  'direction',
  'severity',
  'category',
  'rule',
  'year',
  'prior',
  'draft',
  'prior_paragraph',
  'was',
  'draft_paragraph',
  'now',
  'why',
]

/** A cell that a spreadsheet would take for a formula is written as text. */
const cell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

export function rowsAsCsv(rows: readonly BacktestRow[]): string {
  const lines = rows.map(({ prior, draft, year, said, finding }) => {
    const { direction, severity, category, rule, explanation } = finding
    const quoted = [finding.prior, finding.draft].flatMap((citation) => [citation?.paragraph ?? '', oneLine(citation?.quote ?? '')])
    return [said ?? '', direction, severity, category, rule, year ?? '', prior, draft, ...quoted, oneLine(explanation)].map(cell)
  })
  return stringify([columns, ...lines])
}

/** One page that stands alone: the table by rule, then every finding. */
export function rowsAsPage(rows: readonly BacktestRow[], pairs: number) {
  const main = html`<h1>Backtest of ${pairs} pairs</h1>
<table><thead><tr><th>Rule</th><th>Weakens</th><th>Medium or more</th><th>Stronger</th><th>Precision by readers</th></tr></thead>
<tbody>${byRule(rows).map((tally) => html`<tr><td>${tally.rule}</td><td>${tally.weakens}</td><td>${tally.mediumOrMore}</td><td>${tally.strengthens}</td><td>${share(tally.precision)}</td></tr>`)}</tbody></table>
<h2>Findings, what nobody judged first</h2>
<table><thead><tr><th>Texts</th><th>Finding</th><th>Was</th><th>Now</th></tr></thead>
<tbody>${rows.map(
    ({ prior, draft, said, finding }) => html`<tr><td>${prior} ▸ ${draft}${said ? html`<br>${said}` : ''}</td>
<td><b>${finding.direction === 'weakens' ? finding.severity : 'stronger'}</b> ${finding.rule}<br>${oneLine(finding.explanation)}</td>
<td>${finding.prior ? `${finding.prior.paragraph}: ${oneLine(finding.prior.quote)}` : ''}</td><td>${finding.draft ? `${finding.draft.paragraph}: ${oneLine(finding.draft.quote)}` : ''}</td></tr>`,
  )}</tbody></table>`
  return page({ title: 'Backtest', section: 'none', main, assets: standaloneAssets() }, plainEnglish)
}
