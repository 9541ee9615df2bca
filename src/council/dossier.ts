import { z } from 'zod'
import type { Correspondence, SidedDoubt } from '../comparison/comparison.ts'
import type { DocumentSymbol, SessionId } from '../documents/document-symbol.ts'
import type { Confidence } from '../extraction/block.ts'
import type { Resolution } from '../resolution/resolution.ts'
import type { Finding, Verdict } from '../weakening/finding.ts'

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

export type DossierState = 'not-seen-yet' | 'tabled' | 'revised' | 'adopted' | 'rejected' | 'withdrawn' | 'unofficial'

export type DossierEventKind = 'tabled' | 'revised' | 'amended' | 'reissued' | 'adopted' | 'not-seen-yet' | 'linked' | 'unreadable'

export interface DossierEvent {
  readonly at: Date
  readonly kind: DossierEventKind
  readonly symbol: DocumentSymbol | null
  /** One neutral sentence: `Revised as A/HRC/90/L.2/Rev.1.` */
  readonly sentence: string
}

/** A text as it stands in the store: which bytes, how it was read and what it says. */
export interface HeldText {
  /** The version's identity in links: the first 16 hex digits of its SHA-256. */
  readonly id: string
  readonly symbol: DocumentSymbol | null
  readonly source: string
  readonly url: string
  readonly fetchedAt: Date
  readonly confidence: Confidence
  readonly resolution: Resolution
}

/** A text named, without its words. */
export type TextName = Pick<HeldText, 'id' | 'symbol' | 'url' | 'fetchedAt' | 'confidence'> & { readonly title: string | null }

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
  readonly symbol: DocumentSymbol
  readonly amends: DocumentSymbol
  readonly sponsors: readonly string[]
  readonly instructions: readonly string[]
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

/** The dossier's present verdict: that of its last comparison with the prior mandate text. */
export function presentComparison(dossier: Dossier): ComparisonSummary | undefined {
  return dossier.comparisons.findLast((comparison) => comparison.against === 'prior-mandate')
}
