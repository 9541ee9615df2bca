import type { QuotedChange } from '../alerts/alert.ts'
import type { OutgoingMessage } from '../alerts/channel.ts'
import { staysEnglish } from '../alerts/stays-english.ts'
import { type Words, wordsOf } from '../language/language.ts'
import { oneLine } from '../text/one-line.ts'
import { directed, restLine, severityMark, stateLines } from './card.ts'
import { excerpt, type Piece } from './excerpt.ts'
import { safeLinks } from './safe-links.ts'
import { wrap } from './wrap.ts'

export interface Terminal {
  readonly width: number
  /** True where the terminal knows bold and struck words; was and now are said in words everywhere. */
  readonly styled: boolean
}

const urlLimit = 2000
const quotationRows = 6
const bold = '1'
const struck = '9'

/** The whole alert for a terminal, wrapped between words; no text of a document can move the cursor or forge a line. */
export function consoleMessage(message: OutgoingMessage, terminal: Terminal): string {
  const { alert, language = 'en' } = message
  const words = wordsOf(language)
  const isEnglish = staysEnglish(alert, { body: true, doubts: true, why: alert.changes.map(({ why }) => why !== '') })
  const rows = (text: string | null, rest = '  ') => (text ? wrap(oneLine(text), terminal.width, '', rest) : [])
  const heading = rows(`${severityMark(alert.severity, words) ?? '·'} ${alert.headline}`)
  return [
    ...heading.map((row) => styled(row, bold, terminal)),
    ...stateLines(message).flatMap((line) => rows(line)),
    ...rows(alert.documents),
    ...rows(alert.body, ''),
    ...alert.changes.flatMap((change) => ['', ...changeRows(change, terminal, words)]),
    ...rows(restLine(alert, alert.changes.length, words)),
    ...alert.doubts.flatMap((doubt) => rows(words.alert.notCertain(doubt, 0))),
    ...(isEnglish ? rows(words.alert.staysEnglish) : []),
    ...rows(alert.where),
    ...safeLinks(alert.links, urlLimit).flatMap(({ label, url }) => rows(`${label}${words.common.colon} ${url}`)),
    '',
  ].join('\n')
}

function changeRows(change: QuotedChange, terminal: Terminal, words: Words): readonly string[] {
  const limit = terminal.width * quotationRows
  const was = excerpt(change, 'was', limit)
  const now = excerpt(change, 'now', limit)
  return [
    ...wrap(directed(change, words), terminal.width),
    ...(was ? quotation(`  ${words.redline.was}  `, was, struck, terminal, words) : [`  ${words.alert.notThere}`]),
    ...(now ? quotation(`  ${words.redline.now}  `, now, bold, terminal, words) : [`  ${words.alert.leftOut}`]),
    ...wrap(oneLine(change.why), terminal.width, '  '),
  ]
}

/** Wrapped first and styled after: a style counts as no width and ends with its row. */
function quotation(name: string, pieces: readonly Piece[], style: string, terminal: Terminal, { alert }: Words): readonly string[] {
  const [open, close] = alert.quotes
  const quoted = [{ text: open, changed: false }, ...pieces, { text: close, changed: false }]
  const indent = ' '.repeat(name.length)
  let at = 0
  return wrap(quoted.map(({ text }) => text).join(''), terminal.width, name, indent).map((row) => {
    const end = at + row.length - name.length
    const styledRow = stretch(quoted, at, end).map(({ text, changed }) => (changed ? styled(text, style, terminal) : text))
    at = end + 1
    return row.slice(0, name.length) + styledRow.join('')
  })
}

/** What of the pieces stands between two places of their joined text. */
function stretch(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  let from = 0
  return pieces.flatMap(({ text, changed }) => {
    const part = text.slice(Math.max(0, start - from), Math.max(0, end - from))
    from += text.length
    return part ? [{ text: part, changed }] : []
  })
}

function styled(text: string, style: string, terminal: Terminal): string {
  return terminal.styled ? `\u001b[${style}m${text}\u001b[0m` : text
}
