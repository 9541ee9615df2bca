import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type SampleSite, startSampleSite } from '../../fixtures/sample-session/sample-un-site.ts'
import { DocumentSymbol, SessionId } from '../../src/documents/document-symbol.ts'
import { type PoliteFetch, politeFetch } from '../../src/documents/polite-fetch.ts'
import { unDocuments } from '../../src/sources/un-documents.ts'
import { movedClock } from '../support/moved-clock.ts'

let site: SampleSite
let fetching: PoliteFetch

beforeEach(async () => {
  site = await startSampleSite({ clock: () => new Date('2099-12-31T00:00:00Z') })
  fetching = politeFetch({ contact: null, paceSeconds: 0, bases: [new URL(site.url)], clock: movedClock(), random: () => 0.5 })
})
afterEach(async () => {
  await fetching.close()
  await site.stop()
})

const symbols = (...given: string[]): Set<DocumentSymbol> => new Set(given.map((symbol) => DocumentSymbol.parse(symbol)))

type Options = Parameters<typeof unDocuments.list>[0]

async function walk(given: Partial<Options>) {
  const listed: string[] = []
  const options: Options = {
    base: new URL(site.url),
    sessions: [SessionId.parse('90')],
    gapLimit: 5,
    held: new Set(),
    watched: new Set(),
    mostInTurn: 0,
    turns: new Map(),
    control: null,
    ...given,
  }
  let problem: string | null = null
  try {
    for await (const { symbol, page } of unDocuments.list(options, fetching.fetchPage, new AbortController().signal))
      if (page && symbol) listed.push(symbol)
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error)
  }
  return { listed, problem }
}

const accesses = () => site.requests.filter(({ path }) => path.startsWith('/api/')).map(({ path }) => /s=([^&]+)/.exec(path)?.[1] ?? '')

describe('walking the documents system', () => {
  it('finds drafts over gaps, and their revisions, with their bytes', async () => {
    const { listed, problem } = await walk({})
    expect(problem).toBeNull()
    expect(listed).toEqual([
      'A/HRC/90/L.1',
      'A/HRC/90/L.2',
      'A/HRC/90/L.3',
      'A/HRC/90/L.4',
      'A/HRC/90/L.5',
      'A/HRC/90/L.7',
      'A/HRC/90/L.8',
      'A/HRC/90/L.2/Rev.1',
    ])
  })

  it('finds outcomes, and asks for everything else, where nothing limits it', async () => {
    const { listed } = await walk({ mostInTurn: null })
    expect(listed).toContain('A/HRC/RES/90/1')
    expect(listed).toContain('A/HRC/RES/90/2')
    expect(accesses()).toContain('A/HRC/90/L.1/Add.1')
    expect(accesses()).toContain('A/HRC/90/L.8/Corr.1')
    expect(accesses()).toContain('A/HRC/PRST/90/1')
    expect(accesses()).toContain('A/HRC/DEC/90/101')
    expect(accesses()).toContain('A/HRC/RES/90/7')
  })

  const held = symbols('A/HRC/90/L.1', 'A/HRC/90/L.2', 'A/HRC/90/L.2/Rev.1', 'A/HRC/90/L.8')

  it('asks on every walk for the numbers that are missing or next, and for revisions of watched drafts', async () => {
    await walk({ held, watched: symbols('A/HRC/90/L.2') })
    const asked = accesses()
    expect(asked).not.toContain('A/HRC/90/L.1')
    expect(asked).toContain('A/HRC/90/L.6')
    expect(asked).toContain('A/HRC/90/L.13')
    expect(asked).toContain('A/HRC/90/L.2/Rev.2')
    expect(asked).not.toContain('A/HRC/90/L.1/Rev.1')
  })

  it('asks for the rest in turn, each walk going on where the one before ended', async () => {
    const turns = new Map<DocumentSymbol, number>()
    const given = { sessions: [SessionId.parse('85')], held: symbols('A/HRC/85/L.1', 'A/HRC/85/L.2'), gapLimit: 1, mostInTurn: 3, turns }
    for (let times = 0; times < 5; times += 1) await walk({ ...given, control: DocumentSymbol.parse('A/HRC/RES/87/9') })
    const inTurn = accesses().filter((symbol) => symbol !== 'A/HRC/85/L.3' && symbol !== 'A/HRC/RES/87/9')
    expect(inTurn).toEqual([
      ...['A/HRC/85/L.1/Rev.1', 'A/HRC/85/L.2/Rev.1', 'A/HRC/RES/85/1'],
      ...['A/HRC/DEC/85/101', 'A/HRC/PRST/85/1', 'A/HRC/85/L.4'],
      ...['A/HRC/85/L.5', 'A/HRC/85/L.6', 'A/HRC/85/L.1/Add.1'],
      ...['A/HRC/85/L.2/Add.1', 'A/HRC/85/L.1/Corr.1', 'A/HRC/85/L.2/Corr.1'],
      ...['A/HRC/85/L.1/Rev.1', 'A/HRC/85/L.2/Rev.1', 'A/HRC/RES/85/1'],
    ])
  })

  it('does not count as asked what a blind walk asked for', async () => {
    const turns = new Map<DocumentSymbol, number>()
    site.faults.everywhere = { kind: 'throttle', fromRequest: 0 }
    await walk({ held, mostInTurn: 5, turns, control: DocumentSymbol.parse('A/HRC/90/L.1') })
    expect(turns.size).toBe(0)
  })

  it('stops at the gap limit past the last known number', async () => {
    await walk({ gapLimit: 2, held: symbols('A/HRC/90/L.20') })
    expect(accesses()).toContain('A/HRC/90/L.22')
    expect(accesses()).not.toContain('A/HRC/90/L.23')
  })

  it('ends with a symbol that is known to exist', async () => {
    await walk({})
    expect(accesses().at(-1)).toBe('A/HRC/90/L.2/Rev.1')
  })

  it('asks for that symbol alone where no session is near', async () => {
    const control = DocumentSymbol.parse('A/HRC/RES/87/9')
    expect(await walk({ sessions: [], control })).toEqual({ listed: [], problem: null })
    expect(accesses()).toEqual(['A/HRC/RES/87/9'])
  })
})

