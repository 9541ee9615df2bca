import { amendingDoubts } from './amending-doubts.ts'
import { asReplacement, type Clause, changesOf, emptyClause, isEmpty, locate } from './clause.ts'
import type { Change, Instruction } from './instruction.ts'
import { InstructionCursor } from './instruction-cursor.ts'
import { type ActionVerb, actionOf, isFiller, tokensOf } from './instruction-words.ts'
import { newParagraphAt } from './new-paragraph-place.ts'
import { type Reference, referenceAt } from './paragraph-reference.ts'
import { takeQuotations } from './quotations.ts'
import { startsRest, takeBetween, takeEdge, takeEverywhere, takeIn, takeRest, takeSide } from './read-place.ts'

const places = ['in', 'after', 'before', 'at', 'between']

/** What `renumber` is followed by. */
const renumbering = 'the subsequent remaining following other existing operative preambular paragraph paragraphs accordingly'.split(' ')

/** Reads the words of an instruction from left to right into clauses, and those into changes. */
class InstructionReader {
  readonly #cursor: InstructionCursor
  readonly #changes: Change[] = []
  #clause: Clause = emptyClause([])
  /** The changes of the clause before. */
  #before: readonly Change[] = []

  constructor(cursor: InstructionCursor) {
    this.#cursor = cursor
  }

  /** All changes asked for; null where a word or a clause is not understood. */
  read(): readonly Change[] | null {
    while (!this.#cursor.atEnd) if (!this.#step()) return null
    return this.#endClause(false) && this.#changes.length > 0 ? this.#changes : null
  }

  #step(): boolean {
    const [cursor, clause] = [this.#cursor, this.#clause]
    const word = cursor.word()
    const verb = actionOf(word)
    if (cursor.quotation() !== null) return this.#takeQuotation()
    if (verb) return this.#takeVerb(verb)
    if (startsRest(cursor, clause)) return takeRest(cursor, clause)
    switch (word) {
      case ';':
      case '.':
        return cursor.advance(1) && this.#endClause(false)
      case 'and':
        return this.#takeAnd()
      case 'in':
        return (!this.#isComplete() || this.#endClause(false)) && takeIn(cursor, this.#clause)
      case 'after':
      case 'before':
        return takeSide(cursor, clause, word)
      case 'between':
        return takeBetween(cursor, clause)
      case 'at':
      case 'to':
        return takeEdge(cursor, clause)
      case 'wherever':
      case 'throughout':
        return takeEverywhere(cursor, clause)
      case 'with':
      case 'by':
        return this.#fill('by')
      case 'for':
        return this.#fill('instead')
      case 'from':
        return referenceAt(cursor.tokens, cursor.at + 1) ? takeIn(cursor, clause) : this.#fill('from')
      case 'beginning':
        return this.#fill('from')
      case 'until':
      case 'ending':
        return this.#fill('to')
      default:
        return this.#takeReference()
    }
  }

  /** True where another place begins the next clause: `In paragraph 1, delete “all”, in paragraph 2, ...`. */
  #isComplete(): boolean {
    const { verb, named, closed, objects } = this.#clause
    return verb !== null && named && !closed && objects.length > 0 && this.#cursor.word(-1) === ','
  }

  /** The next quotation belongs there. */
  #fill(slot: Clause['slot']): boolean {
    this.#clause.slot = slot
    return this.#cursor.advance(1)
  }

  /** Ends the clause; `continues` where `and` joins the next one to it. */
  #endClause(continues: boolean): boolean {
    const clause = this.#clause
    this.#clause = { ...emptyClause(clause.location), continues }
    if (isEmpty(clause)) return true
    const replacement = asReplacement(clause, this.#before)
    if (replacement) this.#changes.pop()
    const changes = replacement ? [replacement] : changesOf(clause, this.#before)
    if (!changes) return false
    this.#changes.push(...changes)
    this.#before = changes
    return true
  }

  #takeQuotation(): boolean {
    const words = this.#cursor.quotation() ?? ''
    const clause = this.#clause
    this.#cursor.advance(1)
    if (clause.slot === 'from' || clause.slot === 'to') {
      if (clause[clause.slot] !== null) return false
      clause[clause.slot] = words
    } else clause[clause.slot].push(words)
    return words !== ''
  }

