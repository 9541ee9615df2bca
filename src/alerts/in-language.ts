import { type Language, type Words, wordsOf } from '../language/language.ts'
import { explanationIn } from '../weakening/finding-words.ts'
import type { Alert, QuotedChange } from './alert.ts'
import type { AlertParts } from './alert-parts.ts'
import type { Channel, OutgoingMessage } from './channel.ts'
import { linksIn } from './link-words.ts'
import { headlineIn, inShortIn, placeIn, wordedIn } from './worded.ts'

/** A channel that is told in a language. What an alert holds no facts of stays in English. */
export function speaking(language: Language, channel: Channel): Channel {
  if (language === 'en') return channel
  return {
    ...channel,
    send: (message, signal) => channel.send(messageIn(language, message), signal),
    reply: (to, message, signal) => channel.reply(to, messageIn(language, message), signal),
    update: (receipt, message, signal) => channel.update(receipt, messageIn(language, message), signal),
  }
}

/** A message with its alert, and what happened since, in a language. */
export function messageIn(language: Language, message: OutgoingMessage): OutgoingMessage {
  const words = wordsOf(language)
  const { alert, state, later } = message
  return { ...message, language, alert: alertIn(alert, words), state: later ? later.map((event) => shortIn(event, words)) : state }
}

function alertIn(alert: Alert, words: Words): Alert {
  const { parts = {} } = alert
  return {
    ...alert,
    ...wordedIn(parts, words),
    ...(parts.digest && { body: digestIn(parts.digest, words) }),
    changes: alert.changes.map((change) => changeIn(change, words)),
    links: linksIn(alert.links, words),
  }
}

function changeIn({ explained, ...change }: QuotedChange, words: Words): QuotedChange {
  const placed = change.placed ? { ...change, place: placeIn(change.placed, words) } : change
  if (!explained) return placed
  const why = explanationIn({ rule: explained.rule, direction: change.direction, told: explained }, words.findings)
  return why === undefined ? placed : { ...placed, why, explained }
}

/** An event in short, in a language. */
function shortIn({ parts = {}, inShort, headline }: Alert, words: Words): string {
  if (parts.inShort) return inShortIn(parts.inShort, words)
  return inShort === undefined && parts.headline ? headlineIn(parts.headline, words) : (inShort ?? headline)
}

function digestIn({ told, left }: NonNullable<AlertParts['digest']>, words: Words): string {
  const sentences = told.map(({ severity, headline, parts }) => {
    const said = parts?.inShort ? inShortIn(parts.inShort, words) : parts?.headline ? headlineIn(parts.headline, words) : headline
    return `${severity === 'none' ? said : words.alert.digestSeverity(words.severities[severity], said)}.`
  })
  return [...sentences, ...(left > 0 ? [words.alert.digestMore(left)] : [])].join(' ')
}
