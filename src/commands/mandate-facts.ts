import { carriedInWords } from '../council/carried-in-words.ts'
import { textName } from '../council/composition.ts'
import { type Dossier, isOver, presentComparisonFor, presentVersion } from '../council/dossier.ts'
import { eventIn } from '../council/dossier-event.ts'
import type { WatchRecord } from '../council/record.ts'
import { citedAs } from '../documents/document-symbol.ts'
import { english } from '../language/english/words.ts'
import type { Words } from '../language/language.ts'
import { voiceOf } from '../language/voice.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { shorten } from '../text/shorten.ts'
import type { Finding, Verdict } from '../weakening/finding.ts'
import { explanationIn } from '../weakening/finding-words.ts'
import { severityWords } from '../weakening/severity-words.ts'
import { summaryIn } from '../weakening/verdict-words.ts'
import type { Fact } from './command.ts'

const quoteLength = 200

interface Worded {
  readonly record: Pick<WatchRecord, 'text'>
  readonly words: Words
}

/** `of 31/3 (not in the archive), carried by 40/16 and 49/10`. */
export async function termsToday({ termsOfReference, lineage }: Mandate, { record, words }: Worded): Promise<string> {
  const { chat, locale } = words
  if (!termsOfReference) return chat.notKnown
  const origin = lineage.findIndex((symbol) => symbol === termsOfReference || citedAs(symbol) === termsOfReference)
  const symbol = lineage[origin]
  if (!symbol) return chat.termsOf(termsOfReference, true, '')
  const carriers = lineage.slice(origin + 1).map(citedAs)
  return chat.termsOf(citedAs(symbol), Boolean(await record.text(symbol)), new Intl.ListFormat(locale).format(carriers))
}

/** What the last text keeps of earlier ones, read from the texts themselves. */
export async function carriedByReference({ lineage }: Mandate, { record, words }: Worded): Promise<readonly Fact[]> {
  const last = lineage.at(-1)
  return last ? [{ label: words.chat.kept, value: await carriedInWords(last, record, words) }] : []
}

/** What is on the table, and what happened to it last. */
export function rightNow(mandate: Mandate, dossier: Dossier, words: Words): string {
  const comparison = presentComparisonFor(mandate, dossier)
  const last = dossier.events.at(-1)
  const version = comparison?.draft ?? presentVersion(dossier)
  const name = version ? voiceOf(words).text(textName(version)) : null
  const lastly = last && eventIn(last, words)
  const said = comparison
    ? words.alert.headline.about(severityWord(comparison.verdict.severity, words), verdictIn(comparison.verdict, words))
    : (lastly ?? words.dossier.states[dossier.state])
  const lately = comparison && lastly && dossier.state !== 'tabled' ? ` ${lastly}` : ''
  return `${name ? `${name}. ` : ''}${said}${lately}${amendmentsTabled(dossier, words)}`
}

function amendmentsTabled({ amendments, state }: Dossier, { chat }: Words): string {
  return amendments.length === 0 || isOver(state) ? '' : ` ${chat.amendmentsTabled(amendments.length)}`
}

/** The last renewal that the catalogue knows. */
export function lastChange({ latestRenewal }: Mandate, { chat }: Words): readonly Fact[] {
  if (!latestRenewal) return []
  const { session, symbol, evidence } = latestRenewal
  const at = chat.inSession(session)
  return [{ label: chat.lastRenewed, value: symbol ? `${citedAs(symbol)}, ${at}` : `${at}; ${chat.textNotHeld}. ${evidence}` }]
}

/** `◆ Critical`. */
export function severityWord(severity: Verdict['severity'], { severities }: Words): string {
  return severity === 'none' ? severities.none : `${severityWords[severity].shape} ${severities[severity]}`
}

/** What a comparison amounts to; in English where an earlier version recorded no more. */
export function verdictIn({ told, summary }: Verdict, words: Words): string {
  return told ? summaryIn(told, words) : summary
}

/** A finding with both quotations and why it matters. */
export function findingFact(finding: Finding, words: Words): Fact {
  const { direction, severity, prior, draft, explanation } = finding
  const { chat } = words
  const said = words.locale === english.locale ? explanation : (explanationIn(finding, words.findings) ?? explanation)
  const weight = direction === 'weakens' ? voiceOf(words).severity(severity) : chat.stronger
  return {
    label: `${weight}, ${draft?.paragraph ?? prior?.paragraph ?? chat.text}`,
    value: `${chat.wasNow(quoted(prior?.quote, words), quoted(draft?.quote, words))} ${said}`,
  }
}

function quoted(quote: string | undefined, { alert, chat }: Words): string {
  const [open, close] = alert.quotes
  return quote === undefined ? chat.nothing : `${open}${shorten(quote, quoteLength)}${close}`
}
