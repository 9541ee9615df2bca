import { type DocumentSymbol, SessionId, symbolParts } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { mandateClauses } from '../mandate/mandate-clause.ts'
import type { Resolution } from '../resolution/resolution.ts'
import type { Dossier } from './dossier.ts'
import type { WatchRecord } from './record.ts'
import { nextRenewal } from './renewal.ts'
import { regularNumber } from './session-calendar.ts'
import { termOf } from './term.ts'

/** When a mandate comes up again, and what says so. */
export interface DueRenewal {
  readonly mandate: Mandate
  /** The session at which the Council would usually renew; null where none is meant to follow, or nobody knows. */
  readonly usual: SessionId | null
  /** The session with whose end the term runs out by its text; null where no text says so. */
  readonly expires: SessionId | null
  /** `text`: computed from the term that the last text states. `practice`: a country mandate without a stated term. `catalogue`: as configured. */
  readonly by: 'text' | 'practice' | 'catalogue'
  /** The text that the computation rests on; null where it rests on the catalogue. */
  readonly text: DocumentSymbol | null
  /** Title of the last text that is held, whatever the computation rests on. */
  readonly lastTitle: string | null
}

/** The last adopted text of a mandate that is held. */
export interface LastText {
  readonly symbol: DocumentSymbol
  readonly resolution: Resolution
}

/**
 * When a mandate comes up again: as the catalogue states where it was told for certain, or where it knows a later renewal than the text; by the
 * text's own term otherwise. Country mandates are those of items 2, 4 and 10.
 */
export function dueRenewal(mandate: Mandate, last: LastText | undefined): DueRenewal {
  const configured: DueRenewal = {
    mandate,
    usual: SessionId.safeParse(mandate.nextRenewal?.session).data ?? null,
    expires: null,
    by: 'catalogue',
    text: null,
    lastTitle: last?.resolution.title ?? null,
  }
  const adopted = last && symbolParts(last.symbol)?.session
  if (!last || !adopted || isOlder(adopted, mandate.latestRenewal?.session ?? null)) return configured
  const term = termOf(last.resolution)
  const renewal = nextRenewal(adopted, term, isYearly(mandate, last.resolution))
  if (!renewal) return configured
  const { usual, expires, stated } = renewal
  const computed = { ...configured, usual, expires, by: stated ? 'text' : 'practice', text: last.symbol } as const
  return mandate.nextRenewal?.estimated === false ? { ...computed, usual: configured.usual } : computed
}

/** Items under which the Council deals with single countries. */
const countryItems: ReadonlySet<number> = new Set([2, 4, 10])
/** Mechanisms that go on until they are ended: they have no year of practice. */
const standing: ReadonlySet<Mandate['kind']> = new Set(['investigative mechanism', 'expert mechanism', 'working group', 'other'])

/** True for a country mandate whose last text takes it up: without a stated term it runs for a year. */
function isYearly({ agendaItem, kind }: Mandate, last: Resolution): boolean {
  if (!countryItems.has(agendaItem ?? 0) || standing.has(kind)) return false
  return mandateClauses(last).some(({ action }) => action === 'extends' || action === 'establishes')
}

/** When each mandate comes up again, by the texts in the store. */
export async function dueRenewals(
  record: Pick<WatchRecord, 'text' | 'dossiers'>,
  mandates: readonly Mandate[],
): Promise<readonly DueRenewal[]> {
  const dossiers = (await record.dossiers()).filter(({ state }) => state === 'adopted')
  return Promise.all(
    mandates.map(async (mandate) => {
      const own = dossiers.filter(({ mandates: slugs }) => slugs.includes(mandate.slug))
      const adopted = own.flatMap(({ versions }) => versions.flatMap(({ symbol }) => (symbol && isResolution(symbol) ? [symbol] : [])))
      const renewal = dueRenewal(mandate, await lastText(record, mandate, adopted))
      return own.some((dossier) => isLaterUnread(dossier, renewal)) ? { ...renewal, usual: null, expires: null } : renewal
    }),
  )
}

function isResolution(symbol: DocumentSymbol): boolean {
  return symbolParts(symbol)?.series === 'RES'
}

/** A renewal that a list of outcomes tells of, while the adopted text is not held: nobody knows for how long it runs. */
function isLaterUnread({ session, versions }: Dossier, { mandate, text }: DueRenewal): boolean {
  if (versions.some(({ symbol }) => symbol && isResolution(symbol)) || session === null) return false
  const since = (text && symbolParts(text)?.session) ?? mandate.latestRenewal?.session ?? null
  return since === null || isOlder(since, session)
}

/** The mandates with their next renewal as their last texts have it, for whoever asks when they are due. */
export function withDueRenewals(renewals: readonly DueRenewal[], period: (session: SessionId) => string | null): readonly Mandate[] {
  return renewals.map(({ mandate, usual, by }) => {
    if (by === 'catalogue') return mandate
    return {
      ...mandate,
      nextRenewal: usual && { session: usual, period: period(usual), estimated: mandate.nextRenewal?.estimated ?? true },
    }
  })
}

async function lastText(
  record: Pick<WatchRecord, 'text'>,
  { lineage }: Mandate,
  adopted: readonly DocumentSymbol[],
): Promise<LastText | undefined> {
  const later = adopted.toSorted((one, other) => sessionNumber(one) - sessionNumber(other))
  for (const symbol of [...lineage, ...later].toReversed()) {
    const text = await record.text(symbol)
    if (text) return { symbol, resolution: text.resolution }
  }
  return undefined
}

function sessionNumber(symbol: DocumentSymbol): number {
  return Number(symbolParts(symbol)?.session ?? 0)
}

function isOlder(adopted: SessionId, known: SessionId | null): boolean {
  const [one, other] = [regularNumber(adopted), known === null ? null : regularNumber(known)]
  return one !== null && other !== null && one < other
}
