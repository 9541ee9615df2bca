import type { QuotedChange } from '../alerts/alert.ts'
import type { OutgoingMessage } from '../alerts/channel.ts'
import { type Words, wordsOf } from '../language/language.ts'
import { oneLine } from '../text/one-line.ts'
import { directed, presentMark, quoted, restLine, stateLines } from './card.ts'
import { reactionInWords } from './reaction-words.ts'

/** The whole alert in words, for notifications and screen readers: nothing is told by layout, and nothing is left out but the links. */
export function spokenText(message: OutgoingMessage): string {
  const { alert, reactions = [], language = 'en' } = message
  const words = wordsOf(language)
  const mark = presentMark(message)
  const sentences = [
    mark ? `${mark}  ${alert.headline}` : alert.headline,
    ...stateLines(message),
    ...reactions.map((reaction) => reactionInWords(reaction, words)),
    alert.documents,
    alert.body,
    ...alert.changes.map((change) => spokenChange(change, words)),
    restLine(alert, alert.changes.length, words),
    ...alert.doubts.map((doubt) => words.alert.notCertain(doubt, 0)),
    alert.where,
  ]
  return sentences
    .map((sentence) => oneLine(sentence ?? ''))
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.!?…”»]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ')
}

function spokenChange(change: QuotedChange, words: Words): string {
  const { was, now, why } = change
  const before = was === null ? words.alert.notThere : quoted(was, 'was', words)
  const after = now === null ? words.alert.leftOut : quoted(now, 'now', words)
  return `${directed(change, words)}: ${before}, ${after}. ${why}`
}
