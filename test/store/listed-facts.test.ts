import { expect, it } from 'vitest'
import { Day } from '../../src/council/day.ts'
import { DocumentSymbol, SessionId } from '../../src/documents/document-symbol.ts'
import { eachStore } from '../support/stores.ts'

const symbol = (text: string) => DocumentSymbol.parse(text)
const link = (outcome: string, draft: string | null, action: string | null = null) => ({
  outcome: symbol(outcome),
  draft: draft === null ? null : symbol(draft),
  title: null,
  action,
})
const session = (number: string, opens: string, closes: string) => ({
  session: SessionId.parse(number),
  opens: Day.parse(opens),
  closes: Day.parse(closes),
})

eachStore('what enriching sources listed', (open) => {
  it('is kept, whoever listed it; the latest word of each source stands', async () => {
    const { listed } = await open()
    await listed.keepOutcomes('session-outcomes', [link('A/HRC/RES/90/1', null), link('A/HRC/RES/90/2', 'A/HRC/90/L.3')])
    await listed.keepOutcomes('digital-library', [link('A/HRC/RES/90/1', 'A/HRC/90/L.1')])
    await listed.keepOutcomes('session-outcomes', [link('A/HRC/RES/90/2', 'A/HRC/90/L.3', 'Adopted (24-17-6)')])
    expect(await listed.outcomeLinks(SessionId.parse('90'))).toEqual([
      link('A/HRC/RES/90/1', 'A/HRC/90/L.1'),
      link('A/HRC/RES/90/1', null),
      link('A/HRC/RES/90/2', 'A/HRC/90/L.3', 'Adopted (24-17-6)'),
    ])
    expect(await listed.outcomes('session-outcomes', SessionId.parse('90'))).toHaveLength(2)
    expect(await listed.outcomes('session-outcomes', SessionId.parse('89'))).toEqual([])
  })

  it('holds the dates of sessions, by the latest list', async () => {
    const { listed } = await open()
    await listed.keepSessions([session('91', '2036-02-25', '2036-04-04'), session('90', '2035-09-10', '2035-10-11')])
    await listed.keepSessions([session('90', '2035-09-10', '2035-10-12')])
    expect(await listed.sessions()).toEqual([session('90', '2035-09-10', '2035-10-12'), session('91', '2036-02-25', '2036-04-04')])
  })
})
