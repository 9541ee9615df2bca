import { textName, withinSession } from '../council/composition.ts'
import type { HeldText } from '../council/dossier.ts'
import type { SponsorChange } from '../council/sponsor-change.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { HowAdopted } from '../language/fact.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Alert, AlertSeverity } from './alert.ts'
import { type AlertContext, common } from './draft-alert.ts'
import { mandateLink, sourceLinks } from './links.ts'
import { subjectOf } from './subject.ts'
import { told } from './told.ts'

const nothing = { changes: [], more: { weakened: 0, strengthened: 0 } } as const

/** Whose names stand on a version and did not on the one before, and the other way round. A sponsor that is gone weighs more than one that came. */
export function sponsorsChangedAlert(text: HeldText, { gained, lost }: SponsorChange, context: AlertContext): Alert {
  return {
    ...nothing,
    ...common(context),
    key: `sponsors-changed:${context.dossier.key}:${text.id}`,
    kind: 'sponsors-changed',
    severity: lost.length > 0 ? 'medium' : 'low',
    ...told({
      headline: { kind: 'sponsors', subject: subjectOf(context.mandates, context.dossier.title), gained, lost },
      inShort: { kind: 'said', said: { kind: 'sponsors', gained, lost, text: textName(text) } },
      body: [{ kind: 'printed-on', text: textName(text) }],
    }),
    links: sourceLinks(text),
  }
}

/** A text beside a draft that renews a mandate, or in its place. */
export interface RivalText {
  readonly symbol: DocumentSymbol
  readonly item: number | null
  /** Where the text was fetched. */
  readonly url: string
}

/** A second text on a mandate at one session, told where the first one is told. */
export function rivalTabledAlert(rival: RivalText, mandates: readonly Mandate[], context: AlertContext): Alert {
  const { symbol, item } = rival
  return {
    ...nothing,
    ...common({ ...context, mandates }),
    key: `rival-tabled:${context.dossier.key}:${symbol}`,
    kind: 'rival-tabled',
    severity: 'high',
    ...told({
      headline: {
        kind: 'about',
        subject: subjectOf(mandates, context.dossier.title),
        said: { kind: 'rival', text: withinSession(symbol) },
      },
      inShort: { kind: 'said', said: { kind: 'rival-in-short', text: symbol, item } },
      body: [{ kind: 'same-mandate', text: symbol, item }],
    }),
    links: sourceLinks(rival),
  }
}

/** A text on the subject of a mandate that is due, under another item, which does not renew it and has no lineage of its own. */
export function rivalSubjectAlert(rival: RivalText, mandate: Mandate, context: AlertContext): Alert {
  const { symbol, item } = rival
  const said: Sentence = { kind: 'same-subject', text: withinSession(symbol), item }
  const alert = rivalTabledAlert(rival, [mandate], context)
  return {
    ...alert,
    ...told({
      ...alert.parts,
      headline: { kind: 'about', subject: [mandate.shortName], said },
      body: [{ kind: 'renews-nothing', text: symbol, item: mandate.agendaItem }],
    }),
    links: [...sourceLinks(rival), mandateLink(mandate.slug, context.publicUrl)],
  }
}

/** One draft that puts several mandates together. */
export function mergedAlert(text: HeldText, context: AlertContext): Alert {
  const mandates = context.mandates.map(({ shortName }) => shortName)
  return {
    ...nothing,
    ...common(context),
    key: `merged:${context.dossier.key}`,
    kind: 'merged',
    severity: 'high',
    ...told({
      headline: { kind: 'said', said: { kind: 'would-become-one', mandates } },
      inShort: { kind: 'said', said: { kind: 'puts-together', text: null, mandates } },
      body: [{ kind: 'puts-together', text: textName(text), mandates }],
    }),
    links: sourceLinks(text),
  }
}

/** What somebody heard in the room about a draft. */
export type Heard =
  | { readonly kind: 'vote-called'; readonly by: string | null }
  | {
      readonly kind: 'rejected'
      readonly votes: { readonly inFavour: number; readonly against: number; readonly abstaining: number } | null
    }
  | { readonly kind: 'withdrawn' }

/** What a decision of the room means for a mandate. `ends`: the draft would have ended it. `others` are drafts on it that are still there. */
export interface HeardMeaning {
  readonly draft: DocumentSymbol
  readonly heardBy: string
  readonly ends: boolean
  readonly others: readonly DocumentSymbol[]
  /** How the text before it was adopted; null where that is not known. */
  readonly before: { readonly text: string; readonly how: HowAdopted } | null
}

/** A vote that was called, a draft that was rejected or withdrawn, as heard: the texts that say so come weeks later. */
export function heardAlert(heard: Heard, meaning: HeardMeaning, context: AlertContext): Alert {
  const subject = subjectOf(context.mandates, context.dossier.title)
  const what = whatWasHeard(heard)
  return {
    ...nothing,
    ...common(context),
    key: `heard:${context.dossier.key}:${heard.kind}`,
    kind: heard.kind,
    severity: severityOf(heard, meaning),
    ...told({
      headline: { kind: 'about', subject, said: { ...what, text: withinSession(meaning.draft), by: null } },
      inShort: { kind: 'said', said: { ...what, text: null, by: meaning.heardBy } },
      body: [...consequence(heard, meaning), { kind: 'heard-by', by: meaning.heardBy }],
    }),
    links: [],
  }
}

/** What was heard, as facts. */
export function whatWasHeard(heard: Heard) {
  const asked = heard.kind === 'vote-called' ? heard.by : null
  const how = heard.kind === 'rejected' ? heard.votes : null
  return { kind: 'heard' as const, what: heard.kind, asked, how }
}

function severityOf(heard: Heard, { ends, others }: HeardMeaning): AlertSeverity {
  if (heard.kind === 'vote-called') return 'medium'
  if (ends) return 'low'
  return others.length > 0 ? 'medium' : 'critical'
}

function consequence(heard: Heard, { ends, others, before }: HeardMeaning): readonly Sentence[] {
  if (heard.kind === 'vote-called') return before ? [{ kind: 'was-adopted', ...before, before: true }] : []
  if (ends) return [{ kind: 'mandate-goes-on' }]
  return others.length > 0 ? [{ kind: 'still-there', texts: others }] : [{ kind: 'no-other-draft' }]
}
