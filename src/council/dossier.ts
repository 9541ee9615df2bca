import { z } from 'zod'
import type { Correspondence, SidedDoubt } from '../comparison/comparison.ts'
import type { DocumentSymbol, SessionId } from '../documents/document-symbol.ts'
import type { Confidence } from '../extraction/block.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { type Finding, severities, type Verdict } from '../weakening/finding.ts'
import type { Composition, TextId } from './composition.ts'
import { versionChain } from './version-chain.ts'

/**
 * One draft and all that happens to it. `90/L.3` for a tabled draft, `unofficial/<8 hex digits>` for a dropped text without a symbol,
 * `lapse/<slug>/<session>` for a renewal that was never tabled.
 */
export const DossierKey = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9./-]*$/)
  .max(120)
  .brand<'DossierKey'>()
export type DossierKey = z.infer<typeof DossierKey>

/** `not-seen-yet` and `lapsed` are states of a renewal without a draft; it is `superseded` once a draft is seen after all. */
export type DossierState =
  | 'not-seen-yet'
  | 'lapsed'
  | 'superseded'
  | 'tabled'
  | 'revised'
  | 'adopted'
  | 'rejected'
  | 'withdrawn'
  | 'unofficial'

/** True once the Council has acted on the draft, or it was withdrawn, or there is none to act on. */
export function isOver(state: DossierState): boolean {
  return state !== 'not-seen-yet' && state !== 'tabled' && state !== 'revised' && state !== 'unofficial'
}

export type DossierEventKind =
  | 'tabled'
  | 'revised'
  | 'amended'
  | 'amendment-stale'
  | 'corrected'
  | 'compared'
  | 'reissued'
  | 'orally-revised'
  | 'sponsors-changed'
  | 'rival-tabled'
  | 'merged'
  | 'vote-called'
  | 'adopted'
  | 'consensus-lost'
  | 'margin-shrank'
  | 'rejected'
  | 'withdrawn'
  | 'not-seen-yet'
  | 'listed'
  | 'lapsed'
  | 'expired'
  | 'linked'
  | 'unreadable'

export interface DossierEvent {
  readonly at: Date
  readonly kind: DossierEventKind
  readonly symbol: DocumentSymbol | null
  /** One neutral sentence: `Revised as A/HRC/90/L.2/Rev.1.` */
  readonly sentence: string
  /** The same as facts; absent where an older version wrote it down. */
  readonly said?: readonly Sentence[]
}

/** A text as it stands in the store: which bytes, how it was read and what it says. */
export interface HeldText {
  /** The version's identity in links: the first 16 hex digits of its SHA-256; of its words where it is no document. */
  readonly id: string
  /** Null for a dropped text without one, and for a text that is no document. */
  readonly symbol: DocumentSymbol | null
  /** How the text came about where it is no document; absent for a document. */
  readonly composed?: Composition
  readonly source: string
  readonly url: string
  readonly fetchedAt: Date
  readonly confidence: Confidence
  readonly resolution: Resolution
}

/** A text named, without its words. */
export type TextName = Pick<HeldText, 'id' | 'symbol' | 'composed' | 'url' | 'fetchedAt' | 'confidence'> & { readonly title: string | null }

/** A comparison as kept: against the mandate's prior text, or against the dossier's own previous version. */
export interface HeldComparison {
  /** Stable name in links: `<draft id>-<prior id>`. */
  readonly id: string
  readonly dossier: DossierKey
  readonly against: 'prior-mandate' | 'previous-version'
  readonly prior: HeldText
  readonly draft: HeldText
  readonly correspondences: readonly Correspondence[]
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
  readonly doubts: readonly SidedDoubt[]
  readonly comparedAt: Date
}

export type ComparisonSummary = Pick<HeldComparison, 'id' | 'against' | 'verdict' | 'comparedAt'> & {
  readonly prior: TextName
  readonly draft: TextName
  readonly weakened: number
  readonly strengthened: number
}

/** An amendment tabled to a draft of the dossier, with its instructions word for word. */
export interface HeldAmendment {
  /** Id of its text. */
  readonly id: string
  readonly symbol: DocumentSymbol
  readonly amends: DocumentSymbol
  readonly sponsors: readonly string[]
  readonly instructions: readonly string[]
  /** All its words as laid out, block by block, so that it can be applied whenever the draft comes that it amends. */
  readonly words: readonly string[]
  readonly url: string
}

export interface Dossier {
  readonly key: DossierKey
  readonly session: SessionId | null
  readonly title: string | null
  /** Slugs of the mandates it concerns; empty where no mandate was matched ("which mandate?"). */
  readonly mandates: readonly string[]
  readonly state: DossierState
  readonly openedAt: Date
  /** Oldest first. */
  readonly versions: readonly TextName[]
  readonly amendments: readonly HeldAmendment[]
  /** Oldest first. The dossier's verdict is that of its last comparison with the prior mandate. */
  readonly comparisons: readonly ComparisonSummary[]
  readonly events: readonly DossierEvent[]
}

/** The version that stands now: what was tabled, revised or adopted last. What an amendment would make of it is a proposal only. */
export function presentVersion({ versions }: Pick<Dossier, 'versions'>): TextName | undefined {
  return versionChain(versions).at(-1)
}

/** The comparisons of a version with the mandates' prior texts: several where it has several parents. */
export function priorComparisons({ comparisons }: Pick<Dossier, 'comparisons'>, version: TextId): readonly ComparisonSummary[] {
  return comparisons.filter(
    ({ against, draft }) => against === 'prior-mandate' && draft.id === version.id && draft.symbol === version.symbol,
  )
}

/** The present comparisons of a dossier with its prior texts, the gravest first: those of its last version that has any. */
export function presentComparisons(dossier: Dossier): readonly ComparisonSummary[] {
  for (const version of versionChain(dossier.versions).toReversed()) {
    const present = priorComparisons(dossier, version)
    if (present.length > 0) return gravestFirst(present)
  }
  return []
}

/** The dossier's present verdict: the gravest of these. */
export function presentComparison(dossier: Dossier): ComparisonSummary | undefined {
  return presentComparisons(dossier)[0]
}

/** What a dossier means for one mandate of several: the comparison with that mandate's own prior text, else the gravest. */
export function presentComparisonFor({ lineage }: Pick<Mandate, 'lineage'>, dossier: Dossier): ComparisonSummary | undefined {
  const present = presentComparisons(dossier)
  return present.find(({ prior }) => prior.symbol !== null && lineage.includes(prior.symbol)) ?? present[0]
}

const order: readonly Verdict['severity'][] = [...severities, 'none']

/** The comparison that weighs most: a merger has one with every parent. */
export function gravest<Compared extends Pick<HeldComparison, 'verdict'>>(comparisons: readonly Compared[]): Compared | undefined {
  return gravestFirst(comparisons)[0]
}

/** In the order of their verdicts. */
export function gravestFirst<Compared extends Pick<HeldComparison, 'verdict'>>(comparisons: readonly Compared[]): readonly Compared[] {
  return comparisons.toSorted((one, other) => order.indexOf(one.verdict.severity) - order.indexOf(other.verdict.severity))
}
