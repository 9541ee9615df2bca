import type { Alert, AlertSeverity, QuotedChange } from '../alerts/alert.ts'
import type { OutgoingMessage } from '../alerts/channel.ts'
import { staysEnglish } from '../alerts/stays-english.ts'
import { type Words, wordsOf } from '../language/language.ts'
import { oneLine } from '../text/one-line.ts'
import { severityWords } from '../weakening/severity-words.ts'
import { type Allowance, allowances, scant } from './card-allowances.ts'
import { wholeOrClause, wholeSentences, withoutMiddle } from './cuts.ts'
import { excerpt, type Piece } from './excerpt.ts'
import { canBeReactedTo } from './reaction-buttons.ts'
import { reactionsInShort } from './reaction-words.ts'
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
  /** Says that sentences on it are in English; null in English, and where none is shown. */
  readonly staysEnglish: string | null
  /** Small print. It counts days from when the alert was made, so a message that tells a later state leaves it to the later messages. */
  readonly where: string | null
}

/** A severity in shape and word; null where an alert is one quiet line. */
export function severityMark(severity: AlertSeverity, { severities }: Words): string | null {
  return severity === 'none' ? null : `${severityWords[severity].shape} ${severities[severity].toUpperCase()}`
}

/** The severity as it stands now, and what it was where that has changed: `● NOW MEDIUM, was critical`. */
export function presentMark({ alert, verdict = alert.severity, language = 'en' }: OutgoingMessage): string | null {
  const words = wordsOf(language)
  if (verdict === alert.severity) return severityMark(verdict, words)
  const before = alert.severity === 'none' ? null : words.severities[alert.severity]
  return `${severityWords[verdict].shape} ${words.alert.presentMark(verdict === 'none' ? null : words.severities[verdict], before)}`
}

/** The card of a message on a screen. */
export function cardFor(message: OutgoingMessage, screen: Screen): Card {
  for (const allowance of allowances) {
    const card = cardWithin(message, screen, allowance)
    if (heightOf(card, buttonLines(message), screen, wordsOf(message.language ?? 'en')) <= screen.lines) return card
  }
  return cardWithin(message, screen, message.language && message.language !== 'en' ? { ...scant, why: 0, documents: 0 } : scant)
}

function cardWithin(message: OutgoingMessage, { width, small }: Screen, allowed: Allowance): Card {
  const { alert, state, reactions = [], language = 'en' } = message
  const words = wordsOf(language)
  const line = (text: string | null, lines: number) => (text && lines > 0 ? inLines(oneLine(text), width, lines) || null : null)
  const shown = alert.changes.slice(0, allowed.changes)
  const mark = presentMark(message)
  const changes = shown.map((change) => cardChange(change, width, allowed, words))
  const body = shown.length > 0 ? wholeSentences(oneLine(alert.body), width * allowed.body) || null : line(alert.body, allowed.body * 3)
  const doubts = line(doubtLine(alert.doubts, words), allowed.doubt)
  const isEnglish = staysEnglish(alert, { body: body !== null, doubts: doubts !== null, why: changes.map(({ why }) => why !== '') })
  return {
    mark,
    headline: inLines(oneLine(alert.headline), width, allowed.title, mark ? `${mark}  ` : '') || '…',
    state: line(stateLines(message)[0] ?? null, allowed.state),
    reactions: line(reactionsInShort(reactions, words).join(' · '), 1),
    documents: state.length > 0 && reactions.length > 0 ? null : line(alert.documents, allowed.documents), // both texts stand on the page behind the first button
    body,
    changes,
    rest: restOnCard(alert, shown.length, width * allowed.rest, words),
    doubts,
    staysEnglish: (isEnglish && words.alert.staysEnglish) || null,
    where:
      alert.where && state.length === 0 && allowed.where > 0 ? withoutMiddle(oneLine(alert.where), small * allowed.where) || null : null,
  }
}

function cardChange(change: QuotedChange, width: number, { quote, why, place }: Allowance, words: Words): CardChange {
  const room = width * quote - Math.max(quoted('', 'was', words).length, quoted('', 'now', words).length)
  const was = excerpt(change, 'was', room)
  const now = excerpt(change, 'now', room)
  return {
    place: inLines(directed(change, words), width, place) || '…',
    was,
    now,
    together:
      was !== null &&
      now !== null &&
      lengthOf(was) + lengthOf(now) + `${quoted('', 'was', words)} · ${quoted('', 'now', words)}`.length <= width,
    why: wholeOrClause(withoutTheQuoted(change, words), width * why),
  }
}

