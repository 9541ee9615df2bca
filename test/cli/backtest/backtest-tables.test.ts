import { describe, expect, it } from 'vitest'
import type { BacktestRow } from '../../../src/cli/backtest/backtest-rows.ts'
import { byRule, printedTally, rowsAsCsv, rowsAsPage, unexplainedFirst } from '../../../src/cli/backtest/backtest-tables.ts'
import type { Finding } from '../../../src/weakening/finding.ts'

const finding = (rule: string, severity: Finding['severity'], direction: Finding['direction'] = 'weakens', quote = 'Urges'): Finding => ({
  category: 'verb-downgrade',
  rule,
  direction,
  severity,
  prior: { paragraph: 'OP1', quote },
  draft: null,
  explanation: 'Constructed.',
})
const row = (of: Finding, said: BacktestRow['said'] = null): BacktestRow => ({
  prior: 'A/HRC/RES/87/1',
  draft: 'A/HRC/RES/90/1',
  year: '2035',
  finding: of,
  said,
})

describe('a backtest', () => {
  it('puts what nobody judged first, and the gravest of it on top', () => {
    const rows = [row(finding('a', 'critical'), 'useful'), row(finding('b', 'low')), row(finding('c', 'high'))]
    expect(unexplainedFirst(rows).map((one) => one.finding.rule)).toEqual(['c', 'b', 'a'])
  })

  it('tells how often a rule spoke and how often readers agreed', () => {
    const rows = [
      row(finding('a', 'high'), 'useful'),
      row(finding('a', 'low'), 'not a weakening'),
      row(finding('a', 'low')),
      row(finding('a', 'medium', 'strengthens')),
      row(finding('b', 'low')),
    ]
    expect(byRule(rows)).toEqual([
      { rule: 'a', weakens: 3, strengthens: 1, mediumOrMore: 1, precision: 0.5 },
      { rule: 'b', weakens: 1, strengthens: 0, mediumOrMore: 0, precision: null },
    ])
    expect(printedTally(rows, 2)).toMatch(/^2 pairs, 5 findings\n/)
  })

  it('lets no quotation act in a spreadsheet or on the page', async () => {
    const rows = [
      row(finding('a', 'high', 'weakens', '=HYPERLINK("x")')),
      row(finding('a', 'high', 'weakens', '<script>alert(1)</script>')),
    ]
    expect(rowsAsCsv(rows)).toContain(`"'=HYPERLINK(""x"")"`)
    expect(String(await rowsAsPage(rows, 1))).not.toContain('<script>alert')
  })
})