  /** `and` begins a new clause before a verb or a place; before a quotation it begins the next pair of a replacement, or the clause anew. */
  #takeAnd(): boolean {
    const [cursor, clause] = [this.#cursor, this.#clause]
    cursor.advance(1)
    cursor.skip([','])
    const action = actionOf(cursor.word())
    if (action === 'renumber' && clause.verb !== null) return this.#takeRenumbering()
    const begins = action !== undefined || places.includes(cursor.word())
    if (begins && clause.verb !== null && clause.slot !== 'from') return this.#endClause(true)
    if (cursor.quotation() === null) return true
    if (clause.slot === 'by') clause.slot = 'objects'
    if (!clause.closed) return true
    const { verb } = clause
    if (!this.#endClause(false)) return false
    this.#clause.verb = verb
    return true
  }

  #takeRenumbering(): boolean {
    this.#cursor.advance(1)
    this.#cursor.skip(renumbering)
    return true
  }

  #takeVerb(verb: ActionVerb): boolean {
    const isRead = this.#cursor.word().startsWith('read')
    if (this.#clause.verb !== null && !isRead && !this.#endClause(false)) return false
    const clause = this.#clause
    clause.verb ??= verb
    if (isRead) clause.slot = 'by'
    if (isRead && clause.instead.length > 0) [clause.instead, clause.objects] = [[], clause.instead] // for “X” read “Y”
    if (verb === 'renumber') return this.#takeRenumbering()
    this.#cursor.advance(1)
    if (verb === 'insert') this.#takeNewParagraph()
    return true
  }

  /** `a new operative paragraph 8 bis`, after `insert`. */
  #takeNewParagraph(): boolean {
    const added = newParagraphAt(this.#cursor.tokens, this.#cursor.at, this.#clause.location)
    if (!added) return false
    this.#clause.wholeParagraphs = true
    if (added.place) this.#clause.place ??= added.place
    return this.#cursor.advance(added.next - this.#cursor.at)
  }

  /** `paragraph 22`, `delete paragraph 4 and operative paragraph 6`: before any quotation, and joined to others by `and` or a comma. */
  #takeSubject({ targets, isWithin }: Reference): boolean {
    const clause = this.#clause
    if (isWithin) clause.named = false // in paragraph 3, delete subparagraph (b)
    if (clause.objects.length + clause.by.length + clause.instead.length > 0) return false
    if (!clause.named || clause.verb === 'insert') return locate(clause, targets, true)
    if (![',', 'and'].includes(this.#cursor.word(-1))) return false
    clause.location = [...clause.location, ...targets]
    return true
  }

  /** A paragraph named without a preposition, a new one, a line of one, or a word that carries nothing. */
  #takeReference(): boolean {
    const [cursor, clause] = [this.#cursor, this.#clause]
    if (clause.verb === null && cursor.word() === 'new' && this.#takeNewParagraph()) {
      clause.verb = 'insert'
      return true
    }
    const reference = referenceAt(cursor.tokens, cursor.at, clause.location)
    if (reference) return !reference.narrowed && this.#takeSubject(reference) && cursor.advance(reference.next - cursor.at)
    const takesParagraphs = (clause.verb === 'insert' && clause.objects.length === 0) || clause.slot === 'by'
    if (takesParagraphs && this.#takeNewParagraph()) return true
    if (cursor.word() === 'line' && cursor.isNumber(1)) return cursor.advance(2)
    return isFiller(cursor.word()) && cursor.advance(1)
  }
}

const ownNumber = /^\s*(?:\d{1,3}\s*[.)]|\([a-z]{1,3}\)|[-–•])\s+/

/** `Paragraph 6 bis (new):`. */
const markedNew = /^([^“„«"]{1,60}?) \(new\)/i

/** An instruction as printed, read; `content` is a paragraph that stands under it without quotation marks. */
export function readInstruction(verbatim: string, content: string | null): Instruction {
  const whole = content === null ? verbatim : `${verbatim}\n${content}`
  const unquoted = takeQuotations(verbatim.replace(ownNumber, '').replace(markedNew, 'New $1'))
  if (!unquoted) return { verbatim: whole, reading: { kind: 'not-understood', reason: amendingDoubts.unpaired } }
  const { skeleton, quotations } = unquoted
  const cursor =
    content === null
      ? new InstructionCursor(tokensOf(skeleton), quotations)
      : new InstructionCursor(tokensOf(`${skeleton} \ue000${quotations.length}\ue001`), [...quotations, content])
  const changes = new InstructionReader(cursor).read()
  return {
    verbatim: whole,
    reading: changes ? { kind: 'understood', changes } : { kind: 'not-understood', reason: amendingDoubts.notUnderstood },
  }
}
