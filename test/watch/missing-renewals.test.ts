import { describe, expect, it } from 'vitest'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import type { Watch } from '../../src/watch/ports.ts'
import { noteSight } from '../../src/watch/sight.ts'
import { tellMissingRenewals } from '../../src/watch/tell-missing-renewals.ts'
import { dueAt, mandate } from '../mandate/constructed.ts'
import { draftText, keepers, prior } from '../support/room-texts.ts'
import { type WatchedRoom, watchedRoom } from '../support/watched-room.ts'

/** The deadline of session 90 is estimated for 3 October 2035, its end for the 12th. */
const afterDeadline = '2035-10-05T08:00:00Z'
const afterSession = '2035-10-14T08:00:00Z'

async function told(room: WatchedRoom): Promise<readonly string[]> {
  await tellMissingRenewals(room.watch)
  return (await room.told()).map(({ kind, severity, headline }) => `${kind} ${severity}: ${headline}`)
}

describe('a renewal without a draft', () => {
  it('is told stage by stage, and taken back where a draft comes after all', async () => {
    const room = await watchedRoom([keepers], afterDeadline)
    expect(await told(room)).toEqual(['no-draft-yet high: Lighthouse keepers: due at session 90, no draft seen yet'])
    room.at(afterSession)
    expect(await told(room)).toEqual(['lapsed critical: Lighthouse keepers: not renewed at session 90, as far as can be seen'])
    expect((await room.dossier('lapse/keepers/90')).state).toBe('lapsed')

    await room.take('A/HRC/90/L.2', draftText({ symbol: 'A/HRC/90/L.2', body: prior }))
    await room.told()
    expect(await told(room)).toEqual(['seen-after-all low: Lighthouse keepers: A/HRC/90/L.2 is seen after all'])
    expect(await told(room)).toEqual([])
    const lapse = await room.dossier('lapse/keepers/90')
    expect(lapse.state).toBe('superseded')
    expect(lapse.events.map(({ kind }) => kind)).toEqual(['not-seen-yet', 'lapsed', 'linked'])
    expect((await room.dossier('90/L.2')).events.map(({ kind }) => kind)).toEqual(['tabled'])
  })

  it('is no lapse where the list of outcomes names the mandate, also after the session', async () => {
    const room = await watchedRoom([keepers], afterDeadline)
    const outcome = DocumentSymbol.parse('A/HRC/RES/90/7')
    const title = 'Mandate of the Special Rapporteur on lighthouse keepers'
    await room.store.listed.keepOutcomes('session-outcomes', [{ outcome, draft: null, title, action: null }])
    expect(await told(room)).toEqual([
      'listed-without-text low: Lighthouse keepers: a renewal at session 90 is listed, its text is not seen yet',
    ])
    room.at(afterSession)
    expect(await told(room)).toEqual([])
  })
})

describe('a source that is blind after the deadline', () => {
  const source: Watch['sources'][number] = {
    id: 'un-documents',
    called: { name: 'documents.example', lookAt: null, retries: 600 },
    patienceMs: 30 * 60_000,
    primary: true,
    follows: null,
    async *list() {},
  }
  const many = Array.from({ length: 40 }, (_, index) =>
    mandate({ slug: `subject-${index}`, shortName: `Subject ${index}`, nextRenewal: dueAt('90') }),
  )

  it('is one quiet word for forty mandates, told once an outage, and no alarm; the alarms follow when it sees again', async () => {
    const room = await watchedRoom(many, afterDeadline)
    const watch: Watch = { ...room.watch, sources: [source] }
    const look = async (at: string, reason: string | null): Promise<readonly string[]> => {
      room.at(at)
      await noteSight(watch, source, reason === null ? null : { kind: 'unreachable', reason }, [])
      await tellMissingRenewals(watch)
      return (await room.told()).map(({ kind, severity }) => `${kind} ${severity}`)
    }
    expect(await look('2035-10-05T08:00:00Z', 'it does not answer')).toEqual([])
    expect(await look('2035-10-05T08:10:00Z', 'it does not answer')).toEqual([])
    expect(await look('2035-10-05T09:00:00Z', 'it does not answer')).toEqual(['source-blind high', 'cannot-tell none'])
    expect(await look('2035-10-14T09:00:00Z', 'it does not answer')).toEqual([])
    expect(await room.record.dossiers()).toEqual([])
    const after = await look('2035-10-14T10:00:00Z', null)
    expect(after.filter((line) => line === 'lapsed critical')).toHaveLength(40)
    expect(after.filter((line) => line !== 'lapsed critical')).toEqual(['source-sees-again low'])
  })
})
