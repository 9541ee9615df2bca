import type { Alert, AlertSeverity, QuotedChange } from '../alerts/alert.ts'
import type { OutgoingMessage } from '../alerts/channel.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import { severityWords } from '../weakening/severity-words.ts'
import { excerpt, type Piece } from './excerpt.ts'
import { linesOf } from './wrap.ts'

/** How much a screen holds: characters to a line, and lines. */
export interface Screen {
  readonly width: number
  readonly lines: number
}

/** A change as a card shows it: place, both quotations, the reason. */
export interface CardChange {
  readonly place: string
  /** Null where that side has no text. */
  readonly was: readonly Piece[] | null
  readonly now: readonly Piece[] | null
  /** True where both quotations are short enough to share a line. */
  readonly together: boolean
  readonly why: string
}

/** What of an alert is shown, in honest single lines that fit a screen; what is left out is counted in `rest`. */
export interface Card {
  /** Severity in shape and word, `◆ CRITICAL`; null for a quiet line. */
  readonly mark: string | null
  readonly headline: string
  readonly state: string | null
  readonly documents: string | null
  readonly body: string | null
  readonly changes: readonly CardChange[]
  readonly rest: string | null
  readonly doubts: string | null
  readonly where: string | null
}

/** How much of each part is shown; the numbers are lines, `changes` counts changes. */
interface Allowance {
  readonly changes: number
  readonly quote: number
  readonly line: number
  readonly headline: number
}

/** One line for each part, which makes twelve with the buttons. */
const scant: Allowance = { changes: 1, quote: 1, line: 1, headline: 1 }

/** From generous to scant: the first that fits the screen is taken. */
const allowances: readonly Allowance[] = [
  { changes: 3, quote: 3, line: 3, headline: 3 },
  { changes: 3, quote: 2, line: 2, headline: 2 },
  { changes: 2, quote: 2, line: 2, headline: 2 },
  { changes: 2, quote: 1, line: 2, headline: 2 },
  { changes: 2, quote: 1, line: 1, headline: 2 },
  { changes: 1, quote: 3, line: 2, headline: 2 },
  { changes: 1, quote: 2, line: 2, headline: 2 },
  { changes: 1, quote: 2, line: 1, headline: 2 },
  { changes: 1, quote: 1, line: 1, headline: 2 },
]

/** A severity in shape and word; null where an alert is one quiet line. */
export function severityMark(severity: AlertSeverity): string | null {
  const { shape, word } = severityWords[severity]
  return severity === 'none' ? null : `${shape} ${word.toUpperCase()}`
}

/** The card of a message on a screen. */
export function cardFor(message: OutgoingMessage, screen: Screen): Card {
  for (const allowance of allowances) {
    const card = cardWithin(message, screen.width, allowance)
    if (heightOf(card, message.alert.links.length > 0, screen.width) <= screen.lines) return card
  }
  return cardWithin(message, screen.width, scant)
}

function cardWithin({ alert, state }: OutgoingMessage, width: number, allowed: Allowance): Card {
  const line = (text: string | null, lines = allowed.line) => (text ? shorten(oneLine(text), width * lines) || null : null)
  const shown = alert.changes.slice(0, allowed.changes)
  const mark = severityMark(alert.severity)
  return {
    mark,
    headline: shorten(oneLine(alert.headline), width * allowed.headline - (mark ? mark.length + 2 : 0)) || '…',
    state: state[0] ? line(`Now: ${state[0]}`) : null,
    documents: line(alert.documents),
    body: line(alert.body, shown.length > 0 ? allowed.line : allowed.line * 2),
    changes: shown.map((change) => cardChange(change, width, allowed)),
    rest: restLine(alert, shown.length),
    doubts: line(doubtLine(alert.doubts)),
    where: line(alert.where),
  }
}

function cardChange(change: QuotedChange, width: number, { quote, line }: Allowance): CardChange {
  const room = width * quote - 'was “”'.length
  const was = excerpt(change, 'was', room)
  const now = excerpt(change, 'now', room)
  const stronger = change.direction === 'strengthens' ? 'Stronger: ' : ''
  return {
    place: shorten(stronger + oneLine(change.place), width) || '…',
    was,
    now,
    together: was !== null && now !== null && lengthOf(was) + lengthOf(now) + 'was “” · now “”'.length <= width,
    why: shorten(oneLine(change.why), width * line),
  }
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0)
}

/** `+ 2 more weakened · 1 stronger`: what is left out after the first `shown` changes; null where nothing is. */
export function restLine({ changes, more }: Alert, shown: number): string | null {
  const hidden = changes.slice(shown)
  const weakened = more.weakened + hidden.filter((change) => change.direction === 'weakens').length
  const stronger = more.strengthened + hidden.filter((change) => change.direction === 'strengthens').length
  const parts = [weakened > 0 ? `${weakened} more weakened` : null, stronger > 0 ? `${stronger} stronger` : null]
  const said = parts.filter((part) => part !== null).join(' · ')
  return said ? `+ ${said}` : null
}

function doubtLine(doubts: readonly string[]): string | null {
  const [first, ...others] = doubts
  if (first === undefined) return null
  return others.length > 0 ? `Not certain (+ ${others.length} more): ${first}` : `Not certain: ${first}`
}

/** Lines that a card takes on a screen of a width, buttons counted as one. */
export function heightOf(card: Card, buttons: boolean, width: number): number {
  const head = card.mark ? `${card.mark}  ${card.headline}` : card.headline
  const texts = [head, card.state, card.documents, card.body, card.rest, card.doubts, card.where]
  const changes = card.changes.reduce((sum, change) => sum + changeHeight(change, width), 0)
  return texts.reduce((sum, text) => sum + (text ? linesOf(text, width) : 0), changes) + (buttons ? 1 : 0)
}

function changeHeight({ place, was, now, together, why }: CardChange, width: number): number {
  const said = (side: readonly Piece[] | null) => (side ? linesOf(`was “${side.map((piece) => piece.text).join('')}”`, width) : 1)
  return linesOf(place, width) + (together ? 1 : said(was) + said(now)) + (why ? linesOf(why, width) : 0)
}
