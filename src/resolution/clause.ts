import type { Anchor, Change, Place } from './instruction.ts'
import type { ActionVerb } from './instruction-words.ts'
import type { Target } from './paragraph-reference.ts'

/** Where the next quotation belongs. */
export type Slot = 'objects' | 'by' | 'instead' | 'from' | 'to'

/** One clause of an instruction as read: its verb, and what stands around the verb. Quotations are resolved. */
export interface Clause {
  verb: ActionVerb | null
  /** Paragraphs named by `in`, or as the subject (`Paragraph 22 should read`). */
  location: readonly Target[]
  /** True where this clause names the location; it is that of the clause before elsewhere. */
  named: boolean
  /** True where the location stands after the quotations: what follows `and` is another clause with the same verb. */
  closed: boolean
  /** True where the location is the subject or object of the verb, not a place (`delete paragraph 9`). */
  isSubject: boolean
  /** `after paragraph 2`: where whole paragraphs go. */
  place: Place | null
  anchor: Anchor | null
  edge: 'end' | 'beginning' | null
  /** Quoted, acted on. */
  objects: string[]
  /** Quoted after `with`, `by` or `read`: put in place. */
  by: string[]
  /** Quoted after `for` (`substitute “Y” for “X”`). */
  instead: string[]
  from: string | null
  to: string | null
  /** `the rest of the paragraph`, `the end of the paragraph`, `all words`. */
  rest: boolean
  /** `a new paragraph`, `the following paragraphs`. */
  wholeParagraphs: boolean
  everywhere: boolean
  /** True where `and` joins it to the clause before and it names no paragraph of its own. */
  continues: boolean
  slot: Slot
}

export const emptyClause = (location: readonly Target[]): Clause => ({
  verb: null,
  location,
  named: false,
  closed: false,
  isSubject: false,
  place: null,
  anchor: null,
  edge: null,
  objects: [],
  by: [],
  instead: [],
  from: null,
  to: null,
  rest: false,
  wholeParagraphs: false,
  everywhere: false,
  continues: false,
  slot: 'objects',
})

/** Names the location of a clause; false where it is named already. */
export function locate(clause: Clause, targets: readonly Target[], isSubject: boolean): boolean {
  if (clause.named) return false
  clause.location = targets
  clause.named = true
  clause.closed = clause.objects.length > 0
  clause.isSubject = isSubject
  clause.continues = false
  return true
}

/** True where the clause says nothing that a change could come of. */
export const isEmpty = ({ verb, named, objects, by, anchor, edge, rest, from, place }: Clause): boolean =>
  verb === null &&
  !named &&
  objects.length === 0 &&
  by.length === 0 &&
  anchor === null &&
  edge === null &&
  !rest &&
  from === null &&
  place === null

const anyQuoted = ({ objects, by, instead }: Clause): boolean => objects.length + by.length + instead.length > 0

/** What the clause before put in: `... insert “...” and delete the end of the paragraph`. */
function insertedBefore({ continues }: Clause, before: readonly Change[]): string | null {
  const [change, ...more] = before
  return continues && change?.kind === 'insert-words' && more.length === 0 ? change.words : null
}

/** `At the beginning of paragraph 6, replace “Urges” with “Invites”`: words that open or close the paragraph. */
function edgeChange({ location: targets, objects, by, instead, anchor, edge, from, rest, everywhere }: Clause): Change[] | null {
  const [words, ...more] = objects
  if (words === undefined || more.length + instead.length > 0 || by.length > 1 || anchor || rest || everywhere || from !== null) return null
  const [text] = by
  const common = { targets, words, beside: edge, everywhere }
  return text === undefined ? [{ kind: 'delete-words', ...common }] : [{ kind: 'replace-words', ...common, by: text }]
}

