import type { Alert, AlertSeverity, QuotedChange } from '../alerts/alert.ts'
import type { OutgoingMessage } from '../alerts/channel.ts'
import { type Reaction, reactionInShort } from '../council/reaction.ts'
import { oneLine } from '../text/one-line.ts'
import { severityWords } from '../weakening/severity-words.ts'
import { type Allowance, allowances, scant } from './card-allowances.ts'
import { wholeOrClause, wholeSentences, withoutMiddle } from './cuts.ts'
import { excerpt, type Piece } from './excerpt.ts'
import { canBeReactedTo } from './reaction-buttons.ts'
import { inLines, linesOf } from './wrap.ts'

/** How much a screen holds: characters to a line, characters to a line of small print, and lines. */
export interface Screen {
  readonly width: number
  readonly small: number
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

/** What of an alert is shown, in honest single lines that fit a screen; what is left out is named or counted in `rest`. */
export interface Card {
  /** Severity in shape and word, `◆ CRITICAL`, as it stands now; null for a quiet line. */
  readonly mark: string | null
  readonly headline: string
  readonly state: string | null
  /** What people did with it: `Acknowledged by Ana, 3 Dec`. */
  readonly reactions: string | null
  readonly documents: string | null
  readonly body: string | null
  readonly changes: readonly CardChange[]
  readonly rest: string | null
  readonly doubts: string | null
  /** Small print. It counts days from when the alert was made, so a message that tells a later state leaves it to the later messages. */
  readonly where: string | null
}

/** A severity in shape and word; null where an alert is one quiet line. */
export function severityMark(severity: AlertSeverity): string | null {
  const { shape, word } = severityWords[severity]
  return severity === 'none' ? null : `${shape} ${word.toUpperCase()}`
}

/** The severity as it stands now, and what it was where that has changed: `● NOW MEDIUM, was critical`. */
export function presentMark({ alert, verdict = alert.severity }: OutgoingMessage): string | null {
  if (verdict === alert.severity) return severityMark(verdict)
  const { shape, word } = severityWords[verdict]
  const before = alert.severity === 'none' ? '' : `, was ${severityWords[alert.severity].word.toLowerCase()}`
  return `${shape} NOW ${word.toUpperCase()}${before}`
}

/** The card of a message on a screen. */
export function cardFor(message: OutgoingMessage, screen: Screen): Card {
  for (const allowance of allowances) {
    const card = cardWithin(message, screen, allowance)
    if (heightOf(card, buttonLines(message), screen) <= screen.lines) return card
  }
  return cardWithin(message, screen, scant)
}

function cardWithin(message: OutgoingMessage, { width, small }: Screen, allowed: Allowance): Card {
  const { alert, state, reactions = [] } = message
  const line = (text: string | null, lines: number) => (text && lines > 0 ? inLines(oneLine(text), width, lines) || null : null)
  const shown = alert.changes.slice(0, allowed.changes)
  const mark = presentMark(message)
  return {
    mark,
    headline: inLines(oneLine(alert.headline), width, allowed.title, mark ? `${mark}  ` : '') || '…',
    state: line(stateLines(message)[0] ?? null, allowed.state),
    reactions: line(inShort(reactions).join(' · '), 1),
    documents: state.length > 0 && reactions.length > 0 ? null : line(alert.documents, allowed.documents), // both texts stand on the page behind the first button
    body: shown.length > 0 ? wholeSentences(oneLine(alert.body), width * allowed.body) || null : line(alert.body, allowed.body * 3),
    changes: shown.map((change) => cardChange(change, width, allowed)),
    rest: restOnCard(alert, shown.length, width * allowed.rest),
    doubts: line(doubtLine(alert.doubts), allowed.doubt),
    where:
      alert.where && state.length === 0 && allowed.where > 0 ? withoutMiddle(oneLine(alert.where), small * allowed.where) || null : null,
  }
}

/** Each in short; single findings that are said to be no weakening together, by their number. */
function inShort(reactions: readonly Reaction[]): readonly string[] {
  const single = reactions.filter(({ finding }) => finding)
  if (single.length < 2) return reactions.map(reactionInShort)
  return [...reactions.filter(({ finding }) => !finding).map(reactionInShort), `${single.length} findings said to be no weakening`]
}

function cardChange(change: QuotedChange, width: number, { quote, why, place }: Allowance): CardChange {
  const room = width * quote - 'was “”'.length
  const was = excerpt(change, 'was', room)
  const now = excerpt(change, 'now', room)
  return {
    place: inLines(directed(change), width, place) || '…',
    was,
    now,
    together: was !== null && now !== null && lengthOf(was) + lengthOf(now) + 'was “” · now “”'.length <= width,
    why: wholeOrClause(withoutTheQuoted(change), width * why),
  }
}

/** `“all” was removed, so that ...`: the words stand in the quotation above already, so the sentence begins after them; nothing where it says no more. */
const quotedFirst = /^“([^”]{1,400})” was ([a-z])(.*)$/s

function withoutTheQuoted({ why, was, now }: QuotedChange): string {
  const sentence = oneLine(why)
  const [, words = '', initial = '', rest = ''] = quotedFirst.exec(sentence) ?? []
  const isShown = words !== '' && [was, now].some((side) => side !== null && oneLine(side).includes(words))
  if (!isShown) return sentence
  return /^[a-z]+\.?$/.test(rest) ? '' : `${initial.toUpperCase()}${rest}`
}

/** The place, and the direction where it is not a weakening. */
export function directed({ place, direction }: QuotedChange): string {
  return direction === 'strengthens' ? `Stronger: ${oneLine(place)}` : oneLine(place)
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0)
}

