import type { Correspondence, SidedDoubt } from '../comparison/comparison.ts'
import type { UnappliedInstruction } from '../council/composition.ts'
import type { DossierEvent, TextName } from '../council/dossier.ts'
import { findingKey } from '../council/finding-key.ts'
import type { PhraseHistory } from '../council/phrase-history.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Finding, Verdict } from '../weakening/finding.ts'

/** A text as the page names it. */
export interface ShownText {
  readonly name: string
  readonly symbol: DocumentSymbol | null
  readonly title: string | null
  readonly url: string | null
}

/** An inserted phrase that a finding rests on, and where it stood before. */
export interface PhrasePast {
  readonly phrase: string
  readonly history: PhraseHistory
}

/** Everything that a redline page shows, whether it comes from the store or from two files. */
export interface RedlineView {
  readonly mandates: readonly { readonly name: string; readonly slug: string }[]
  readonly prior: ShownText
  readonly draft: ShownText
  /** Labels of the prior text's paragraphs in their order, to show where moved text stood. */
  readonly priorOrder: readonly string[]
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** By finding, where its words have a past. */
  readonly pasts: ReadonlyMap<Finding, PhrasePast>
  /** Those of which somebody said in chat that they are no weakening. */
  readonly contested: ReadonlySet<Finding>
  readonly correspondences: readonly Correspondence[]
  readonly doubts: readonly SidedDoubt[]
  readonly comparedAt: Date | null
  /** Other comparisons of the same dossier, to choose from. */
  readonly versions: readonly { readonly name: string; readonly path: string; readonly current: boolean }[]
  /** Texts of the dossier, any two of which can be compared. */
  readonly texts: readonly TextName[]
  readonly chosen: { readonly prior: string; readonly draft: string } | null
  readonly events: readonly Pick<DossierEvent, 'at' | 'sentence' | 'said'>[]
  /** What must be known about where the difference comes from; null where the names say it all. */
  readonly differs: Sentence | null
  /** Instructions that could not be worked into the draft: shown word for word beside the paragraphs that they name. */
  readonly unapplied: readonly UnappliedInstruction[]
  /** Address of the dossier's page; null where the comparison belongs to none. */
  readonly dossier: string | null
  /** Address of the redline itself without its format, and what stands in its query besides the choices; null where the page stands alone. */
  readonly address: { readonly path: string; readonly query: string } | null
}

/** A correspondence with the findings that rest on it, each with the name by which it is linked to. */
export interface Passage {
  readonly kind: 'passage'
  readonly correspondence: Correspondence
  readonly findings: readonly PlacedFinding[]
  /** Instructions that name its paragraphs and could not be applied. */
  readonly unapplied: readonly UnappliedInstruction[]
}

export interface PlacedFinding {
  /** `finding-1a2b3c4d`: it stays when the texts are weighed again, as long as the finding does. */
  readonly id: string
  readonly finding: Finding
  readonly past: PhrasePast | null
  /** True where somebody said in chat that it is no weakening. */
  readonly isContested: boolean
}

/** The place in the prior text from which a passage moved away. */
export interface Departure {
  readonly kind: 'departure'
  readonly correspondence: Correspondence
}

/** Findings and unapplied instructions put beside their paragraphs; those that rest on none of them (title, agenda item, the text as a whole) stand on top. */
export function passagesOf(view: RedlineView): {
  readonly passages: readonly Passage[]
  readonly onTop: Pick<Passage, 'findings' | 'unapplied'>
} {
  const ids = findingIds(view.findings)
  const given = view.findings.map((finding, index) => ({
    finding,
    id: ids[index] ?? '',
    past: view.pasts.get(finding) ?? null,
    isContested: view.contested.has(finding),
  }))
  const placed = new Set<string>()
  const passages = view.correspondences.map((correspondence): Passage => {
    const findings = given.filter(({ finding, id }) => !placed.has(id) && restsOn(finding, correspondence))
    for (const { id } of findings) placed.add(id)
    const unapplied = view.unapplied.filter((instruction) => names(instruction, correspondence))
    return { kind: 'passage', correspondence, findings, unapplied }
  })
  const shown = new Set(passages.flatMap(({ unapplied }) => unapplied))
  const onTop = {
    findings: given.filter(({ id }) => !placed.has(id)),
    unapplied: view.unapplied.filter((one) => !shown.has(one)),
  }
  return { passages, onTop }
}

/** Names of findings; two that say the same of the same words are told apart by a number. */
function findingIds(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = findingKey(finding)
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times === 1 ? `finding-${key}` : `finding-${key}-${times}`
  })
}

function names({ paragraphs }: UnappliedInstruction, { draft }: Correspondence): boolean {
  return draft.some(({ label }) => paragraphs.includes(label))
}

function restsOn(finding: Finding, { prior, draft }: Correspondence): boolean {
  const inDraft = draft.some(({ label }) => label === finding.draft?.paragraph)
  const inPrior = prior.some(({ label }) => label === finding.prior?.paragraph)
  return finding.draft ? inDraft : inPrior
}

/** The passages with a departure at each place from which text moved away: after the unmoved text that it followed in the prior text. */
export function withDepartures(passages: readonly Passage[], priorOrder: readonly string[]): readonly (Passage | Departure)[] {
  const place = new Map(priorOrder.map((label, index) => [label, index]))
  const lastPlace = ({ correspondence: { prior, moved } }: Passage) =>
    moved ? -1 : Math.max(-1, ...prior.map(({ label }) => place.get(label) ?? -1))
  const before = new Map<number, Departure[]>()
  for (const { correspondence } of passages.filter(({ correspondence: { moved, prior } }) => moved && prior.length > 0)) {
    const from = place.get(correspondence.prior[0]?.label ?? '') ?? -1
    const after = passages.findLastIndex((passage) => {
      const stands = lastPlace(passage)
      return stands >= 0 && stands < from
    })
    before.set(after, [...(before.get(after) ?? []), { kind: 'departure', correspondence }])
  }
  return [...(before.get(-1) ?? []), ...passages.flatMap((passage, index) => [passage, ...(before.get(index) ?? [])])]
}

/** How many passages are of each sort, for the line under the headline. */
export function tally(view: RedlineView) {
  const count = (of: (correspondence: Correspondence) => boolean) => view.correspondences.filter(of).length
  return {
    weakened: view.findings.filter(({ direction }) => direction === 'weakens').length,
    strengthened: view.findings.filter(({ direction }) => direction === 'strengthens').length,
    unchanged: count(({ relation }) => relation === 'unchanged'),
    edited: count(({ relation }) => relation === 'edited' || relation === 'split' || relation === 'merged'),
    added: count(({ relation }) => relation === 'added'),
    removed: count(({ relation }) => relation === 'removed'),
    moved: count(({ moved }) => moved),
  }
}
