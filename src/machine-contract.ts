import type { Comparison, Correspondence, RedlineRun, Relation, SidedDoubt } from './comparison/comparison.ts'
import type { DocumentSymbol } from './documents/document-symbol.ts'
import type { Paragraph, Resolution } from './resolution/resolution.ts'
import type { Assessment, Finding, Verdict } from './weakening/finding.ts'

/** One of the two texts; `source` is the file, symbol or word by which the caller gave it. */
export interface ComparedText {
  readonly symbol: DocumentSymbol | null
  readonly title: string | null
  readonly source: string
}

/** Who became whom, by label. */
export interface AlignmentEntry {
  readonly relation: Relation
  readonly moved: boolean
  readonly prior: readonly string[]
  readonly draft: readonly string[]
  /** On edited, split and merged entries: keep and strike joined give the prior text exactly, keep and insert the draft's. */
  readonly redline?: readonly RedlineRun[]
  /** On a removed entry whose text is kept by reference: the chain of symbols, nearest first. */
  readonly carriedBy?: readonly DocumentSymbol[]
}

/** The object that `compare --json` prints and `compareTexts` returns. */
export interface MachineComparison {
  readonly prior: ComparedText
  readonly draft: ComparedText
  readonly verdict: Omit<Verdict, 'told'>
  readonly alignment: readonly AlignmentEntry[]
  readonly findings: readonly Omit<Finding, 'told'>[]
  readonly doubts: readonly SidedDoubt[]
}

/** A comparison and what it amounts to, in the shape of the machine contract. `sources` says how the two texts were given. */
export function machineComparison(
  { prior, draft, correspondences, doubts }: Comparison,
  { verdict, findings }: Assessment,
  sources: { readonly prior: string; readonly draft: string },
): MachineComparison {
  return {
    prior: comparedText(prior, sources.prior),
    draft: comparedText(draft, sources.draft),
    verdict: inEnglish(verdict),
    alignment: correspondences.map(alignmentEntry),
    findings: findings.map(inEnglish),
    doubts,
  }
}

/** What is said is said in English sentences, without the data that other languages are made from. */
function inEnglish<Said extends { readonly told?: unknown }>({ told: _, ...said }: Said): Omit<Said, 'told'> {
  return said
}

const comparedText = ({ masthead, title }: Resolution, source: string): ComparedText => ({ symbol: masthead.symbol, title, source })

const showsRedline: ReadonlySet<Relation> = new Set<Relation>(['edited', 'split', 'merged'])

function alignmentEntry({ relation, moved, prior, draft, redline, carriedBy }: Correspondence): AlignmentEntry {
  return {
    relation,
    moved,
    prior: labelsOf(prior),
    draft: labelsOf(draft),
    ...(showsRedline.has(relation) && { redline }),
    ...(carriedBy.length > 0 && { carriedBy }),
  }
}

const labelsOf = (paragraphs: readonly Paragraph[]): string[] => paragraphs.map(({ label }) => label)
