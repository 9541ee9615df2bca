import { textName } from '../council/composition.ts'
import type { DossierKey, HeldText } from '../council/dossier.ts'
import type { SourceHealth } from '../council/record.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Pace, SourceName } from '../language/fact.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { shorten } from '../text/shorten.ts'
import type { Alert } from './alert.ts'
import { sourceLink, sourceLinks } from './links.ts'
import { noText } from './no-text.ts'
import { told } from './told.ts'

const longestTitle = 200

/** A draft that matches no watched mandate: somebody has to say which it is, or that it is none. `nearest` are the likeliest, best first. */
export function mandateUnknownAlert(draft: HeldText, dossier: DossierKey, nearest: readonly Mandate[], at: Date): Alert {
  const { title, sponsors } = draft.resolution
  return {
    ...noText,
    key: `mandate-unknown:${dossier}`,
    kind: 'mandate-unknown',
    severity: 'low',
    dossier,
    ...told({
      headline: { kind: 'said', said: { kind: 'which-mandate', text: textName(draft) } },
      body: [
        { kind: 'titled', title: title && shorten(title, longestTitle) },
        ...(sponsors.length > 0 ? [{ kind: 'sponsored-by' as const, sponsors }] : []),
        { kind: 'nearest', names: nearest.map(({ shortName }) => shortName) },
      ],
    }),
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
    ...noText,
    key: `document-unreadable:${symbol ?? ''}:${sha256.slice(0, 16)}`,
    kind: 'document-unreadable',
    severity: 'medium',
    dossier,
    ...told({
      headline: { kind: 'said', said: { kind: 'cannot-read', what: symbol ?? shorten(from, longestTitle) } },
      body: [{ kind: 'as-it-came', words: sentence(detail) }],
    }),
    links: sourceLinks({ url: from }),
    at,
  }
}

/** A source as people know it. */
export interface WatchedSource {
  readonly name: SourceName
  /** Where a person can look instead; null where there is nothing to look at. */
  readonly lookAt: string | null
  readonly retries: Pace
}

/** What a look at a source met: it cannot be read, or it is read and no longer as it was. `reason` is a phrase without a full stop. */
export interface Trouble {
  readonly kind: 'unreachable' | 'changed-shape'
  readonly reason: string
}

/** The source is blind: told once, when it has been for as long as it is given patience. */
export function sourceBlindAlert(source: string, { name, lookAt, retries }: WatchedSource, trouble: Trouble, since: Date, at: Date): Alert {
  const from = since.toISOString()
  const changed = trouble.kind === 'changed-shape'
  return {
    ...noText,
    key: `source-blind:${source}:${since.toISOString()}`,
    kind: 'source-blind',
    severity: 'high',
    dossier: null,
    ...told({
      headline: { kind: 'said', said: { kind: changed ? 'not-as-known' : 'cannot-read-since', source: name, since: from } },
      body: [
        { kind: 'as-it-came', words: sentence(trouble.reason) },
        { kind: 'trying-again', pace: retries, changed },
        { kind: 'look-yourself', changed },
      ],
    }),
    links: lookAt === null ? [] : [sourceLink(lookAt)],
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
  return {
    ...noText,
    key: `source-sees-again:${source}:${since.toISOString()}`,
    kind: 'source-sees-again',
    severity: 'low',
    dossier: null,
    ...told({
      headline: { kind: 'said', said: { kind: 'reads-again', source: name } },
      body: [{ kind: 'meanwhile', since: since.toISOString(), appeared }],
    }),
    at,
  }
}

/** One line a day for operators who want to see that the watch goes on. `sessions` names those that are watched. */
export function stillWatchingAlert(sources: readonly SourceHealth[], sessions: readonly string[], drafts: number, at: Date): Alert {
  return {
    ...noText,
    key: `still-watching:${at.toISOString().slice(0, 10)}`,
    kind: 'still-watching',
    severity: 'none',
    dossier: null,
    ...told({
      headline: { kind: 'said', said: { kind: 'still-watching', sessions, drafts } },
      body: [{ kind: 'last-seen', sources: sources.map(lookOf) }],
    }),
    at,
  }
}

function lookOf({ source, lastSuccess, failingSince }: SourceHealth) {
  return { source, seen: lastSuccess?.toISOString() ?? null, failingSince: failingSince?.toISOString() ?? null }
}

function sentence(text: string): string {
  const beginsWithHost = /^[^\s]*[.:]/.test(text)
  const words = beginsWithHost ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return /[.!?]$/.test(words) ? words : `${words}.`
}
