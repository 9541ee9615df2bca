import { expect, it } from 'vitest'
import type { Facts } from '../../src/alerts/ledger.ts'
import { DossierKey } from '../../src/council/dossier.ts'
import { readSymbol } from '../../src/documents/document-symbol.ts'
import { eachStore } from '../support/stores.ts'
import { constructedAlert, draftText, heldComparison, heldText, key, noon, paragraph, priorText, tabledFacts } from './constructed-facts.ts'

eachStore('the ledger', (open) => {
  it('gives back what it recorded, after a new start too', async () => {
    const first = await open()
    expect(await first.ledger.record(tabledFacts())).toBe('recorded')
    await first.close()
    const { record } = await open()
    expect(await record.comparison(heldComparison().id)).toEqual(heldComparison())
    expect(await record.text(draftText.symbol ?? never())).toEqual(draftText)
    const { resolution, source, ...name } = draftText
    const { resolution: priorResolution, source: priorSource, ...priorName } = priorText
    expect([source, priorSource]).toEqual(['un-documents', 'un-documents'])
    expect(await record.dossier(key)).toEqual({
      key,
      session: '90',
      title: 'Lighthouse keepers (constructed)',
      mandates: ['lighthouse-keepers'],
      state: 'tabled',
      openedAt: noon,
      versions: [{ ...name, title: resolution.title }],
      amendments: [],
      comparisons: [
        {
          id: heldComparison().id,
          against: 'prior-mandate',
          verdict: heldComparison().verdict,
          comparedAt: noon,
          prior: { ...priorName, title: priorResolution.title },
          draft: { ...name, title: resolution.title },
          weakened: 1,
          strengthened: 0,
        },
      ],
      events: [tabledFacts().dossier?.event],
    })
  })

  it('knows the same facts again, and queues their alerts once', async () => {
    const { ledger, outbox } = await open()
    await ledger.record(tabledFacts())
    expect(await ledger.record(tabledFacts())).toBe('known')
    expect((await outbox.depth()).queued).toBe(2)
  })

  it('writes what is new of facts that are known in part', async () => {
    const { ledger, record, outbox } = await open()
    await ledger.record(tabledFacts({ comparisons: [], alerts: [] }))
    expect(await ledger.record(tabledFacts())).toBe('recorded')
    expect((await record.dossier(key))?.comparisons).toHaveLength(1)
    expect((await outbox.depth()).queued).toBe(2)
  })

  it('leaves out an alert whose key is known, with new channels too', async () => {
    const { ledger, outbox } = await open()
    await ledger.record(tabledFacts())
    const again = tabledFacts({ alerts: [{ alert: constructedAlert('draft-assessed:90/L.2'), channels: ['another'] }] })
    expect(await ledger.record(again)).toBe('known')
    expect((await outbox.depth()).queued).toBe(2)
  })

  it('writes nothing of facts that fail in the middle', async () => {
    const { ledger, record, outbox } = await open()
    const broken = { ...constructedAlert('broken'), kind: undefined } as unknown as ReturnType<typeof constructedAlert> // an alert that no column takes
    const facts = tabledFacts({ alerts: [...tabledFacts().alerts, { alert: broken, channels: ['console'] }] })
    await expect(ledger.record(facts)).rejects.toThrow()
    expect(await record.dossiers()).toEqual([])
    expect(await record.text(draftText.symbol ?? never())).toBeUndefined()
    expect((await outbox.depth()).queued).toBe(0)
    expect(await ledger.record(tabledFacts())).toBe('recorded')
  })

  it('keeps versions, amendments and events of one dossier in order', async () => {
    const { ledger, record } = await open()
    await ledger.record(tabledFacts())
    const revised = heldText('A/HRC/90/L.2/Rev.1', [paragraph('OP1', 'Urges States to light every lamp')])
    await ledger.record(laterFacts('revised', revised))
    const amending = heldText('A/HRC/90/L.31', [paragraph('OP1', 'Delete paragraph 1')])
    const facts = laterFacts('amended', amending)
    await ledger.record({
      ...facts,
      dossier: facts.dossier && { ...facts.dossier, state: 'revised', mandates: [], amendment: amendment() },
    })
    const dossier = await record.dossier(key)
    expect(dossier?.state).toBe('revised')
    expect(dossier?.versions.map(({ symbol }) => symbol)).toEqual(['A/HRC/90/L.2', 'A/HRC/90/L.2/Rev.1'])
    expect(dossier?.events.map(({ kind }) => kind)).toEqual(['tabled', 'revised', 'amended'])
    expect(dossier?.amendments).toEqual([amendment()])
    expect(dossier?.mandates).toEqual(['lighthouse-keepers'])
  })

  it('is not set back by facts told again', async () => {
    const { ledger, record } = await open()
    await ledger.record(tabledFacts())
    await ledger.record(laterFacts('revised', heldText('A/HRC/90/L.2/Rev.1', [])))
    expect(await ledger.record(tabledFacts())).toBe('known')
    expect((await record.dossier(key))?.state).toBe('revised')
  })

  it('tells events without a text apart by their alerts', async () => {
    const { ledger, record } = await open()
    const stage = (name: string): Facts => {
      const facts = tabledFacts({ text: null, comparisons: [], alerts: [{ alert: constructedAlert(name), channels: [] }] })
      const event = { at: noon, kind: 'not-seen-yet', symbol: null, sentence: name } as const
      return { ...facts, dossier: facts.dossier && { ...facts.dossier, state: 'not-seen-yet', event } }
    }
    expect(await ledger.record(stage('reminder'))).toBe('recorded')
    expect(await ledger.record(stage('reminder'))).toBe('known')
    expect(await ledger.record(stage('session over'))).toBe('recorded')
    expect((await record.dossier(key))?.events.map(({ sentence }) => sentence)).toEqual(['reminder', 'session over'])
  })

  it('keeps a prior text that belongs to no dossier', async () => {
    const { ledger, record, memory } = await open()
    expect(await ledger.record({ text: priorText, dossier: null, comparisons: [], alerts: [] })).toBe('recorded')
    expect(await ledger.record({ text: priorText, dossier: null, comparisons: [], alerts: [] })).toBe('known')
    expect(await record.text(priorText.symbol ?? never())).toEqual(priorText)
    expect(await memory.heldSymbols()).toEqual(new Set(['A/HRC/RES/87/4']))
    expect(await record.dossiers()).toEqual([])
  })

  it('tells the same bytes under two symbols apart, and new bytes under one', async () => {
    const { ledger, record, memory } = await open()
    const copy = { ...draftText, symbol: null }
    await ledger.record({ text: copy, dossier: null, comparisons: [], alerts: [] })
    expect(await memory.holds(`${draftText.id}${'0'.repeat(48)}`, draftText.symbol)).toBe(false)
    await ledger.record({ text: draftText, dossier: null, comparisons: [], alerts: [] })
    expect(await memory.holds(`${draftText.id}${'0'.repeat(48)}`, draftText.symbol)).toBe(true)
    const reissued = { ...heldText('A/HRC/90/L.2', [paragraph('OP1', 'Invites States')]), fetchedAt: new Date(noon.getTime() + 1000) }
    await ledger.record({ text: reissued, dossier: null, comparisons: [], alerts: [] })
    expect((await record.text(draftText.symbol ?? never()))?.id).toBe(reissued.id)
  })

  it('finds dossiers by mandate and session, newest first', async () => {
    const { ledger, record } = await open()
    await ledger.record(tabledFacts())
    const other = laterFacts('tabled', heldText('A/HRC/90/L.9', []))
    await ledger.record({
      ...other,
      dossier: other.dossier && { ...other.dossier, key: DossierKey.parse('90/L.9'), mandates: ['wells', 'lamps'] },
    })
    expect((await record.dossiers()).map((dossier) => dossier.key)).toEqual(['90/L.9', '90/L.2'])
    expect((await record.dossiers({ mandate: 'wells' })).map((dossier) => dossier.mandates)).toEqual([['wells', 'lamps']])
    expect(await record.dossiers({ mandate: 'wells', session: '89' })).toEqual([])
    expect(await record.dossiers({ session: '90' })).toHaveLength(2)
  })

  it('alarms once, when a source was blind for long enough, and says once that it sees again', async () => {
    const { ledger, record, outbox } = await open()
    const tell = (change: string) => [{ alert: constructedAlert(change, { dossier: null }), channels: ['ops'] }]
    const look = (minute: number, problem: string | null, source = 'un-documents') =>
      ledger.sourceSeen(source, new Date(noon.getTime() + minute * 60_000), problem, 30 * 60_000, tell)
    expect(await look(0, null, 'inbox')).toBe('same')
    expect([await look(0, 'throttle page'), await look(29, 'throttle page')]).toEqual(['same', 'same'])
    expect((await outbox.depth()).queued).toBe(0)
    expect([await look(30, 'throttle page'), await look(40, 'no answer')]).toEqual(['went-blind', 'same'])
    expect(await record.sources()).toEqual([
      { source: 'inbox', lastSuccess: noon, failingSince: null, lastProblem: null },
      { source: 'un-documents', lastSuccess: null, failingSince: noon, lastProblem: 'no answer' },
    ])
    expect((await outbox.depth()).queued).toBe(1)
    expect([await look(50, null), await look(60, null)]).toEqual(['sees-again', 'same'])
    expect((await outbox.depth()).queued).toBe(2)
  })
})

function laterFacts(kind: 'tabled' | 'revised' | 'amended', text: ReturnType<typeof heldText>): Facts {
  const facts = tabledFacts({ text, comparisons: [], alerts: [] })
  const at = new Date(noon.getTime() + 3_600_000)
  const event = { at, kind, symbol: text.symbol, sentence: `Constructed event: ${kind}.` }
  return { ...facts, dossier: facts.dossier && { ...facts.dossier, state: 'revised', event } }
}

function amendment() {
  return {
    id: 'b'.repeat(16),
    symbol: readSymbol('A/HRC/90/L.31') ?? never(),
    amends: readSymbol('A/HRC/90/L.2') ?? never(),
    sponsors: ['Caldera'],
    instructions: ['Delete paragraph 1'],
    words: ['1. In paragraph 1, delete “every”.'],
    url: 'https://documents.example/A/HRC/90/L.31',
  }
}

function never(): never {
  throw new Error('a constructed text without a symbol')
}
