import type { DossierKey, HeldText } from '../council/dossier.ts'
import type { SourceHealth } from '../council/record.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { shorten } from '../text/shorten.ts'
import type { Alert } from './alert.ts'
import { nameOf } from './draft-alert.ts'
import { sourceLinks } from './links.ts'
import { sponsorsInWords } from './where.ts'

const nothing = {
  mandates: [],
  documents: null,
  changes: [],
  more: { weakened: 0, strengthened: 0 },
  doubts: [],
  where: null,
  links: [],
} as const

const longestTitle = 200

/** A draft that matches no watched mandate: somebody has to say which it is, or that it is none. `nearest` are the likeliest, best first. */
export function mandateUnknownAlert(draft: HeldText, dossier: DossierKey, nearest: readonly Mandate[], at: Date): Alert {
  const { title, sponsors } = draft.resolution
  const said = [
    title ? `“${shorten(title, longestTitle)}”.` : 'It has no title.',
    ...(sponsors.length > 0 ? [`Sponsors: ${sponsorsInWords(sponsors)}.`] : []),
    nearest.length > 0 ? `Nearest: ${nearest.map(({ shortName }) => shortName).join(', ')}.` : 'No watched mandate comes near.',
  ]
  return {
    ...nothing,
    key: `mandate-unknown:${dossier}`,
    kind: 'mandate-unknown',
    severity: 'low',
    dossier,
    headline: `Which mandate? ${nameOf(draft)} matches none that is watched`,
    body: said.join(' '),
    links: sourceLinks(draft),
    at,
  }
}

/** A document that is there and cannot be read. */
export interface UnreadableDocument {
  readonly symbol: DocumentSymbol | null
  /** SHA-256 of its bytes: the same bytes are told of once. */
  readonly sha256: string
  /** Address, or name of the dropped file. */
  readonly from: string
  readonly dossier: DossierKey | null
  /** A sentence for the operator. */
  readonly detail: string
}

export function unreadableDocumentAlert({ symbol, sha256, from, dossier, detail }: UnreadableDocument, at: Date): Alert {
  return {
    ...nothing,
    key: `document-unreadable:${symbol ?? ''}:${sha256.slice(0, 16)}`,
    kind: 'document-unreadable',
    severity: 'medium',
    dossier,
    headline: `I cannot read ${symbol ?? shorten(from, longestTitle)}`,
    body: sentence(detail),
    links: sourceLinks({ url: from }),
    at,
  }
}

/** A source as people know it. */
export interface WatchedSource {
  /** `documents.un.org`. */
  readonly name: string
  /** Where a person can look instead; null where there is nothing to look at. */
  readonly lookAt: string | null
  /** `every 10 minutes`. */
  readonly retries: string
}

/** What a look at a source met: it cannot be read, or it is read and no longer as it was. `reason` is a phrase without a full stop. */
export interface Trouble {
  readonly kind: 'unreachable' | 'changed-shape'
  readonly reason: string
}

/** The source is blind: told once, when it has been for as long as it is given patience. */
export function sourceBlindAlert(source: string, { name, lookAt, retries }: WatchedSource, trouble: Trouble, since: Date, at: Date): Alert {
  const from = clockTime(since)
  const changed = trouble.kind === 'changed-shape'
  const todo = changed
    ? 'Something may have been withdrawn, or the site changed: look at it, and report a new layout.'
    : 'If action is today, look at the source yourself.'
  return {
    ...nothing,
    key: `source-blind:${source}:${since.toISOString()}`,
    kind: 'source-blind',
    severity: 'high',
    dossier: null,
    headline: changed ? `${name} is not as I knew it, since ${from}` : `I cannot read ${name} since ${from}`,
    body: `${sentence(trouble.reason)} Nothing is lost; I try again ${retries} and will say when ${changed ? 'it is as before' : 'I see again'}. ${todo}`,
    links: lookAt === null ? [] : [{ label: 'Source', url: lookAt }],
    at,
  }
}

/** The source can be read again. `appeared` names what was found since. */
export function sourceSeesAgainAlert(
  source: string,
  { name }: WatchedSource,
  before: SourceHealth,
  appeared: readonly string[],
  at: Date,
): Alert {
  const since = before.failingSince ?? at
  const found = appeared.length === 0 ? 'Nothing new appeared meanwhile.' : `Appeared meanwhile: ${appeared.join(', ')}.`
  return {
    ...nothing,
    key: `source-sees-again:${source}:${since.toISOString()}`,
    kind: 'source-sees-again',
    severity: 'low',
    dossier: null,
    headline: `I can read ${name} again`,
    body: `I could not read it from ${clockTime(since)} on. ${found}`,
    at,
  }
}

/** One line a day for operators who want to see that the watch goes on. `sessions` names those that are watched. */
export function stillWatchingAlert(sources: readonly SourceHealth[], sessions: readonly string[], drafts: number, at: Date): Alert {
  const season =
    sessions.length === 0 ? 'no session is near' : `session ${sessions.join(' and ')}, ${drafts} ${drafts === 1 ? 'draft' : 'drafts'} held`
  const seen = sources.map(({ source, lastSuccess, failingSince }) => {
    if (failingSince) return `${source}: not since ${clockTime(failingSince)}`
    return `${source}: ${lastSuccess ? clockTime(lastSuccess) : 'not yet'}`
  })
  return {
    ...nothing,
    key: `still-watching:${at.toISOString().slice(0, 10)}`,
    kind: 'still-watching',
    severity: 'none',
    dossier: null,
    headline: `Still watching: ${season}`,
    body: seen.length === 0 ? 'No source has been asked yet.' : `Last seen: ${seen.join('; ')}.`,
    at,
  }
}

const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'long' })

/** `24 March, 14:10 UTC`. */
function clockTime(at: Date): string {
  const parts = new Map(time.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts.get('day')} ${parts.get('month')}, ${parts.get('hour')}:${parts.get('minute')} UTC`
}

function sentence(text: string): string {
  const beginsWithHost = /^[^\s]*[.:]/.test(text)
  const words = beginsWithHost ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return /[.!?]$/.test(words) ? words : `${words}.`
}
