import { createHash } from 'node:crypto'
import type { QuotedChange } from '../alerts/alert.ts'
import type { OutgoingMessage } from '../alerts/channel.ts'
import { staysEnglish } from '../alerts/stays-english.ts'
import { type Words, wordsOf } from '../language/language.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import { directed, quoted, severityMark, stateLines } from './card.ts'
import { consoleMessage } from './console-message.ts'
import { safeLinks } from './safe-links.ts'

const subjectLimit = 150
const urlLimit = 2000
const plainWidth = 76

/** An alert as a letter: subject, plain text, and the same as HTML. Nothing in it loads or runs. */
export interface EmailMessage {
  readonly subject: string
  readonly text: string
  readonly html: string
}

export function emailMessage(message: OutgoingMessage): EmailMessage {
  const { alert, language = 'en' } = message
  const heading = [severityMark(alert.severity, wordsOf(language)), oneLine(alert.headline)].filter(Boolean).join('  ')
  return {
    subject: shorten(heading, subjectLimit),
    text: consoleMessage(message, { width: plainWidth, styled: false }),
    html: html(heading, message),
  }
}

/** The name of a letter, by which answers to it are gathered and a repeated one is known: `<hash>@<domain of the sender>`. */
export function messageId(key: string, sender: string): string {
  const domain = sender.split('@').at(-1) ?? 'localhost'
  return `<${createHash('sha256').update(key.toWellFormed()).digest('hex').slice(0, 32)}@${domain}>`
}

function html(heading: string, message: OutgoingMessage): string {
  const { alert, language = 'en' } = message
  const words = wordsOf(language)
  const isEnglish = staysEnglish(alert, { body: true, doubts: true, why: alert.changes.map(({ why }) => why !== '') })
  const paragraph = (text: string | null) => (text ? [`<p>${escapeHtml(oneLine(text))}</p>`] : [])
  const links = safeLinks(alert.links, urlLimit).map(({ label, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`)
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head><body>`,
    `<h1 style="font-size:1.2em">${escapeHtml(heading)}</h1>`,
    ...stateLines(message).flatMap(paragraph),
    ...paragraph(alert.documents),
    ...paragraph(alert.body),
    ...alert.changes.map((change) => changeInHtml(change, words)),
    ...alert.doubts.flatMap((doubt) => paragraph(words.alert.notCertain(doubt, 0))),
    ...(isEnglish ? paragraph(words.alert.staysEnglish) : []),
    ...paragraph(alert.where),
    ...(links.length > 0 ? [`<p>${links.join(' · ')}</p>`] : []),
    '</body></html>',
  ].join('\n')
}

function changeInHtml(change: QuotedChange, words: Words): string {
  const was = change.was === null ? words.alert.notThere : quoted(`<del>${escapeHtml(oneLine(change.was))}</del>`, 'was', words)
  const now = change.now === null ? words.alert.leftOut : quoted(`<ins>${escapeHtml(oneLine(change.now))}</ins>`, 'now', words)
  return `<p><strong>${escapeHtml(directed(change, words))}</strong></p><blockquote>${was}<br>${now}</blockquote><p>${escapeHtml(oneLine(change.why))}</p>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
