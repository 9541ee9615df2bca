import type { QuotedChange } from '../alerts/alert.ts'
import { oneLine } from '../text/one-line.ts'

/** A stretch of a quotation; `changed` is what the other side does not have. */
export interface Piece {
  readonly text: string
  readonly changed: boolean
}

/** Room for an ellipsis and a space on either side. */
const ellipses = 4

/** How many unchanged words stay before the first changed one where a quotation is shortened. */
const leadingWords = 2

/** One side of a change in at most about `limit` characters: whole words around the first changed one, an ellipsis where words are left out. */
export function excerpt(change: QuotedChange, side: 'was' | 'now', limit: number): readonly Piece[] | null {
  const quote = change[side]
  if (quote === null) return null
  const words = wordsOf(sidePieces(change, side, oneLine(quote)))
  if (lengthOf(words) <= limit) return joined(words)
  return cutFrom(words, startOf(words, limit), limit)
}

/** The first changed word, with some before it where the whole changed stretch leaves them room; the beginning where nothing is marked. */
function startOf(words: readonly Word[], limit: number): number {
  const first = words.findIndex(isChanged)
  if (first < 0) return 0
  const after = words.findIndex((word, index) => index > first && !isChanged(word))
  const stretch = (lead: number) => lengthOf(words.slice(Math.max(0, first - lead), after < 0 ? words.length : after))
  let lead = leadingWords
  while (lead > 0 && stretch(lead) > limit - ellipses) lead--
  return Math.max(0, first - lead)
}

function isChanged(word: Word): boolean {
  return word.some((piece) => piece.changed)
}

/** The redline's runs where they spell out the quotation; the whole quotation as changed where they do not. */
function sidePieces(change: QuotedChange, side: 'was' | 'now', quote: string): readonly Piece[] {
  const pieces = change.redline
    .filter((run) => run.op === 'keep' || run.op === (side === 'was' ? 'strike' : 'insert'))
    .map((run) => ({ text: run.text.toWellFormed(), changed: run.op !== 'keep' }))
  const spelled = pieces.map((piece) => piece.text).join('')
  return oneLine(spelled) === quote ? pieces : [{ text: quote, changed: true }]
}

type Word = readonly Piece[]

function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  const words: Piece[][] = [[]]
  for (const { text, changed } of pieces)
    text.split(/\s+/).forEach((part, index) => {
      if (index > 0) words.push([])
      const clean = oneLine(part)
      if (clean) words.at(-1)?.push({ text: clean, changed })
    })
  return words.filter((word) => word.length > 0)
}

function lengthOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + 1 + word.reduce((length, piece) => length + piece.text.length, 0), -1)
}

/** As many words from `start` on as fit; the ellipsis alone where not one does. */
function cutFrom(words: readonly Word[], start: number, limit: number): readonly Piece[] {
  const room = limit - (start > 0 ? 2 : 0) - 2
  let end = start
  while (end < words.length && lengthOf(words.slice(start, end + 1)) <= room) end++
  if (end === start) return [{ text: '…', changed: false }]
  const ellipsis = [{ text: '…', changed: false }]
  return joined([...(start > 0 ? [ellipsis] : []), ...words.slice(start, end), ...(end < words.length ? [ellipsis] : [])])
}

/** Words with a space between them; neighbours of one kind become one piece, and a space between two kinds belongs to neither's change. */
function joined(words: readonly Word[]): readonly Piece[] {
  const pieces: Piece[] = []
  const add = (text: string, changed: boolean) => {
    const last = pieces.at(-1)
    if (last && last.changed === changed) pieces[pieces.length - 1] = { text: last.text + text, changed }
    else pieces.push({ text, changed })
  }
  words.forEach((word, index) => {
    if (index > 0) add(' ', Boolean(pieces.at(-1)?.changed && word[0]?.changed))
    for (const piece of word) add(piece.text, piece.changed)
  })
  return pieces
}
