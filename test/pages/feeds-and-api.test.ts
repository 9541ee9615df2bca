import { Validator } from '@seriousme/openapi-schema-validator'
import { load } from 'cheerio'
import ICAL from 'ical.js'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { Day } from '../../src/council/day.ts'
import { SessionId } from '../../src/documents/document-symbol.ts'
import type { Mandate } from '../../src/mandate/mandate.ts'
import { endpoints } from '../../src/pages/api.ts'
import { ComparisonAnswer } from '../../src/pages/api-shapes.ts'
import { icalOf } from '../../src/pages/ical.ts'
import { pages } from '../../src/pages/server.ts'
import { sampleRecord } from '../support/sample-record.ts'

/** A constructed mandate. */
const mandate: Mandate = {
  slug: 'answers',
  title: 'Special Rapporteur on the right to answers',
  kind: 'special rapporteur',
  shortName: 'Answers & <questions>',
  aliases: [],
  lineage: [],
  termsOfReference: null,
  termYears: 3,
  latestRenewal: null,
  nextRenewal: { session: '91', period: null, estimated: true },
  holder: null,
  mainSponsors: ['Aldovia'],
  agendaItem: 3,
  protect: [],
  resist: [],
  sources: ['constructed'],
  asOf: '2035-09-01',
  notes: null,
}
const nasty =
  'Cut; here, “there” & <b>everywhere</b> \u0007 and a very long title that has to be folded, with letters of two bytes: éééééééééééééééééééé'
const clock = () => new Date('2035-10-02T08:00:00Z')
const { record, comparison, dossier } = sampleRecord({ title: nasty })
const site = pages({ record, mandates: () => [mandate], clock, publicUrl: () => 'https://watch.example' })
const text = async (path: string) => (await site.request(path)).text()

/** Throws where the XML is not well formed. */
function wellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

describe('the Atom feeds', () => {
  it.each(['/feeds/all.atom', '/feeds/mandates/answers.atom'])(
    '%s is well formed, with what RFC 4287 asks of a feed and an entry',
    async (path) => {
      const xml = await text(path)
      wellFormed(xml)
      const $ = load(xml, { xml: true })
      for (const one of ['id', 'title', 'updated']) {
        expect($(`feed > ${one}`).length, one).toBe(1)
        expect($(`feed > entry > ${one}`).length, one).toBe(dossier.events.length)
      }
      expect($('feed > entry > title').text()).toBe('Answers & <questions>: Tabled as A/HRC/90/L.1.')
      expect($('feed > entry > link').attr('href')).toBe('https://watch.example/dossiers/90/L.1')
      expect($('feed > link[rel=self]').attr('href')).toBe(`https://watch.example${path}`)
    },
  )

  it('are not there for a mandate that is not', async () => {
    expect((await site.request('/feeds/mandates/nothing.atom')).status).toBe(404)
  })
})

describe('the calendars', () => {
  it.each(['/feeds/all.ics', '/feeds/mandates/answers.ics'])(
    '%s is read by a strict parser, whole days, the renewal among them',
    async (path) => {
      const ics = await text(path)
      const calendar = new ICAL.Component(ICAL.parse(ics))
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
      for (const { startDate, endDate } of events) {
        expect(startDate.isDate).toBe(true)
        expect(endDate.compare(startDate)).toBe(1)
      }
      expect(events.some(({ uid }) => uid === '91/renewal/answers@watch.example')).toBe(true)
      expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/)
      expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    },
  )

  it('give words back as they were', () => {
    const entry = {
      id: 'x',
      kind: 'session',
      session: SessionId.parse('90'),
      mandate: null,
      title: nasty,
      from: Day.parse('2035-09-10'),
      to: Day.parse('2035-10-12'),
      estimated: true,
      note: 'One\nTwo; three, four \\ five',
    } as const
    const ics = icalOf({
      name: 'Names; and, more',
      at: clock(),
      host: 'watch.example',
      entries: [{ ...entry, url: 'https://watch.example/renewals' }],
    })
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent') ?? undefined)
    expect(event.summary).toBe(nasty.replace('\u0007', ''))
    expect(event.description).toBe(entry.note)
    expect(event.endDate.toString()).toBe('2035-10-13')
  })
})

