import { filled } from '../text/filled.ts'
import { amendingDoubts } from './amending-doubts.ts'
import type { Amendment } from './amendment.ts'
import { applyInstruction, staleReason } from './apply-amendment.ts'
import type { AmendedText } from './apply-change.ts'
import type { Instruction } from './instruction.ts'
import type { Resolution } from './resolution.ts'

/** An instruction of one of several amendments; `amendment` is its position among them. */
export interface PlacedInstruction {
  readonly amendment: number
  readonly instruction: Instruction
}

/** A draft with several amendments worked in together, and what of them was left out. */
export interface ComposedAmendments {
  readonly amended: Resolution
  readonly applied: readonly PlacedInstruction[]
  readonly unapplied: readonly (PlacedInstruction & {
    readonly reason: string
    /** The amendments that it cannot be reconciled with, by their positions; empty where it could not be applied by itself. */
    readonly conflicts: readonly number[]
  })[]
}

/** Each pair of instructions is tried both ways round, so no more than these together. */
const mostTogether = 100

const tooMany = filled(amendingDoubts.tooMany, { most: mostTogether })

/** An instruction that can be followed in the draft as its own amendment leaves it. */
interface Sound extends PlacedInstruction {
  /** Those of its amendment before it. */
  readonly before: readonly Instruction[]
}

/**
 * Works several amendments into the draft that they all amend. Each was written to the draft, not to the others: an instruction is applied only
 * where it comes to the same before and after every instruction of the others. Two that change the same words, or whose order would matter, are
 * both left out: which of them holds is for the Council to say.
 */
export function composeAmendments(draft: Resolution, amendments: readonly Amendment[]): ComposedAmendments {
  const text: AmendedText = { title: draft.title, paragraphs: draft.paragraphs }
  const count = amendments.reduce((sum, { instructions }) => sum + instructions.length, 0)
  const tried = amendments.flatMap((amendment, position) =>
    tryInTurn(text, amendment, position, count > mostTogether ? tooMany : staleReason(draft, amendment)),
  )
  const sound = tried.flatMap((one) => ('reason' in one ? [] : [one]))
  const found = new Map(sound.map((one) => [one, conflictsOf(text, one, sound)]))
  const free = sound.filter((one) => found.get(one)?.length === 0)
  const amended = allApplied(text, free)
  const isSettled = saysTheSame(amended, allApplied(text, inReverse(free)))
  const { title, paragraphs } = isSettled ? amended : text
  return {
    amended: { ...draft, title, paragraphs },
    applied: isSettled ? free.map(placed) : [],
    unapplied: tried.flatMap((one) => {
      if ('reason' in one) return [{ ...one, conflicts: [] }]
      const conflicts = isSettled ? (found.get(one) ?? []) : othersThan(one, amendments)
      return conflicts.length > 0 ? [{ ...placed(one), reason: amendingDoubts.conflicting, conflicts }] : []
    }),
  }
}

/** The instructions of one amendment, each after those before it: they may build on one another. */
function tryInTurn(
  draft: AmendedText,
  { instructions }: Amendment,
  amendment: number,
  refused: string | null,
): readonly (Sound | (PlacedInstruction & { readonly reason: string }))[] {
  let text = draft
  const before: Instruction[] = []
  return instructions.map((instruction) => {
    const after = refused === null ? applyInstruction(text, instruction) : { reason: refused }
    if ('reason' in after) return { amendment, instruction, reason: after.reason }
    text = after
    const sound = { amendment, instruction, before: [...before] }
    before.push(instruction)
    return sound
  })
}

/** The other amendments that hold an instruction which does not come to the same before and after this one. */
function conflictsOf(draft: AmendedText, one: Sound, all: readonly Sound[]): readonly number[] {
  const others = all.filter((other) => other.amendment !== one.amendment && !areReconciled(draft, one, other))
  return [...new Set(others.map(({ amendment }) => amendment))]
}

function areReconciled(draft: AmendedText, one: Sound, other: Sound): boolean {
  const text = isByItself(draft, one) && isByItself(draft, other) ? draft : withInstructions(draft, [...one.before, ...other.before])
  const [first, second] = [applied(text, one.instruction), applied(text, other.instruction)]
  if (!first || !second) return false
  if (saysTheSame(first, second)) return true
  const [there, back] = [applied(first, other.instruction), applied(second, one.instruction)]
  return there !== undefined && back !== undefined && saysTheSame(there, back)
}

const isByItself = (draft: AmendedText, { instruction }: Sound): boolean => applied(draft, instruction) !== undefined

/** All of them, one after another. What two amendments ask alike is done once. */
function allApplied(draft: AmendedText, all: readonly Sound[]): AmendedText {
  const done: Sound[] = []
  return all.reduce((text, one) => {
    if (done.some((other) => other.amendment !== one.amendment && asksTheSame(draft, other, one))) return text
    done.push(one)
    return applied(text, one.instruction) ?? text
  }, draft)
}

function asksTheSame(draft: AmendedText, one: Sound, other: Sound): boolean {
  const [first, second] = [applied(draft, one.instruction), applied(draft, other.instruction)]
  return first !== undefined && second !== undefined && saysTheSame(first, second)
}

/** The last amendment first, each with its instructions in order. */
const inReverse = (all: readonly Sound[]): readonly Sound[] => all.toSorted((one, other) => other.amendment - one.amendment)

const withInstructions = (text: AmendedText, instructions: readonly Instruction[]): AmendedText =>
  instructions.reduce((sum, instruction) => applied(sum, instruction) ?? sum, text)

function applied(text: AmendedText, instruction: Instruction): AmendedText | undefined {
  const outcome = applyInstruction(text, instruction)
  return 'reason' in outcome ? undefined : outcome
}

const placed = ({ amendment, instruction }: Sound): PlacedInstruction => ({ amendment, instruction })

const othersThan = ({ amendment }: Sound, amendments: readonly Amendment[]): readonly number[] =>
  amendments.flatMap((_, position) => (position === amendment ? [] : [position]))

function saysTheSame(one: AmendedText, other: AmendedText): boolean {
  return (
    one.title === other.title &&
    one.paragraphs.length === other.paragraphs.length &&
    one.paragraphs.every(({ label, text }, index) => label === other.paragraphs[index]?.label && text === other.paragraphs[index]?.text)
  )
}
