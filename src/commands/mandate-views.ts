import { mandateLink, redlineLink } from '../alerts/links.ts'
import { carriedInWords } from '../council/carried-in-words.ts'
import { nameOfText } from '../council/composition.ts'
import { dayAt, writtenDay } from '../council/day.ts'
import { type Dossier, type HeldComparison, isOver, presentComparisonFor, presentVersion } from '../council/dossier.ts'
import type { WatchRecord } from '../council/record.ts'
import { citedAs } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { shorten } from '../text/shorten.ts'
import type { Verdict } from '../weakening/finding.ts'
import { severityWords } from '../weakening/severity-words.ts'
import type { Fact, Link, Reply } from './command.ts'
import { type PresentSession, renewalSentence } from './due-reply.ts'

export const viewNames = ['status', 'changes', 'redline', 'history', 'terms', 'renewal'] as const
export type ViewName = (typeof viewNames)[number]

/** What of the record the answers read. */
type Reading = Pick<WatchRecord, 'dossiers' | 'comparison' | 'text'>

export interface MandateViewPorts {
  readonly record: Reading
  readonly presentSession: () => PresentSession
  /** Where the pages are, without a slash at the end. */
  readonly publicUrl: string
  /** The channels that are told of a mandate, in words: `ct-team (medium and above)`. */
  readonly watchers: (slug: string) => readonly string[]
}

type View = (mandate: Mandate, ports: MandateViewPorts) => Promise<Reply>

const shownChanges = 5
const shownEvents = 8
const quoteLength = 200

/** The ways of seeing a mandate, by the word that asks for each. */
export const mandateViews: Readonly<Record<ViewName, View>> = {
  async status(mandate, ports) {
    const [latest] = await ports.record.dossiers({ mandate: mandate.slug })
    const watchers = ports.watchers(mandate.slug)
    return {
      kind: 'status',
      title: mandate.title,
      facts: [
        ...(mandate.holder ? [{ label: 'Holder', value: `${mandate.holder.value} (as of ${mandate.holder.asOf})` }] : []),
        { label: 'Terms today', value: await termsToday(mandate, ports.record) },
        { label: 'Prior text', value: mandate.lineage.at(-1) ?? 'not known' },
        { label: 'Next renewal', value: renewalSentence(mandate, ports.presentSession()) },
        { label: 'Right now', value: latest ? rightNow(mandate, latest) : 'no draft has been seen' },
        ...lastChange(mandate),
        { label: 'Watched by', value: watchers.length > 0 ? watchers.join(', ') : 'no channel' },
      ],
      links: [...redlineOf(mandate, latest, ports.publicUrl), mandateLink(mandate.slug, ports.publicUrl)],
      again: mandate.slug,
    }
  },

  async changes(mandate, ports) {
    const comparison = await latestComparison(mandate, ports.record)
    if (!comparison) return noDraft(mandate, ports, 'changes')
    const { findings, verdict } = comparison
    const left = findings.length - shownChanges
    return {
      kind: 'status',
      title: `${mandate.shortName}: ${verdict.summary}`,
      facts: [
        ...(findings.length === 0 ? [{ label: 'Findings', value: 'none' }] : []),
        ...findings.slice(0, shownChanges).map(({ direction, severity, prior, draft, explanation }) => ({
          label: `${direction === 'weakens' ? severity : 'stronger'}, ${draft?.paragraph ?? prior?.paragraph ?? 'text'}`,
          value: `was ${quoted(prior?.quote)}, now ${quoted(draft?.quote)}. ${explanation}`,
        })),
        ...(left > 0 ? [{ label: 'More', value: `${left} more in the redline` }] : []),
      ],
      links: [redlineLink(comparison, ports.publicUrl), mandateLink(mandate.slug, ports.publicUrl)],
      again: `${mandate.slug} changes`,
    }
  },

  async redline(mandate, ports) {
    const comparison = await latestComparison(mandate, ports.record)
    if (!comparison) return noDraft(mandate, ports, 'redline')
    const { prior, draft, verdict } = comparison
    return {
      kind: 'status',
      title: `${mandate.shortName}: ${nameOfText(draft)} against ${nameOfText(prior)}`,
      facts: [{ label: severityWord(verdict.severity), value: verdict.summary }],
      links: [redlineLink(comparison, ports.publicUrl), mandateLink(mandate.slug, ports.publicUrl)],
      again: `${mandate.slug} redline`,
    }
  },

  async history(mandate, ports) {
    const dossiers = await ports.record.dossiers({ mandate: mandate.slug })
    const events = dossiers.flatMap(({ events }) => events).sort((one, other) => other.at.getTime() - one.at.getTime())
    return {
      kind: 'status',
      title: `${mandate.shortName}: what happened`,
      facts: [
        ...events.slice(0, shownEvents).map(({ at, sentence }) => ({ label: writtenDay(dayAt(at, 'UTC')), value: sentence })),
        ...(events.length === 0 ? [{ label: 'Seen so far', value: 'nothing' }] : []),
        ...lastChange(mandate),
      ],
      links: [...redlineOf(mandate, dossiers[0], ports.publicUrl), mandateLink(mandate.slug, ports.publicUrl)],
      again: `${mandate.slug} history`,
    }
  },

  async terms(mandate, ports) {
    return {
      kind: 'status',
      title: `${mandate.shortName}: the texts its terms rest on`,
      facts: [
        { label: 'Terms today', value: await termsToday(mandate, ports.record) },
        ...(await carriedByReference(mandate, ports.record)),
        { label: 'Term', value: mandate.termYears ? `${mandate.termYears} ${mandate.termYears === 1 ? 'year' : 'years'}` : 'not known' },
        { label: 'Texts, oldest first', value: mandate.lineage.map(citedAs).join(' → ') || 'not known' },
      ],
      links: [mandateLink(mandate.slug, ports.publicUrl)],
      again: `${mandate.slug} terms`,
    }
  },

  async renewal(mandate, ports) {
    return {
      kind: 'status',
      title: `${mandate.shortName}: renewal`,
      facts: [
        { label: 'Next renewal', value: renewalSentence(mandate, ports.presentSession()) },
        ...lastChange(mandate),
        { label: 'Tabled by', value: mandate.mainSponsors.join(', ') || 'not known' },
        { label: 'Agenda item', value: mandate.agendaItem === null ? 'not known' : String(mandate.agendaItem) },
      ],
      links: [mandateLink(mandate.slug, ports.publicUrl)],
      again: `${mandate.slug} renewal`,
    }
  },
}