describe('a documents system that is ill', () => {
  it('throws the misses away when it throttles in mid-walk, and keeps the finds', async () => {
    site.faults.everywhere = { kind: 'throttle', fromRequest: 6 }
    const { listed, problem } = await walk({})
    expect(listed).toEqual(['A/HRC/90/L.1', 'A/HRC/90/L.2'])
    expect(problem).toMatch(/does not give out A\/HRC\/90\/L\.2, which exists/)
  })

  it('is seen to throttle from the start by the symbol given as control', async () => {
    site.faults.everywhere = { kind: 'throttle', fromRequest: 0 }
    expect(await walk({ control: DocumentSymbol.parse('A/HRC/RES/87/9') })).toMatchObject({
      listed: [],
      problem: expect.stringContaining('A/HRC/RES/87/9'),
    })
  })

  it.each([{ kind: 'too-many-requests', retryAfterSeconds: 600 } as const, { kind: 'challenge' } as const, { kind: 'empty' } as const])(
    'that answers with $kind ends the walk at once',
    async (fault) => {
      site.faults.everywhere = fault
      const { problem } = await walk({})
      expect(problem).toMatch(/^127\.0\.0\.1:\d+ /)
      expect(accesses()).toHaveLength(1)
    },
  )

  it('that answers every symbol with the same file ends the walk', async () => {
    site.faults.everywhere = { kind: 'claimed-pages' }
    const { listed, problem } = await walk({ mostInTurn: null })
    expect(problem).toMatch(/answers different symbols with the same file/)
    expect(listed).toHaveLength(3)
  })

  it('passes over one document that fails, and says so', async () => {
    site.faults.bySymbol.set('A/HRC/90/L.3', { kind: 'reset' })
    const { listed, problem } = await walk({})
    expect(listed).toContain('A/HRC/90/L.4')
    expect(listed).not.toContain('A/HRC/90/L.3')
    expect(problem).toMatch(/cut the connection/)
  })

  it('is caught up with when it is well again', async () => {
    site.faults.everywhere = { kind: 'unavailable', retryAfterSeconds: 0 }
    expect((await walk({})).listed).toEqual([])
    site.faults.everywhere = null
    expect((await walk({})).listed).toHaveLength(8)
  })
})