function deletions(clause: Clause, before: readonly Change[]): Change[] | null {
  const { location: targets, objects, anchor, from, to, rest, everywhere } = clause
  if (clause.by.length > 0 || clause.instead.length > 0 || clause.place) return null
  if (clause.edge) return edgeChange(clause)
  if (from !== null) return objects.length === 0 && (to !== null || rest) ? [{ kind: 'replace-range', targets, from, to, by: '' }] : null
  if (rest) {
    const after = anchor?.side === 'after' ? anchor.words : anchor === null ? insertedBefore(clause, before) : null
    return after !== null && objects.length === 0 ? [{ kind: 'replace-rest', targets, after, by: '' }] : null
  }
  if (objects.length === 0) return clause.isSubject && !anchor ? [{ kind: 'delete-paragraph', targets }] : null
  return objects.map((words) => ({ kind: 'delete-words', targets, words, beside: anchor, everywhere }))
}

function insertions(clause: Clause): Change[] | null {
  const { location: targets, objects, anchor, edge, place } = clause
  const texts = [...objects, ...clause.by]
  if (texts.length !== 1 || clause.instead.length > 0 || clause.from !== null || clause.rest || clause.everywhere) return null
  const [text = ''] = texts
  if (place) return anchor || edge ? null : [{ kind: 'insert-paragraphs', place, text }]
  if (clause.wholeParagraphs || targets.length === 0) return null
  const at = anchor ?? edge
  return at ? [{ kind: 'insert-words', targets, words: text, at }] : null
}

function replacements(clause: Clause): Change[] | null {
  const { location: targets, objects, by, instead, anchor, from, to, rest, everywhere } = clause
  if (clause.place) return null
  if (clause.edge) return by.length === 1 ? edgeChange(clause) : null
  if (instead.length > 0) {
    const [words = ''] = instead
    const [text = ''] = objects
    return instead.length === 1 && objects.length === 1 && by.length === 0
      ? [{ kind: 'replace-words', targets, words, by: text, beside: anchor, everywhere }]
      : null
  }
  const [text = ''] = by
  if (from !== null)
    return by.length === 1 && objects.length === 0 && (to !== null || rest)
      ? [{ kind: 'replace-range', targets, from, to, by: text }]
      : null
  if (rest)
    return anchor?.side === 'after' && by.length === 1 && objects.length === 0
      ? [{ kind: 'replace-rest', targets, after: anchor.words, by: text }]
      : null
  if (objects.length === 0) return clause.isSubject && by.length === 1 && !anchor ? [{ kind: 'replace-paragraph', targets, text }] : null
  if (objects.length !== by.length) return null
  return objects.map((words, at) => ({ kind: 'replace-words', targets, words, by: by[at] ?? '', beside: anchor, everywhere }))
}

/** `delete “X” and insert “Y”`, `delete paragraph 5 and replace it with “Y”`: one replacement, where the second clause names no place. */
export function asReplacement(clause: Clause, before: readonly Change[]): Change | null {
  const texts = [...clause.objects, ...clause.by]
  const { anchor, edge, place, from, rest, instead, wholeParagraphs } = clause
  const namesPlace = anchor || edge || place || from !== null || rest || instead.length > 0 || wholeParagraphs
  const [by = ''] = texts
  const [deleted, ...more] = before
  if (!deleted || more.length > 0 || !clause.continues || namesPlace || texts.length !== 1) return null
  if (clause.verb !== 'insert' && clause.verb !== 'replace') return null
  if (deleted.kind === 'delete-words') return { ...deleted, kind: 'replace-words', by }
  return deleted.kind === 'delete-paragraph' ? { ...deleted, kind: 'replace-paragraph', text: by } : null
}

/** The changes that a clause asks for; null where its parts do not make one whole. */
export function changesOf(clause: Clause, before: readonly Change[]): Change[] | null {
  switch (clause.verb) {
    case 'renumber':
      return anyQuoted(clause) ? null : [{ kind: 'renumber' }]
    case 'move':
      return clause.isSubject && clause.place && !anyQuoted(clause)
        ? [{ kind: 'move-paragraph', targets: clause.location, place: clause.place }]
        : null
    case 'insert':
      return insertions(clause)
    case 'delete':
      return clause.location.length > 0 ? deletions(clause, before) : null
    case 'replace':
      return clause.location.length > 0 ? replacements(clause) : null
    default:
      return null
  }
}
