import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dueRenewal, dueRenewals, withDueRenewals } from '../../src/council/due-renewal.ts'
import { periodOf } from '../../src/council/session-calendar.ts'
import { endsMandate } from '../../src/council/term.ts'
import { voteHistory } from '../../src/council/vote-history.ts'
import { outcomeInWords } from '../../src/council/votes.ts'
import { readSymbol } from '../../src/documents/document-symbol.ts'
import { readDocument } from '../../src/extraction/read-document.ts'
import { rivalOf } from '../../src/facts/rival-text.ts'
import type { Mandate } from '../../src/mandate/mandate.ts'
import { matchMandate } from '../../src/mandate/match-mandate.ts'
import { regularSession } from '../../src/mandate/regular-session.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'
import { configFrom } from '../../src/service/surroundings.ts'
import { tellMissingRenewals } from '../../src/watch/tell-missing-renewals.ts'
import { watchedRoom } from '../support/watched-room.ts'

const corpus = fileURLToPath(new URL('../../../shared/corpus/hrc/', import.meta.url))

const words = (number: string): string => readFileSync(`${corpus}A_HRC_RES_${number.replace('/', '_')}.txt`, 'utf8')

async function text(number: string): Promise<Resolution> {
  const read = await readDocument(Buffer.from(words(number)))
  if (read.kind !== 'read') throw new Error(`${number} cannot be read`)
  return parseResolution(read.blocks)
}

/** A mandate of the shipped catalogue as it stood before a session: what came later is not known. */
async function before(session: number, slug: string, termYears: number): Promise<Mandate> {
  const { mandates } = await configFrom('config')
  const mandate = mandates.find((one) => one.slug === slug)
  if (!mandate) throw new Error(`the catalogue has no ${slug}`)
  const lineage = mandate.lineage.filter((symbol) => (regularSession(symbol) ?? 0) < session)
  return { ...mandate, lineage, latestRenewal: null, termYears, nextRenewal: { session: String(session), period: null, estimated: true } }
}

describe.skipIf(!existsSync(corpus))('history as the real texts tell it (skipped where ../shared/corpus/hrc is missing)', () => {
  it('Yemen: the mandate of 45/15 ends with no successor while the item 10 line goes on and is never taken for its renewal', async () => {
    const yemen = await before(48, 'yemen-gee', 1)
    const room = await watchedRoom([yemen], '2020-11-01T08:00:00Z', '48')
    for (const number of ['45/15', '45/26']) await room.take(`A/HRC/RES/${number}`, words(number))
    expect(await dueRenewals(room.record, [yemen])).toMatchObject([{ usual: '48', expires: '48', by: 'text', text: 'A/HRC/RES/45/15' }])
    expect(await room.told()).toEqual([])

    room.at('2021-10-08T08:00:00Z')
    await tellMissingRenewals(room.watch)
    expect((await room.told()).map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(['no-draft-yet high'])
    expect(await room.take('A/HRC/RES/48/21', words('48/21'))).toMatchObject({ kind: 'recorded' })
    await room.settle()
    expect(await room.record.dossiers({ mandate: 'yemen-gee' })).toMatchObject([{ key: 'lapse/yemen-gee/48', state: 'not-seen-yet' }])

    room.at('2021-10-18T08:00:00Z')
    await tellMissingRenewals(room.watch)
    expect((await room.told()).map(({ kind, severity, body }) => `${kind} ${severity}: ${body}`)).toEqual([
      expect.stringMatching(
        /^lapsed critical: Session 48 closed .* By the term of A\/HRC\/RES\/45\/15 the mandate ran out with session 48\./,
      ),
    ])
    expect((await voteHistory(room.record, yemen)).map(({ symbol, outcome }) => `${symbol} ${outcomeInWords(outcome)}`)).toEqual([
      'A/HRC/RES/45/15 22 to 12, 12 abstaining',
    ])
    for (const number of ['45/26', '48/21']) expect(matchMandate(await text(number), [yemen]).kind).toBe('unmatched')
  })

  it('Yemen: an item 10 text is a rival where no such line is known, and none where it follows one', async () => {
    const [known, unknown] = [await before(48, 'yemen-gee', 1), { ...(await before(48, 'yemen-gee', 1)), parallel: [] }]
    const next = await text('48/21')
    const none = () => null
    expect(rivalOf(next, [known], none)).toEqual([])
    expect(rivalOf(next, [unknown], none).map(({ slug }) => slug)).toEqual(['yemen-gee'])
    const held = readSymbol('45/26')
    const title = (await text('45/26')).title
    expect(rivalOf(next, [unknown], (symbol) => (symbol === held ? title : null))).toEqual([])
  })

  it('South Sudan: 52/1 renews the commission, 52/43 runs beside it and is neither its renewal nor a rival', async () => {
    const commission = await before(52, 'south-sudan-commission', 1)
    const { mandates } = await configFrom('config')
    const catalogue = mandates.map((one) => (one.slug === commission.slug ? commission : one))
    expect(matchMandate(await text('52/1'), catalogue)).toMatchObject({ kind: 'matched', mandates: [{ slug: commission.slug }] })
    const beside = await text('52/43')
    expect(matchMandate(beside, catalogue).kind).toBe('unmatched')
    expect(rivalOf(beside, catalogue, () => null)).toEqual([])
    expect(rivalOf(beside, [{ ...commission, parallel: [] }], () => null).map(({ slug }) => slug)).toEqual([commission.slug])
    const after = await watchedRoom([commission], '2023-04-05T08:00:00Z', '52')
    await after.take('A/HRC/RES/52/43', words('52/43'))
    await after.take('A/HRC/RES/52/1', words('52/1'))
    expect(await after.record.dossiers()).toEqual([])
  })

  it('Libya: 50/23 is a sunset, and the end of its term is told when it comes', async () => {
    const libya = await before(52, 'libya-ffm', 1)
    expect(endsMandate(await text('50/23'))).toBe(true)
    for (const number of ['43/39', '48/25']) expect(endsMandate(await text(number))).toBe(false)
    const room = await watchedRoom([{ ...libya, nextRenewal: null }], '2022-11-01T08:00:00Z', '52')
    for (const number of ['43/39', '48/25', '50/23']) await room.take(`A/HRC/RES/${number}`, words(number))
    const renewals = await dueRenewals(room.record, [{ ...libya, nextRenewal: null }])
    expect(renewals).toMatchObject([{ usual: null, expires: '52', by: 'text' }])
    expect(withDueRenewals(renewals, periodOf)).toMatchObject([{ nextRenewal: null }])
    for (const [at, expected] of [
      ['2023-02-01T08:00:00Z', []],
      ['2023-04-01T08:00:00Z', []],
      ['2023-04-20T08:00:00Z', ['expired critical: Libya fact-finding mission: its term ran out with session 52']],
      ['2023-04-21T08:00:00Z', []],
    ] as const) {
      room.at(at)
      await tellMissingRenewals(room.watch)
      expect((await room.told()).map(({ kind, severity, headline }) => `${kind} ${severity}: ${headline}`)).toEqual(expected)
    }
    const symbol = readSymbol('48/25')
    expect(symbol && dueRenewal(libya, { symbol, resolution: await text('48/25') })).toMatchObject({ usual: '50', expires: '50' })
  })
})
