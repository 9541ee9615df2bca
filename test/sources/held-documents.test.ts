import { afterEach, beforeEach, expect, it } from 'vitest'
import { type SampleSite, startSampleSite } from '../../fixtures/sample-session/sample-un-site.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import { type PoliteFetch, politeFetch } from '../../src/documents/polite-fetch.ts'
import { heldDocuments } from '../../src/sources/held-documents.ts'
import { movedClock } from '../support/moved-clock.ts'

let site: SampleSite
let fetching: PoliteFetch
const turns = new Map<DocumentSymbol, number>()
const gone = new Set<DocumentSymbol>()

beforeEach(async () => {
  site = await startSampleSite({ clock: () => new Date('2099-12-31T00:00:00Z') })
  fetching = politeFetch({ contact: null, paceSeconds: 0, bases: [new URL(site.url)], clock: movedClock(), random: () => 0.5 })
  turns.clear()
  gone.clear()
})
afterEach(async () => {
  await fetching.close()
  await site.stop()
})

const control = DocumentSymbol.parse('A/HRC/RES/87/9')
const held = ['A/HRC/90/L.1', 'A/HRC/90/L.2', 'A/HRC/90/L.3'].map((symbol) => DocumentSymbol.parse(symbol))

async function look(most: number | null = null) {
  const listed: (DocumentSymbol | null)[] = []
  try {
    const options = { base: new URL(site.url), held, most, turns, gone, control }
    for await (const { symbol, page } of heldDocuments.list(options, fetching.fetchPage, AbortSignal.timeout(5000)))
      if (page) listed.push(symbol)
    return { listed, problem: null }
  } catch (error) {
    return { listed, problem: error }
  }
}

it('gives the present bytes of what is held', async () => {
  expect(await look()).toEqual({ listed: held, problem: null })
})

it('asks for some at a time, in turn', async () => {
  expect((await look(2)).listed).toEqual(held.slice(0, 2))
  expect((await look(2)).listed).toEqual([held[2], held[0]])
})

it('says what is no longer given out, asks for it first, and says nothing more when it is back', async () => {
  site.faults.bySymbol.set('A/HRC/90/L.3', { kind: 'throttle', fromRequest: 0 })
  await look(2)
  expect(await look(2)).toMatchObject({
    listed: ['A/HRC/90/L.1'],
    problem: { code: 'SOURCE_CHANGED_SHAPE', message: expect.stringMatching(/ no longer gives out A\/HRC\/90\/L\.3$/) },
  })
  expect((await look(0)).problem).toMatchObject({ code: 'SOURCE_CHANGED_SHAPE' })
  site.faults.bySymbol.clear()
  expect(await look(1)).toEqual({ listed: ['A/HRC/90/L.3'], problem: null })
})

it('leaves everything as it was while the system throttles or cannot be reached', async () => {
  for (const fault of [{ kind: 'throttle', fromRequest: 0 } as const, { kind: 'challenge' } as const]) {
    site.faults.everywhere = fault
    expect(await look()).toMatchObject({ listed: [], problem: { code: 'SOURCE_UNREACHABLE' } })
  }
  expect([gone.size, turns.size]).toEqual([0, 0])
})
