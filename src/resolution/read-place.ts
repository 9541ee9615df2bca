import { type Clause, locate } from './clause.ts'
import type { Anchor } from './instruction.ts'
import type { InstructionCursor } from './instruction-cursor.ts'
import { referenceAt } from './paragraph-reference.ts'

/** Readers of the places that an instruction names. Each goes on past what it understood, or is false. */

/** What stands before quoted words: `after the words “...”`. */
const wordNouns = ['the', 'word', 'words', 'phrase', 'expression', 'term']

/** `in paragraph 5`, `in its entirety`, `in its place`. */
export function takeIn(cursor: InstructionCursor, clause: Clause): boolean {
  if (cursor.word(1) === 'its' && ['entirety', 'place', 'stead'].includes(cursor.word(2))) return cursor.advance(3)
  const reference = referenceAt(cursor.tokens, cursor.at + 1)
  if (!reference) return false
  return locate(clause, reference.targets, false) && cursor.advance(reference.next - cursor.at)
}

/** `after the words “...”`, `before paragraph 6`. */
export function takeSide(cursor: InstructionCursor, clause: Clause, side: Anchor['side']): boolean {
  const start = cursor.at
  cursor.advance(1)
  cursor.skip(wordNouns)
  const words = cursor.quotation()
  if (words !== null) {
    if (clause.anchor || words === '') return false
    clause.anchor = { side, words }
    return cursor.advance(1)
  }
  const reference = referenceAt(cursor.tokens, start + 1, clause.location)
  const [target, ...more] = reference?.targets ?? []
  if (!reference || !target || target.kind === 'title' || target.kind === 'text' || more.length > 0 || clause.place) return false
  clause.place = { side, target }
  clause.continues = false
  return cursor.advance(reference.next - cursor.at)
}

/** `between paragraphs 4 and 5`, `between “...” and “...”`. */
export function takeBetween(cursor: InstructionCursor, clause: Clause): boolean {
  cursor.advance(1)
  const start = cursor.at
  cursor.skip(wordNouns)
  const [words, next] = [cursor.quotation(), cursor.quotation(2)]
  if (words !== null && cursor.word(1) === 'and' && next !== null) {
    if (clause.anchor || words === '' || next === '') return false
    clause.anchor = { side: 'after', words, next }
    return cursor.advance(3)
  }
  const reference = referenceAt(cursor.tokens, start)
  const target = reference?.targets[0]
  if (!reference || !target || reference.targets.length !== 2) return false
  clause.place = { side: 'after', target }
  return cursor.advance(reference.next - cursor.at)
}

/** `at the end of paragraph 3`; `to the end of the paragraph` after `from`. A bare `to` puts the next quotation in place. */
export function takeEdge(cursor: InstructionCursor, clause: Clause): boolean {
  const isTo = cursor.word() === 'to'
  const edge = cursor.word(2)
  if (cursor.word(1) === 'the' && (edge === 'end' || edge === 'beginning' || edge === 'start')) {
    if (isTo && clause.from !== null) clause.rest = true
    else clause.edge = edge === 'end' ? 'end' : 'beginning'
    cursor.advance(3)
    return takeOf(cursor, clause)
  }
  if (!isTo) return false
  if (clause.slot === 'from') clause.slot = 'to'
  else if (clause.verb === 'replace') clause.slot = 'by'
  return cursor.advance(1)
}

/** `of paragraph 3`, `of the paragraph`, `of the preamble` after an end, a beginning or a rest. */
function takeOf(cursor: InstructionCursor, clause: Clause): boolean {
  if (cursor.word() !== 'of') return true
  const reference = referenceAt(cursor.tokens, cursor.at + 1)
  if (reference) {
    return !reference.narrowed && locate(clause, reference.targets, false) && cursor.advance(reference.next - cursor.at)
  }
  const noun = cursor.word(1) === 'the' ? `${cursor.word(2)} ${cursor.word(3)}` : ''
  if (noun.startsWith('preamble ')) return placeAtEnd(cursor, clause, 'preambular', 3)
  if (noun === 'operative part' || noun === 'draft resolution') return placeAtEnd(cursor, clause, 'operative', 4)
  return (noun.startsWith('paragraph ') || noun.startsWith('text ')) && cursor.advance(3)
}

function placeAtEnd(cursor: InstructionCursor, clause: Clause, part: 'preambular' | 'operative', count: number): boolean {
  if (clause.edge !== 'end') return false
  clause.edge = null
  clause.place = { side: 'after', target: { kind: 'from-end', part, back: 0 } }
  return cursor.advance(count)
}

/** True before `the rest of the paragraph`, `the end of the paragraph`, `the existing text`, `all words after`. */
export function startsRest(cursor: InstructionCursor, clause: Clause): boolean {
  const from = cursor.word() === 'the' ? 1 : 0
  const word = cursor.word(from)
  if (word === 'end') return clause.verb === 'delete'
  if (word === 'all' || word === 'everything') return true
  if (word === 'existing') return cursor.word(from + 1) === 'text' && !referenceAt(cursor.tokens, cursor.at + from + 3)
  return word === 'rest' || word === 'remainder'
}

export function takeRest(cursor: InstructionCursor, clause: Clause): boolean {
  cursor.skip(['the'])
  const isAll = cursor.word() === 'all' || cursor.word() === 'everything'
  cursor.advance(cursor.word() === 'existing' ? 2 : 1)
  if (isAll) cursor.skip(['the', 'words', 'text'])
  if (isAll && cursor.word() === 'from') return true
  clause.rest = true
  return isAll ? cursor.word() === 'after' : takeOf(cursor, clause)
}

/** `wherever it appears`, within the paragraphs named before; `throughout the text`, which is all of them. */
export function takeEverywhere(cursor: InstructionCursor, clause: Clause): boolean {
  const isThroughout = cursor.word() === 'throughout'
  clause.everywhere = true
  cursor.advance(1)
  if (!isThroughout) cursor.skip(['it', 'they', 'appears', 'appear', 'occurs', 'occur', 'in', 'the', 'paragraph', 'paragraphs'])
  const reference = isThroughout ? referenceAt(cursor.tokens, cursor.at) : null
  if (reference) return locate(clause, reference.targets, false) && cursor.advance(reference.next - cursor.at)
  cursor.skip(['the', 'whole', 'entire'])
  const isText = ['text', 'draft', 'resolution', 'document'].includes(cursor.word())
  cursor.skip(['text', 'draft', 'resolution', 'document'])
  if (!isThroughout && !isText && clause.location.length > 0) return true
  return locate(clause, [{ kind: 'text' }], false)
}
