import { filled } from '../text/filled.ts'
import { amendingDoubts } from './amending-doubts.ts'
import type { Amendment } from './amendment.ts'
import { type AmendedText, applyChange } from './apply-change.ts'
import type { Instruction } from './instruction.ts'
import type { Resolution } from './resolution.ts'

/** A draft as amended, and what could not be done: shown verbatim beside its target, never guessed. */
export interface AmendedResolution {
  /**
   * New paragraphs are labelled `bis`, `ter` after the one before them, deleted ones leave a gap: the numbers of the draft stay, so that the
   * text can be cited beside it.
   */
  readonly amended: Resolution
  readonly applied: readonly Instruction[]
  readonly unapplied: readonly { readonly instruction: Instruction; readonly reason: string }[]
}

/** More instructions than any amendment holds. */
const mostInstructions = 300

/** The text with an instruction followed whole, or why it could not be. */
export function applyInstruction(text: AmendedText, { reading }: Instruction): AmendedText | { readonly reason: string } {
  if (reading.kind === 'not-understood') return reading
  let amended = text
  for (const change of reading.changes) {
    const outcome = applyChange(amended, change)
    if ('reason' in outcome) return outcome
    amended = outcome
  }
  return amended
}

/** Why an amendment is not applied to a draft at all; null where it names that version, or none. */
export function staleReason({ masthead: { symbol } }: Resolution, { target }: Amendment): string | null {
  return symbol !== null && target !== null && symbol !== target ? filled(amendingDoubts.otherVersion, { target, draft: symbol }) : null
}

/**
 * Applies an amendment to the draft version that it names. An instruction is applied whole or not at all. All are left unapplied where the
 * amendment names another version: the numbers of its paragraphs may no longer fit.
 */
export function applyAmendment(draft: Resolution, amendment: Amendment): AmendedResolution {
  const stale = staleReason(draft, amendment)
  let text: AmendedText = { title: draft.title, paragraphs: draft.paragraphs }
  const applied: Instruction[] = []
  const unapplied: { instruction: Instruction; reason: string }[] = []
  amendment.instructions.forEach((instruction, at) => {
    if (stale !== null) unapplied.push({ instruction, reason: stale })
    else if (at >= mostInstructions) unapplied.push({ instruction, reason: filled(amendingDoubts.tooFar, { most: mostInstructions }) })
    else {
      const outcome = applyInstruction(text, instruction)
      if ('reason' in outcome) unapplied.push({ instruction, reason: outcome.reason })
      else {
        text = outcome
        applied.push(instruction)
      }
    }
  })
  return { amended: { ...draft, title: text.title, paragraphs: text.paragraphs }, applied, unapplied }
}
