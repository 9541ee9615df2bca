import type { Change, Instruction } from './instruction.ts'
import { tokensOf } from './instruction-words.ts'
import { labelOfTarget, referenceAt, type Target } from './paragraph-reference.ts'
import { takeQuotations } from './quotations.ts'
import type { Paragraph } from './resolution.ts'

/** Labels of the paragraphs that an instruction names and the text has, understood or not: where it is shown. */
export function paragraphsNamed({ verbatim, reading }: Instruction, paragraphs: readonly Paragraph[]): readonly string[] {
  const targets = reading.kind === 'understood' ? reading.changes.flatMap(targetsOf) : targetsSaid(verbatim)
  return [...new Set(targets.flatMap((target) => labelOfTarget(target, paragraphs) ?? []))]
}

function targetsOf(change: Change): readonly Target[] {
  switch (change.kind) {
    case 'renumber':
      return []
    case 'insert-paragraphs':
      return [change.place.target]
    default:
      return change.targets
  }
}

/** The first reference outside its quotations. */
function targetsSaid(verbatim: string): readonly Target[] {
  const tokens = tokensOf(takeQuotations(verbatim)?.skeleton ?? verbatim)
  for (let at = 0; at < tokens.length; at++) {
    const reference = referenceAt(tokens, at)
    if (reference) return reference.targets
  }
  return []
}
