import type { HeldText } from '../council/dossier.ts'
import type { Block } from '../extraction/block.ts'
import { parseAmendment } from '../resolution/amendment.ts'
import { documentParts } from '../resolution/document-parts.ts'
import { parseResolution } from '../resolution/parse-resolution.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { amended, composedText, type HeldDraft } from './composed-text.ts'

/** What somebody took down of an oral revision, made into a text; or why it could not be. */
export type OralRevision =
  | {
      readonly kind: 'revised'
      readonly text: HeldText
      /** How many instructions were worked in; null where the whole text was given. */
      readonly applied: number | null
    }
  | { readonly kind: 'not-understood'; readonly reason: string }

/** Reads notes of an oral revision: the whole text as revised, or what is to be changed, in the wording of an amendment. */
export function orallyRevised(draft: HeldDraft, blocks: readonly Block[], heardBy: string, at: Date): OralRevision {
  const composed = (unapplied: ReturnType<typeof amended>['unapplied']) =>
    ({ kind: 'orally-revised', of: { id: draft.id, symbol: draft.symbol }, heardBy, enteredAt: at, unapplied }) as const
  if (documentParts(blocks).opened) {
    const resolution = underDraft(parseResolution(blocks), draft.resolution)
    return { kind: 'revised', text: composedText(draft, resolution, composed([]), draft.url, at), applied: null }
  }
  const notes = parseAmendment(blocks)
  if (notes.instructions.length === 0)
    return {
      kind: 'not-understood',
      reason: 'it holds neither a whole text (“The Human Rights Council, …”) nor instructions (“In paragraph 3, delete …”)',
    }
  const { resolution, applied, unapplied } = amended(draft, { ...notes, target: draft.symbol })
  if (applied === 0)
    return { kind: 'not-understood', reason: `none of its instructions could be applied to ${draft.symbol}: ${unapplied[0]?.reason}` }
  return { kind: 'revised', text: composedText(draft, resolution, composed(unapplied), draft.url, at), applied }
}

/** What is read out changes paragraphs: whatever else the notes leave out is as it was in the draft. */
function underDraft(heard: Resolution, draft: Resolution): Resolution {
  return {
    ...heard,
    masthead: draft.masthead,
    sponsors: draft.sponsors,
    title: heard.title ?? draft.title,
    unofficial: true,
    doubts: paragraphDoubts(heard),
  }
}

/** That notes name no sponsors is no doubt. */
function paragraphDoubts({ doubts }: Resolution): Resolution['doubts'] {
  return doubts.filter(({ paragraph }) => paragraph !== null)
}