describe('the API', () => {
  it('has a document that the OpenAPI schema accepts, and every path in it is served', async () => {
    const document = JSON.parse(await text('/api/openapi.json'))
    const outcome = await new Validator().validate(document)
    expect(outcome.errors).toBeUndefined()
    expect(outcome.valid).toBe(true)
    expect(Object.keys(document.paths)).toEqual(endpoints.map(({ path }) => path))
    for (const path of [
      '/api/mandates',
      '/api/mandates/answers',
      '/api/dossiers',
      '/api/dossiers/90/L.1',
      '/api/dossiers/90%2FL.1',
      '/api/reactions/90/L.1',
      `/api/comparisons/${comparison.id}`,
      '/api/texts/87/1',
      '/api/texts/A/HRC/90/L.1',
      '/api/search?q=answer',
      '/api/calendar',
      '/api/calendar?mandate=answers',
    ])
      expect((await site.request(path)).status, path).toBe(200)
  })

  it('answers as its shapes say, and no more', async () => {
    for (const [path, endpoint] of [
      ['/api/dossiers', 2],
      [`/api/comparisons/${comparison.id}`, 5],
      ['/api/texts/87/1', 6],
      ['/api/search?q=answer', 7],
      ['/api/calendar', 8],
      ['/api/mandates', 0],
    ] as const) {
      const answer = JSON.parse(await text(path))
      const read = endpoints[endpoint]?.answer.safeParse(answer)
      expect(read?.error?.issues ?? [], path).toEqual([])
      expect(read?.data, path).toEqual(answer)
    }
  })

  it('gives the redline as a file in the same shape', async () => {
    const file = ComparisonAnswer.parse(JSON.parse(await text(`/redline/${comparison.id}.json`)))
    expect(file).toEqual(JSON.parse(await text(`/api/comparisons/${comparison.id}`)))
    expect(file.findings).toHaveLength(comparison.findings.length)
  })

  it('may be read by any web page, and is not sent twice to whoever has it', async () => {
    for (const path of [
      '/api/dossiers',
      '/feeds/all.atom',
      '/feeds/all.ics',
      '/',
      '/mandates',
      `/redline/${comparison.id}`,
      `/redline/${comparison.id}.csv`,
      '/assets/style.css',
      '/search?q=answer',
      '/fr/renewals',
    ]) {
      const first = await site.request(path, { headers: { origin: 'https://elsewhere.example' } })
      expect(first.headers.get('access-control-allow-origin'), path).toBe(/^\/(?:api|feeds)/.test(path) ? '*' : null)
      const again = await site.request(path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
      expect(again.status, path).toBe(304)
    }
  })

  it('says what is wrong', async () => {
    const invalid = await site.request('/api/dossiers?session=<script>')
    expect(invalid.status).toBe(400)
    expect(((await invalid.json()) as { error: string }).error).toMatch(/^session: /)
    for (const path of [
      '/api/mandates/none',
      '/api/dossiers/none',
      '/api/comparisons/none',
      '/api/texts/nothing',
      '/api/nothing',
      '/api/search?q=x&mandate=none',
    ])
      expect((await site.request(path)).status, path).toBe(404)
  })
})

describe('findings as a table', () => {
  it('hold a row each, and no cell that a spreadsheet would run', async () => {
    const { record: hostile, comparison: other } = sampleRecord({ explanation: '=HYPERLINK("http://evil.example")' })
    const answer = await pages({ record: hostile, mandates: () => [] }).request(`/redline/${other.id}.csv`)
    const csv = await answer.text()
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="L.1-against-87-1.csv"')
    expect(csv.trim().split('\r\n')).toHaveLength(1 + other.findings.length)
    expect(csv).not.toMatch(/(?:^|,)"?=/m)
  })
})
