import type { QuotedChange } from '../alerts/alert.ts'
import type { OutgoingMessage } from '../alerts/channel.ts'
import { reactionInWords } from '../council/reaction.ts'
import { oneLine } from '../text/one-line.ts'
import { directed, presentMark, restLine, stateLines } from './card.ts'

/** The whole alert in words, for notifications and screen readers: nothing is told by layout, and nothing is left out but the links. */
export function spokenText(message: OutgoingMessage): string {
  const { alert, reactions = [] } = message
  const mark = presentMark(message)
  const sentences = [
    mark ? `${mark}  ${alert.headline}` : alert.headline,
    ...stateLines(message),
    ...reactions.map(reactionInWords),
    alert.documents,
    alert.body,
    ...alert.changes.map(spokenChange),
    restLine(alert, alert.changes.length),
    ...alert.doubts.map((doubt) => `Not certain: ${doubt}`),
    alert.where,
  ]
  return sentences
    .map((sentence) => oneLine(sentence ?? ''))
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.!?…”]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ')
}

function spokenChange(change: QuotedChange): string {
  const { was, now, why } = change
  const before = was === null ? 'not there before' : `was “${was}”`
  const after = now === null ? 'now left out' : `now “${now}”`
  return `${directed(change)}: ${before}, ${after}. ${why}`
}
