import { linksIn } from '../alerts/link-words.ts'
import { mandateLink, redlineLink } from '../alerts/links.ts'
import { textName } from '../council/composition.ts'
import { dayAt } from '../council/day.ts'
import { type Dossier, type HeldComparison, presentComparisonFor } from '../council/dossier.ts'
import { eventIn } from '../council/dossier-event.ts'
import type { WatchRecord } from '../council/record.ts'
import { citedAs } from '../documents/document-symbol.ts'
import type { Words } from '../language/language.ts'
import { voiceOf } from '../language/voice.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Link, Reply } from './command.ts'
import { type PresentSession, renewalSentence } from './due-reply.ts'
import { carriedByReference, findingFact, lastChange, rightNow, severityWord, termsToday, verdictIn } from './mandate-facts.ts'

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

/** In the words of whoever asks. */
type View = (mandate: Mandate, ports: MandateViewPorts & { readonly words: Words }) => Promise<Reply>

const shownChanges = 5
const shownEvents = 8

/** The ways of seeing a mandate, by the word that asks for each. */
export const mandateViews: Readonly<Record<ViewName, View>> = {
  async status(mandate, ports) {
    const [latest] = await ports.record.dossiers({ mandate: mandate.slug })
    const watchers = ports.watchers(mandate.slug)
    const { words } = ports
    const { chat } = words
    return {
      kind: 'status',
      title: mandate.title,
      facts: [
        ...(mandate.holder ? [{ label: chat.holder, value: chat.asOf(mandate.holder.value, mandate.holder.asOf) }] : []),
        { label: chat.termsToday, value: await termsToday(mandate, ports) },
        { label: chat.priorText, value: mandate.lineage.at(-1) ?? chat.notKnown },
        { label: chat.nextRenewal, value: renewalSentence(mandate, ports.presentSession(), words) },
        { label: chat.rightNow, value: latest ? rightNow(mandate, latest, words) : chat.noDraftSeen },
        ...lastChange(mandate, words),
        { label: chat.watchedBy, value: watchers.length > 0 ? watchers.join(', ') : chat.noChannel },
      ],
      links: linksIn([...redlineOf(mandate, latest, ports.publicUrl), mandateLink(mandate.slug, ports.publicUrl)], words),
      again: mandate.slug,
    }
  },

  async changes(mandate, ports) {
    const comparison = await latestComparison(mandate, ports.record)
    if (!comparison) return noDraft(mandate, ports, 'changes')
    const { findings, verdict } = comparison
    const { words } = ports
    const { chat } = words
    const left = findings.length - shownChanges
    return {
      kind: 'status',
      title: words.alert.headline.about(mandate.shortName, verdictIn(verdict, words)),
      facts: [
        ...(findings.length === 0 ? [{ label: chat.findings, value: chat.none }] : []),
        ...findings.slice(0, shownChanges).map((finding) => findingFact(finding, words)),
        ...(left > 0 ? [{ label: chat.more, value: chat.moreInRedline(left) }] : []),
      ],
      links: linksIn([redlineLink(comparison, ports.publicUrl), mandateLink(mandate.slug, ports.publicUrl)], words),
      again: `${mandate.slug} changes`,
    }
  },

  async redline(mandate, ports) {
    const comparison = await latestComparison(mandate, ports.record)
    if (!comparison) return noDraft(mandate, ports, 'redline')
    const { prior, draft, verdict } = comparison
    const { words } = ports
    const { text } = voiceOf(words)
    return {
      kind: 'status',
      title: words.alert.headline.about(mandate.shortName, words.redline.against(text(textName(draft)), text(textName(prior)))),
      facts: [{ label: severityWord(verdict.severity, words), value: verdictIn(verdict, words) }],
      links: linksIn([redlineLink(comparison, ports.publicUrl), mandateLink(mandate.slug, ports.publicUrl)], words),
      again: `${mandate.slug} redline`,
    }
  },

  async history(mandate, ports) {
    const { words } = ports
    const { chat } = words
    const dossiers = await ports.record.dossiers({ mandate: mandate.slug })
    const events = dossiers.flatMap(({ events }) => events).sort((one, other) => other.at.getTime() - one.at.getTime())
    return {
      kind: 'status',
      title: chat.history(mandate.shortName),
      facts: [
        ...events
          .slice(0, shownEvents)
          .map((event) => ({ label: voiceOf(words).day(dayAt(event.at, 'UTC')), value: eventIn(event, words) })),
        ...(events.length === 0 ? [{ label: chat.seenSoFar, value: chat.nothing }] : []),
        ...lastChange(mandate, words),
      ],
      links: linksIn([...redlineOf(mandate, dossiers[0], ports.publicUrl), mandateLink(mandate.slug, ports.publicUrl)], words),
      again: `${mandate.slug} history`,
    }
  },

  async terms(mandate, ports) {
    const { words } = ports
    const { chat, common } = words
    return {
      kind: 'status',
      title: chat.terms(mandate.shortName),
      facts: [
        { label: chat.termsToday, value: await termsToday(mandate, ports) },
        ...(await carriedByReference(mandate, ports)),
        { label: chat.term, value: mandate.termYears ? common.years(mandate.termYears) : chat.notKnown },
        { label: chat.oldestFirst, value: mandate.lineage.map(citedAs).join(' → ') || chat.notKnown },
      ],
      links: linksIn([mandateLink(mandate.slug, ports.publicUrl)], words),
      again: `${mandate.slug} terms`,
    }
  },

  async renewal(mandate, ports) {
    const { words } = ports
    const { chat } = words
    return {
      kind: 'status',
      title: chat.renewal(mandate.shortName),
      facts: [
        { label: chat.nextRenewal, value: renewalSentence(mandate, ports.presentSession(), words) },
        ...lastChange(mandate, words),
        { label: chat.tabledBy, value: mandate.mainSponsors.join(', ') || chat.notKnown },
        { label: chat.item, value: mandate.agendaItem === null ? chat.notKnown : String(mandate.agendaItem) },
      ],
      links: linksIn([mandateLink(mandate.slug, ports.publicUrl)], words),
      again: `${mandate.slug} renewal`,
    }
  },
}

async function latestComparison(mandate: Mandate, record: Reading): Promise<HeldComparison | undefined> {
  for (const dossier of await record.dossiers({ mandate: mandate.slug })) {
    const present = presentComparisonFor(mandate, dossier)
    if (present) return record.comparison(present.id)
  }
  return undefined
}

function noDraft(mandate: Mandate, { words, presentSession, publicUrl }: Parameters<View>[1], view: ViewName): Reply {
  const { chat } = words
  return {
    kind: 'status',
    title: mandate.shortName,
    facts: [
      { label: chat.rightNow, value: chat.noDraftCompared },
      { label: chat.nextRenewal, value: renewalSentence(mandate, presentSession(), words) },
    ],
    links: linksIn([mandateLink(mandate.slug, publicUrl)], words),
    again: `${mandate.slug} ${view}`,
  }
}

function redlineOf(mandate: Mandate, dossier: Dossier | undefined, publicUrl: string): readonly Link[] {
  const comparison = dossier && presentComparisonFor(mandate, dossier)
  return comparison ? [redlineLink(comparison, publicUrl)] : []
}
