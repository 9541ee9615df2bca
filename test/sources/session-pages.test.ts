import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { SessionId } from '../../src/documents/document-symbol.ts'
import type { FetchOutcome, FetchPage } from '../../src/documents/fetch-page.ts'
import { parseSessionCalendar, sessionCalendar } from '../../src/sources/session-calendar.ts'
import { parseSessionOutcomes, sessionOutcomes } from '../../src/sources/session-outcomes.ts'

const session = SessionId.parse('90')
const base = new URL('https://ohchr.example/')
const answering =
  (html: string): FetchPage =>
  async (url) => ({ kind: 'fetched', url, status: 200, headers: {}, body: new TextEncoder().encode(html) })

async function listed<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('the list of sessions', () => {
  it('gives numbers and dates', () => {
    const page = load(`<ul><li><a>91st session of the Human Rights Council</a> 25&nbsp;February 2036 to 04 April 2036</li>
      <li>90th session of the Human Rights Council\n<span>28 September 2035 to 12 October 2035</span></li>
      <li>89th session of the Human Rights Council 18 June - 8 July 2035</li>
      <li>3rd session of the Human Rights Council, Nov. 2006</li><li>88th session of the Human Rights Council 31 February 2035 to 1 April 2035</li></ul>`)
    expect(parseSessionCalendar(page)).toEqual([
      { session: '89', opens: '2035-06-18', closes: '2035-07-08' },
      { session: '90', opens: '2035-09-28', closes: '2035-10-12' },
      { session: '91', opens: '2036-02-25', closes: '2036-04-04' },
    ])
  })

  it('says so when it no longer looks like one', async () => {
    await expect(listed(sessionCalendar.list({ base }, answering('<p>Welcome</p>'), AbortSignal.timeout(5000)))).rejects.toMatchObject({
      code: 'SOURCE_CHANGED_SHAPE',
    })
  })
})

describe('the outcomes of a session', () => {
  it('are read by the words of the heads, in three eras of links', () => {
    const { outcomes, unparsed } = parseSessionOutcomes(
      load(`<table summary="List of Resolutions"><tr><th>Draft</th><th>Resolution</th><th>Title</th><th>Item</th><th>Action taken</th></tr>
        <tr><td><a href="https://undocs.org/A/HRC/90/L.2/Rev.1">A/HRC/90/L.2/Rev.1</a></td><td><a href="/x">90/1</a></td><td>Lighthouses</td><td>3</td><td>Adopted without a vote</td></tr>
        <tr><td><a href="http://ap.example/sdpage_e.aspx?b=10">L.3 as orally revised</a></td><td><a href="http://ap.example/sdpage_e.aspx">A/HRC/RES/90/2</a></td><td>Harbours</td><td>3</td><td>Adopted (24-17-6)</td></tr></table>
        <table summary="decisions"><tr><td>Decision</td><td>Title</td><td>Draft</td></tr><tr><td>90/101</td><td>Postponement</td><td>n/a</td></tr></table>
        <table summary="President's statements"><tr><th>Number</th><th>Title</th></tr><tr><td>PRST 90/1</td><td>Methods of work</td></tr></table>
        <table><tr><td>Menu</td></tr></table>`),
      session,
    )
    expect(unparsed).toEqual([])
    expect(outcomes).toEqual([
      { outcome: 'A/HRC/RES/90/1', draft: 'A/HRC/90/L.2/Rev.1', title: 'Lighthouses', action: 'Adopted without a vote' },
      { outcome: 'A/HRC/RES/90/2', draft: 'A/HRC/90/L.3', title: 'Harbours', action: 'Adopted (24-17-6)' },
      { outcome: 'A/HRC/DEC/90/101', draft: null, title: 'Postponement', action: null },
      { outcome: 'A/HRC/PRST/90/1', draft: null, title: 'Methods of work', action: null },
    ])
  })

  it('understand a draft that came to nothing, which is no outcome', () => {
    const { outcomes, unparsed } = parseSessionOutcomes(
      load(`<table summary="List of Resolutions"><tr><th>Draft</th><th>Resolution</th><th>Title</th><th>Action taken</th></tr>
        <tr><td>A/HRC/90/L.4</td><td></td><td>Harbours</td><td>Rejected (18-21-7)</td></tr>
        <tr><td>A/HRC/90/L.5</td><td>-</td><td>Lighthouses</td><td>Withdrawn</td></tr></table>`),
      session,
    )
    expect([outcomes, unparsed]).toEqual([[], []])
  })

  it('lists what it understood, then says what it did not', async () => {
    const html =
      '<table><tr><th>Resolution</th><th>Title</th></tr><tr><td>90/1</td><td>Lighthouses</td></tr><tr><td>ninety-one</td><td>Odd</td></tr></table>'
    const found: string[] = []
    const listing = async (): Promise<void> => {
      for await (const { outcome } of sessionOutcomes.list({ base, session }, answering(html), AbortSignal.timeout(5000)))
        found.push(outcome)
    }
    await expect(listing()).rejects.toMatchObject({ code: 'SOURCE_CHANGED_SHAPE', message: expect.stringContaining('ninety-one') })
    expect(found).toEqual(['A/HRC/RES/90/1'])
  })

  it('are none before the first adoption', async () => {
    expect(await listed(sessionOutcomes.list({ base, session }, answering('<h1>Session</h1>'), AbortSignal.timeout(5000)))).toEqual([])
  })

  it.each<{ outcome: FetchOutcome; message: RegExp }>([
    { outcome: { kind: 'blocked', reason: 'ohchr.example asks for a browser (a challenge page)' }, message: /challenge page/ },
    { outcome: { kind: 'missing', status: 404 }, message: /no page .*session90\/res-dec-stat \(404\)/ },
  ])('are allowed to fail: $outcome.kind', async ({ outcome, message }) => {
    await expect(listed(sessionOutcomes.list({ base, session }, async () => outcome, AbortSignal.timeout(5000)))).rejects.toThrow(message)
  })
})