/** The present state and what went before it, newest first; none while nothing has happened since. */
export function stateLines({ alert: { headline }, state }: Pick<OutgoingMessage, 'alert' | 'state'>): readonly string[] {
  const [subject = ''] = /^[^:]{1,80}: /.exec(headline) ?? []
  return state.map((event, index) => {
    const said = subject && event.startsWith(subject) ? event.slice(subject.length) : event
    return `${index === 0 ? 'Now' : 'Before'}: ${said}`
  })
}

/** The places of the changes that are left out, where they fit; their number where not. */
function restOnCard(alert: Alert, shown: number, limit: number): string | null {
  const hidden = alert.changes.slice(shown).map(directed)
  const named = [...hidden, ...countsOf(alert.more)].join('; ')
  return hidden.length > 0 && named.length + 'Also: '.length <= limit ? `Also: ${named}` : restLine(alert, shown)
}

/** `+ 2 more weakened · 1 stronger`: what is left out after the first `shown` changes; null where nothing is. */
export function restLine({ changes, more }: Alert, shown: number): string | null {
  const hidden = changes.slice(shown)
  const counts = countsOf({
    weakened: more.weakened + hidden.filter((change) => change.direction === 'weakens').length,
    strengthened: more.strengthened + hidden.filter((change) => change.direction === 'strengthens').length,
  })
  return counts.length > 0 ? `+ ${counts.join(' · ')}` : null
}

function countsOf({ weakened, strengthened }: Alert['more']): readonly string[] {
  return [...(weakened > 0 ? [`${weakened} more weakened`] : []), ...(strengthened > 0 ? [`${strengthened} stronger`] : [])]
}

function doubtLine(doubts: readonly string[]): string | null {
  const [first, ...others] = doubts
  if (first === undefined) return null
  return others.length > 0 ? `Not certain (+ ${others.length} more): ${first}` : `Not certain: ${first}`
}

/** Lines that the buttons take: links stand in one, buttons that act in another. */
export function buttonLines(message: OutgoingMessage): number {
  return (message.alert.links.length > 0 ? 1 : 0) + (canBeReactedTo(message) ? 1 : 0)
}

/** Lines that a card takes on a screen, its buttons included. */
export function heightOf(card: Card, buttons: number, { width, small }: Screen): number {
  const head = card.mark ? `${card.mark}  ${card.headline}` : card.headline
  const texts = [head, card.state, card.reactions, card.documents, card.body, card.rest, card.doubts]
  const changes = card.changes.reduce((sum, change) => sum + changeHeight(change, width), 0)
  const foot = (card.where ? linesOf(card.where, small) : 0) + buttons
  return texts.reduce((sum, text) => sum + (text ? linesOf(text, width) : 0), changes + foot)
}

function changeHeight({ place, was, now, together, why }: CardChange, width: number): number {
  const said = (side: readonly Piece[] | null) => (side ? linesOf(`was “${side.map((piece) => piece.text).join('')}”`, width) : 1)
  return linesOf(place, width) + (together ? 1 : said(was) + said(now)) + (why ? linesOf(why, width) : 0)
}
