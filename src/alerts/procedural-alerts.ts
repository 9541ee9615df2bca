import { nameOfText, withinSession } from '../council/composition.ts'
import type { HeldText } from '../council/dossier.ts'
import type { SponsorChange } from '../council/sponsor-change.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import { english } from '../language/english.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Alert, AlertSeverity } from './alert.ts'
import type { HeadlineParts } from './alert-parts.ts'
import { type AlertContext, common } from './draft-alert.ts'
import { mandateLink, sourceLinks } from './links.ts'
import { subjectOf } from './subject.ts'
import { listed } from './where.ts'
import { headlineIn, sponsorsIn } from './worded.ts'

const nothing = { documents: null, changes: [], more: { weakened: 0, strengthened: 0 }, doubts: [], where: null } as const

/** Whose names stand on a version and did not on the one before, and the other way round. A sponsor that is gone weighs more than one that came. */
export function sponsorsChangedAlert(text: HeldText, { gained, lost }: SponsorChange, context: AlertContext): Alert {
  const headline: HeadlineParts = { kind: 'sponsors', subject: subjectOf(context.mandates, context.dossier.title), gained, lost }
  const said = sponsorsIn({ gained, lost }, english)
  return {
    ...nothing,
    ...common(context),
    key: `sponsors-changed:${context.dossier.key}:${text.id}`,
    kind: 'sponsors-changed',
    severity: lost.length > 0 ? 'medium' : 'low',
    headline: headlineIn(headline, english),
    inShort: `${said}, with ${nameOfText(text)}`,
    body: `As printed on ${nameOfText(text)}.`,
    links: sourceLinks(text),
    parts: { headline },
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
  const under = rival.item === null ? '' : ` under item ${rival.item}`
  return {
    ...nothing,
    ...common({ ...context, mandates }),
    key: `rival-tabled:${context.dossier.key}:${rival.symbol}`,
    kind: 'rival-tabled',
    severity: 'high',
    headline: `${subjectOf(mandates, context.dossier.title)}: a rival text is tabled, ${withinSession(rival.symbol)}`,
    inShort: `Rival text tabled: ${rival.symbol}${under}`,
    body: `${rival.symbol}${under} concerns the same mandate at this session.`,
    links: sourceLinks(rival),
  }
}

/** A text on the subject of a mandate that is due, under another item, which does not renew it and has no lineage of its own. */
export function rivalSubjectAlert(rival: RivalText, mandate: Mandate, context: AlertContext): Alert {
  const item = mandate.agendaItem === null ? '' : `, which is renewed under item ${mandate.agendaItem}`
  return {
    ...rivalTabledAlert(rival, [mandate], context),
    headline: `${mandate.shortName}: a text on the same subject under item ${rival.item}, ${withinSession(rival.symbol)}`,
    body: `${rival.symbol} does not renew this mandate${item} and is due at this session. No earlier text of its kind is known.`,
    links: [...sourceLinks(rival), mandateLink(mandate.slug, context.publicUrl)],
  }
}

/** One draft that puts several mandates together. */
export function mergedAlert(text: HeldText, context: AlertContext): Alert {
  const names = listed(context.mandates.map(({ shortName }) => shortName))
  return {
    ...nothing,
    ...common(context),
    key: `merged:${context.dossier.key}`,
    kind: 'merged',
    severity: 'high',
    headline: `${names}: ${context.mandates.length === 2 ? 'two mandates' : `${context.mandates.length} mandates`} would become one`,
    inShort: `Puts together ${names}`,
    body: `${nameOfText(text)} puts together ${names}. Each task of each prior text is looked for in it.`,
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
  /** How the text before it was adopted, in a sentence; null where that is not known. */
  readonly before: string | null
}

/** A vote that was called, a draft that was rejected or withdrawn, as heard: the texts that say so come weeks later. */
export function heardAlert(heard: Heard, meaning: HeardMeaning, context: AlertContext): Alert {
  const subject = subjectOf(context.mandates, context.dossier.title)
  const what = inWords(heard)
  return {
    ...nothing,
    ...common(context),
    key: `heard:${context.dossier.key}:${heard.kind}`,
    kind: heard.kind,
    severity: severityOf(heard, meaning),
    headline: `${subject}: ${withinSession(meaning.draft)} ${what}`,
    inShort: `${what.charAt(0).toUpperCase()}${what.slice(1)}, as heard by ${meaning.heardBy}`,
    body: [consequence(heard, meaning), `Heard in the room by ${meaning.heardBy}; no document says so yet.`].filter(Boolean).join(' '),
    links: [],
  }
}

function inWords(heard: Heard): string {
  if (heard.kind === 'vote-called') return heard.by === null ? 'will be voted on' : `will be voted on, as ${heard.by} asked`
  if (heard.kind === 'withdrawn') return 'was withdrawn'
  if (!heard.votes) return 'was rejected'
  const { inFavour, against, abstaining } = heard.votes
  return `was rejected by ${against} votes to ${inFavour}, with ${abstaining} ${abstaining === 1 ? 'abstention' : 'abstentions'}`
}

function severityOf(heard: Heard, { ends, others }: HeardMeaning): AlertSeverity {
  if (heard.kind === 'vote-called') return 'medium'
  if (ends) return 'low'
  return others.length > 0 ? 'medium' : 'critical'
}

function consequence(heard: Heard, { ends, others, before }: HeardMeaning): string {
  if (heard.kind === 'vote-called') return before ?? ''
  if (ends) return 'The draft would have ended the mandate; it goes on as it was.'
  if (others.length > 0) return `${listed(others)} ${others.length === 1 ? 'is' : 'are'} still there on this mandate.`
  return 'No other draft that renews the mandate is known at this session.'
}
