import { createHash } from 'node:crypto'
import { type Composition, type UnappliedInstruction, withinSession } from '../council/composition.ts'
import type { HeldAmendment, HeldText } from '../council/dossier.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Block } from '../extraction/block.ts'
import { conflictOf } from '../resolution/amending-doubts.ts'
import { type Amendment, parseAmendment } from '../resolution/amendment.ts'
import { applyAmendment } from '../resolution/apply-amendment.ts'
import { composeAmendments } from '../resolution/compose-amendments.ts'
import { paragraphsNamed } from '../resolution/paragraphs-named.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { filled } from '../text/filled.ts'

/** A draft that is held under its symbol. */
export type HeldDraft = HeldText & { readonly symbol: DocumentSymbol }

/** What came of working instructions into a draft. `text` is null where none could be applied: the draft then stands as it was. */
export interface Amended {
  readonly text: HeldText | null
  readonly applied: number
  readonly unapplied: readonly UnappliedInstruction[]
}

/** The draft with an amendment worked into it, whole instructions only. */
export function asAmended(draft: HeldDraft, amendment: HeldAmendment, at: Date): Amended {
  const parsed = parseAmendment(blocksOfWords(amendment.words))
  const { resolution, applied, unapplied } = amended(draft, { ...parsed, target: draft.symbol })
  const by = { id: amendment.id, symbol: amendment.symbol }
  const text =
    applied === 0
      ? null
      : composedText(
          draft,
          resolution,
          { kind: 'as-amended', of: { id: draft.id, symbol: draft.symbol }, by, unapplied },
          amendment.url,
          at,
        )
  return { text, applied, unapplied }
}

/** The draft with several amendments to it worked in together; conflicting instructions are left out and told. */
export function asAmendedTogether(
  draft: HeldDraft,
  [first, ...others]: readonly [HeldAmendment, ...HeldAmendment[]],
  at: Date,
  accepted?: { readonly saidBy: string; readonly enteredAt: Date },
): Amended {
  const all = [first, ...others]
  const parsed = all.map((amendment) => ({ ...parseAmendment(blocksOfWords(amendment.words)), target: amendment.amends }))
  const { amended: resolution, applied, unapplied } = composeAmendments(draft.resolution, parsed)
  const left = unapplied.map(({ amendment, instruction, reason, conflicts }) => ({
    verbatim: instruction.verbatim,
    reason: withSymbols(
      reason,
      all[amendment],
      conflicts.flatMap((position) => all[position] ?? []),
    ),
    paragraphs: paragraphsNamed(instruction, draft.resolution.paragraphs),
  }))
  if (applied.length === 0) return { text: null, applied: 0, unapplied: left }
  const composed = {
    kind: 'as-amended',
    of: { id: draft.id, symbol: draft.symbol },
    by: refOf(first),
    ...(others.length > 0 && { alsoBy: others.map(refOf) }),
    ...(accepted && { accepted }),
    unapplied: left,
  } as const
  return { text: composedText(draft, resolution, composed, draft.url, at), applied: applied.length, unapplied: left }
}

const refOf = ({ id, symbol }: HeldAmendment) => ({ id, symbol })

/** `of L.31, which conflicts with L.30: another amendment ...`. */
function withSymbols(reason: string, amendment: HeldAmendment | undefined, conflicting: readonly HeldAmendment[]): string {
  const own = amendment ? withinSession(amendment.symbol) : 'an amendment'
  const others = conflicting.map(({ symbol }) => withinSession(symbol)).join(' and ')
  return filled(others === '' ? conflictOf.one : conflictOf.several, { amendment: own, others, reason })
}

/** The draft with the instructions of an amendment worked into it, as far as each could be applied whole. */
export function amended(
  draft: HeldDraft,
  amendment: Amendment,
): { readonly resolution: Resolution; readonly applied: number; readonly unapplied: readonly UnappliedInstruction[] } {
  const { amended: resolution, applied, unapplied } = applyAmendment(draft.resolution, amendment)
  return {
    resolution,
    applied: applied.length,
    unapplied: unapplied.map(({ instruction, reason }) => ({
      verbatim: instruction.verbatim,
      reason,
      paragraphs: paragraphsNamed(instruction, draft.resolution.paragraphs),
    })),
  }
}

const idDigits = 16

/** A text that is no document: its id is made of its words and of how it came about, and it bears no symbol. */
export function composedText(draft: HeldDraft, resolution: Resolution, composed: Composition, url: string, at: Date): HeldText {
  const { title, paragraphs } = resolution
  const by = composed.kind === 'as-amended' ? [composed.by, ...(composed.alsoBy ?? [])].map((one) => one.id).join(' ') : composed.heardBy
  const isAccepted = composed.kind === 'as-amended' && composed.accepted !== undefined
  const made = { kind: composed.kind, of: composed.of.id, by, ...(isAccepted && { accepted: true }) }
  return {
    id: createHash('sha256')
      .update(JSON.stringify({ ...made, title, paragraphs }))
      .digest('hex')
      .slice(0, idDigits),
    symbol: null,
    composed,
    source: draft.source,
    url,
    fetchedAt: at,
    confidence: draft.confidence,
    resolution: { ...resolution, masthead: { ...resolution.masthead, symbol: null } },
  }
}

/** The words of an amendment as the blocks that they were laid out in. */
function blocksOfWords(words: readonly string[]): readonly Block[] {
  return words.map((text, index) => ({ text, role: 'body', italics: [], place: { page: null, index } }))
}

/** The words of a document's blocks that can hold instructions or what stands before them. */
export function wordsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.filter(({ role }) => role === 'body' || role === 'masthead').map(({ text }) => text)
}
