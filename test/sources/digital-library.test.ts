import { describe, expect, it } from 'vitest'
import type { FetchPage } from '../../src/documents/fetch-page.ts'
import { digitalLibrary } from '../../src/sources/digital-library.ts'
import { parseHarvest } from '../../src/sources/library-record.ts'

const field = (tag: string, code: string, value: string, prefix = 'marc:'): string =>
  `<${prefix}datafield tag="${tag}" ind1=" " ind2=" "><${prefix}subfield code="${code}">${value}</${prefix}subfield></${prefix}datafield>`

const record = (...fields: string[]): string =>
  `<record><header><identifier>oai:library.example:1</identifier></header><metadata><marc:record xmlns:marc="m"><marc:controlfield tag="001">4000001</marc:controlfield>${fields.join('')}</marc:record></metadata></record>`

const harvest = (records: string, token = ''): string =>
  `<?xml version="1.0"?><OAI-PMH><ListRecords>${records}<resumptionToken>${token}</resumptionToken></ListRecords></OAI-PMH>`

const draft = record(
  field('191', 'a', 'A/HRC/90/L.2/Rev.1'),
  field('245', 'a', 'Lighthouses :'),
  field('245', 'b', 'revised draft resolution /'),
  field('710', 'a', 'Aldovia'),
  field('710', 'a', 'Bremony'),
  field('269', 'a', '2035-10-02'),
  field('515', 'a', 'Additional sponsors: Caldera.'),
  field('993', 'a', 'A/HRC/RES/90/1'),
  field('993', 'a', 'A/90/481'),
)
const other = record(field('191', 'a', 'A/C.3/90/L.1'))

describe('a harvest', () => {
  it('gives the records of the Council, whatever the prefix', () => {
    expect(parseHarvest(harvest(draft + other, 'next'))).toEqual({
      total: 2,
      resumptionToken: 'next',
      records: [
        {
          record: '4000001',
          symbol: 'A/HRC/90/L.2/Rev.1',
          title: 'Lighthouses',
          kind: 'revised draft resolution',
          sponsors: ['Aldovia', 'Bremony'],
          issued: '2035-10-02',
          notes: ['Additional sponsors: Caldera.'],
          related: ['A/HRC/RES/90/1'],
        },
      ],
    })
  })
})

describe('harvesting', () => {
  const options = { base: new URL('https://library.example/'), from: '2035-10-01', until: '2035-10-31' }
  const list = (fetchPage: FetchPage) => Array.fromAsync(digitalLibrary.list(options, fetchPage, AbortSignal.timeout(5000)))

  it('follows the pages to the last', async () => {
    const asked: string[] = []
    const found = await list(async (url) => {
      asked.push(url.search)
      const body = new TextEncoder().encode(asked.length === 1 ? harvest(other, 'page 2') : harvest(draft))
      return { kind: 'fetched', url, status: 200, headers: {}, body }
    })
    expect(found.map(({ symbol }) => symbol)).toEqual(['A/HRC/90/L.2/Rev.1'])
    expect(asked).toEqual([
      '?verb=ListRecords&metadataPrefix=marcxml&from=2035-10-01&until=2035-10-31',
      '?verb=ListRecords&resumptionToken=page+2',
    ])
  })

  it('says when the library cannot be read, and when it answers with something else', async () => {
    await expect(
      list(async () => ({ kind: 'blocked', reason: 'library.example asks for a browser (a challenge page)' })),
    ).rejects.toMatchObject({
      code: 'SOURCE_UNREACHABLE',
    })
    const page: FetchPage = async (url) => ({
      kind: 'fetched',
      url,
      status: 200,
      headers: {},
      body: new TextEncoder().encode('<p>No <b>XML'),
    })
    await expect(list(page)).rejects.toMatchObject({ code: 'SOURCE_CHANGED_SHAPE' })
  })
})
