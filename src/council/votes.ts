import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { statesNamed } from './state-name.ts'

export const sides = ['in favour', 'against', 'abstaining'] as const
export type Side = (typeof sides)[number]

/** How a text was adopted, by State where there was a vote. States bear the names that they bear now. */
export type Outcome =
  | { readonly kind: 'without-vote' }
  | {
      readonly kind: 'vote'
      /** As the text itself states them. */
      readonly counts: { readonly inFavour: number; readonly against: number; readonly abstaining: number }
      readonly byState: ReadonlyMap<string, Side>
    }
  | { readonly kind: 'not-stated' }

/** An adopted text of a lineage and how it was adopted: a row of the table, a bar of the chart. */
export interface AdoptedText {
  readonly symbol: DocumentSymbol
  /** As printed (`6 October 2020`); null where the text does not say. */
  readonly on: string | null
  readonly outcome: Outcome
}

/** How an adopted text says that it was adopted. */
export function adoptedText(symbol: DocumentSymbol, { adoption }: Pick<Resolution, 'adoption'>): AdoptedText {
  const how = adoption?.how
  const on = adoption?.on ?? null
  if (how?.kind === 'without-vote') return { symbol, on, outcome: { kind: 'without-vote' } }
  if (how?.kind !== 'vote') return { symbol, on, outcome: { kind: 'not-stated' } }
  const lists = { 'in favour': how.inFavour, against: how.against, abstaining: how.abstaining }
  const byState = new Map(
    sides.flatMap((side) => lists[side].flatMap((printed) => statesNamed(printed).map((state) => [state, side] as const))),
  )
  return { symbol, on, outcome: { kind: 'vote', counts: how.counts, byState } }
}

/** True where a vote names as many States on each side as it counts; a text that names none, or was not voted on, is not measured. */
export function namesMatchCounts({ outcome }: AdoptedText): boolean {
  if (outcome.kind !== 'vote') return true
  const named = (side: Side) => [...outcome.byState.values()].filter((one) => one === side).length
  const { inFavour, against, abstaining } = outcome.counts
  return named('in favour') === inFavour && named('against') === against && named('abstaining') === abstaining
}

/** States that voted both times and changed sides. Those who came or left have joined or left the Council, or were absent. */
export interface ChangedVote {
  readonly state: string
  readonly from: Side
  readonly to: Side
}

/** One adoption beside the one before it. */
export interface VoteChange {
  readonly prior: AdoptedText
  readonly next: AdoptedText
  /** `consensus`: neither was voted on. `cannot-tell`: one of the two does not say. */
  readonly kind: 'consensus' | 'consensus-lost' | 'consensus-regained' | 'voted-again' | 'cannot-tell'
  /** Votes in favour less votes against; null where there was no vote. */
  readonly margin: { readonly before: number | null; readonly now: number | null }
  /** By name. */
  readonly changed: readonly ChangedVote[]
  readonly came: readonly string[]
  readonly left: readonly string[]
}

/** What moved between two adoptions of one lineage. */
export function voteChange(prior: AdoptedText, next: AdoptedText): VoteChange {
  const [before, now] = [prior.outcome, next.outcome]
  const [was, is] = [statesOf(before), statesOf(now)]
  const voted = before.kind === 'vote' && now.kind === 'vote'
  return {
    prior,
    next,
    kind: kindOf(before, now),
    margin: { before: marginOf(before), now: marginOf(now) },
    changed: [...is].flatMap(([state, to]) => {
      const from = was.get(state)
      return from && from !== to ? [{ state, from, to }] : []
    }),
    came: voted ? [...is.keys()].filter((state) => !was.has(state)) : [],
    left: voted ? [...was.keys()].filter((state) => !is.has(state)) : [],
  }
}

/** What moved from text to text along a lineage, oldest first; the texts are in that order. */
export function voteChanges(texts: readonly AdoptedText[]): readonly VoteChange[] {
  return texts.slice(1).flatMap((next, index) => {
    const prior = texts[index]
    return prior ? [voteChange(prior, next)] : []
  })
}

function kindOf(before: Outcome, now: Outcome): VoteChange['kind'] {
  if (before.kind === 'not-stated' || now.kind === 'not-stated') return 'cannot-tell'
  if (before.kind === 'vote') return now.kind === 'vote' ? 'voted-again' : 'consensus-regained'
  return now.kind === 'vote' ? 'consensus-lost' : 'consensus'
}

function statesOf(outcome: Outcome): ReadonlyMap<string, Side> {
  return outcome.kind === 'vote' ? outcome.byState : new Map()
}

function marginOf(outcome: Outcome): number | null {
  return outcome.kind === 'vote' ? outcome.counts.inFavour - outcome.counts.against : null
}

/** `24 to 17, 6 abstaining`, `without a vote`, `not stated`. */
export function outcomeInWords(outcome: Outcome): string {
  if (outcome.kind === 'without-vote') return 'without a vote'
  if (outcome.kind === 'not-stated') return 'not stated'
  const { inFavour, against, abstaining } = outcome.counts
  return `${inFavour} to ${against}, ${abstaining} abstaining`
}

/** Texts of a lineage in the order of their sessions, and of their numbers within one. */
export function inOrderOfAdoption<Adopted extends Pick<AdoptedText, 'symbol'>>(texts: readonly Adopted[]): readonly Adopted[] {
  const place = ({ symbol }: Adopted): number => {
    const parts = symbolParts(symbol)
    return Number(parts?.session ?? 0) * 1000 + (parts?.number ?? 0)
  }
  return texts.toSorted((one, other) => place(one) - place(other))
}