/** `of 31/3 (not in the archive), carried by 40/16 and 49/10`. */
async function termsToday({ termsOfReference, lineage }: Mandate, record: Reading): Promise<string> {
  if (!termsOfReference) return 'not known'
  const origin = lineage.findIndex((symbol) => symbol === termsOfReference || citedAs(symbol) === termsOfReference)
  const symbol = lineage[origin]
  if (!symbol) return `of ${termsOfReference}`
  const held = (await record.text(symbol)) ? '' : ' (not in the archive)'
  const carriers = lineage.slice(origin + 1).map(citedAs)
  return `of ${citedAs(symbol)}${held}${carriers.length > 0 ? `, carried by ${listed(carriers)}` : ''}`
}

/** What the last text keeps of earlier ones, read from the texts themselves. */
async function carriedByReference({ lineage }: Mandate, record: Reading): Promise<readonly Fact[]> {
  const last = lineage.at(-1)
  return last ? [{ label: 'Kept by reference', value: await carriedInWords(last, record) }] : []
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words)
}

function rightNow(mandate: Mandate, dossier: Dossier): string {
  const comparison = presentComparisonFor(mandate, dossier)
  const last = dossier.events.at(-1)
  const version = comparison?.draft ?? presentVersion(dossier)
  const name = version ? nameOfText(version) : null
  const said = comparison
    ? `${severityWord(comparison.verdict.severity)}: ${comparison.verdict.summary}`
    : (last?.sentence ?? dossier.state)
  const lately = comparison && last && dossier.state !== 'tabled' ? ` ${last.sentence}` : ''
  return `${name ? `${name}. ` : ''}${said}${lately}${amendmentsTabled(dossier)}`
}

function amendmentsTabled({ amendments, state }: Dossier): string {
  if (amendments.length === 0 || isOver(state)) return ''
  return amendments.length === 1 ? ' One amendment is tabled.' : ` ${amendments.length} amendments are tabled.`
}

function lastChange({ latestRenewal }: Mandate): readonly Fact[] {
  if (!latestRenewal) return []
  const { session, symbol, evidence } = latestRenewal
  return [
    {
      label: 'Last renewed',
      value: symbol ? `${citedAs(symbol)}, session ${session}` : `session ${session}; the text is not held. ${evidence}`,
    },
  ]
}

function severityWord(severity: Verdict['severity']): string {
  const { shape, word } = severityWords[severity]
  return severity === 'none' ? word : `${shape} ${word}`
}

async function latestComparison(mandate: Mandate, record: Reading): Promise<HeldComparison | undefined> {
  for (const dossier of await record.dossiers({ mandate: mandate.slug })) {
    const present = presentComparisonFor(mandate, dossier)
    if (present) return record.comparison(present.id)
  }
  return undefined
}

function noDraft(mandate: Mandate, ports: MandateViewPorts, view: ViewName): Reply {
  return {
    kind: 'status',
    title: mandate.shortName,
    facts: [
      { label: 'Right now', value: 'no draft has been compared' },
      { label: 'Next renewal', value: renewalSentence(mandate, ports.presentSession()) },
    ],
    links: [mandateLink(mandate.slug, ports.publicUrl)],
    again: `${mandate.slug} ${view}`,
  }
}

function quoted(quote: string | undefined): string {
  return quote === undefined ? 'nothing' : `“${shorten(quote, quoteLength)}”`
}

function redlineOf(mandate: Mandate, dossier: Dossier | undefined, publicUrl: string): readonly Link[] {
  const comparison = dossier && presentComparisonFor(mandate, dossier)
  return comparison ? [redlineLink(comparison, publicUrl)] : []
}