/** `“all” was removed, so that ...`: the words stand in the quotation above already, so the sentence begins after them; nothing where it says no more. */
function withoutTheQuoted({ why, was, now }: QuotedChange, { findings }: Words): string {
  const sentence = oneLine(why)
  const { quoted = '', became = '', rest = '' } = findings.quotedFirst.exec(sentence)?.groups ?? {}
  const isShown = quoted !== '' && [was, now].some((side) => side !== null && oneLine(side).includes(quoted))
  if (!isShown) return sentence
  return /^\.?$/.test(rest) ? '' : `${became.charAt(0).toUpperCase()}${became.slice(1)}${rest}`
}

/** The place, and the direction where it is not a weakening. */
export function directed({ place, direction }: QuotedChange, { alert }: Words): string {
  return direction === 'strengthens' ? alert.stronger(oneLine(place)) : oneLine(place)
}

/** `was “…”`. */
export function quoted(text: string, side: 'was' | 'now', { alert, redline }: Words): string {
  const [open, close] = alert.quotes
  return `${redline[side]} ${open}${text}${close}`
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0)
}

/** The present state and what went before it, newest first; none while nothing has happened since. */
export function stateLines({ alert: { headline }, state, language = 'en' }: OutgoingMessage): readonly string[] {
  const { alert } = wordsOf(language)
  const [subject = ''] = /^[^:]{1,80}: /.exec(headline) ?? []
  return state.map((event, index) => {
    const said = subject && event.startsWith(subject) ? event.slice(subject.length) : event
    return index === 0 ? alert.present(said) : alert.earlier(said)
  })
}

/** The places of the changes that are left out, where they fit; their number where not. */
function restOnCard(alert: Alert, shown: number, limit: number, words: Words): string | null {
  const hidden = alert.changes.slice(shown).map((change) => directed(change, words))
  const named = words.alert.also([...hidden, ...countsOf(alert.more, words)].join('; '))
  return hidden.length > 0 && named.length <= limit ? named : restLine(alert, shown, words)
}

/** `+ 2 more weakened · 1 stronger`: what is left out after the first `shown` changes; null where nothing is. */
export function restLine({ changes, more }: Alert, shown: number, words: Words): string | null {
  const hidden = changes.slice(shown)
  const weakened = more.weakened + hidden.filter((change) => change.direction === 'weakens').length
  const strengthened = more.strengthened + hidden.filter((change) => change.direction === 'strengthens').length
  const counts = countsOf({ weakened, strengthened }, words)
  return counts.length > 0 ? `+ ${counts.join(' · ')}` : null
}

function countsOf({ weakened, strengthened }: Alert['more'], { alert }: Words): readonly string[] {
  return [...(weakened > 0 ? [alert.moreWeakened(weakened)] : []), ...(strengthened > 0 ? [alert.moreStronger(strengthened)] : [])]
}

function doubtLine([first, ...others]: readonly string[], { alert }: Words): string | null {
  return first === undefined ? null : alert.notCertain(first, others.length)
}

/** Lines that the buttons take: links stand in one, buttons that act in another. */
export function buttonLines(message: OutgoingMessage): number {
  return (message.alert.links.length > 0 ? 1 : 0) + (canBeReactedTo(message) ? 1 : 0)
}

/** Lines that a card takes on a screen, its buttons included. */
export function heightOf(card: Card, buttons: number, { width, small }: Screen, words = wordsOf('en')): number {
  const head = card.mark ? `${card.mark}  ${card.headline}` : card.headline
  const texts = [head, card.state, card.reactions, card.documents, card.body, card.rest, card.doubts, card.staysEnglish]
  const changes = card.changes.reduce((sum, change) => sum + changeHeight(change, width, words), 0)
  const foot = (card.where ? linesOf(card.where, small) : 0) + buttons
  return texts.reduce((sum, text) => sum + (text ? linesOf(text, width) : 0), changes + foot)
}

function changeHeight({ place, was, now, together, why }: CardChange, width: number, words: Words): number {
  const said = (pieces: readonly Piece[] | null, side: 'was' | 'now') =>
    pieces ? linesOf(quoted(pieces.map((piece) => piece.text).join(''), side, words), width) : 1
  return linesOf(place, width) + (together ? 1 : said(was, 'was') + said(now, 'now')) + (why ? linesOf(why, width) : 0)
}
