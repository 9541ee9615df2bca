import { type Nameable, textName } from '../council/composition.ts'
import { dayAt } from '../council/day.ts'
import { type Dossier, type DossierEvent, type DossierKey, presentVersion } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import { lastDraft } from '../council/version-chain.ts'
import type { SessionId } from '../documents/document-symbol.ts'
import type { TextName } from '../language/fact.ts'
import type { Sentence } from '../language/sentence.ts'
import { foldedTitle } from '../resolution/folded-title.ts'

/** Dossiers that a new one belongs together with. */
export interface LinkedDossiers {
  /** Dropped texts of the draft from before it was issued. */
  readonly unofficial: readonly Dossier[]
  /** Drafts that concern the same mandate at the same session. */
  readonly rivals: readonly Dossier[]
}

export const noLinks: LinkedDossiers = { unofficial: [], rivals: [] }

/** What a dossier is matched by. */
export interface Opening {
  readonly key: DossierKey
  readonly text: Nameable
  readonly session: SessionId | null
  readonly title: string | null
  /** Slugs. */
  readonly mandates: readonly string[]
}

/** Of all dossiers those to link with one that opens. A dropped text is linked with the first draft that is issued after it. */
export function linkedDossiers(opening: Opening, dossiers: readonly Dossier[]): LinkedDossiers {
  const others = dossiers.filter(({ key }) => key !== opening.key)
  const isIssued = opening.text.symbol !== null
  return {
    unofficial: others.filter(
      (dossier) => isIssued && isUnlinkedDrop(dossier) && isSameSession(dossier, opening) && isOnTheSame(dossier, opening),
    ),
    rivals: others.filter((dossier) => isTabled(dossier) && dossier.session === opening.session && sharesMandate(dossier, opening)),
  }
}

function isUnlinkedDrop({ state, events }: Dossier): boolean {
  return state === 'unofficial' && !events.some(({ kind }) => kind === 'linked')
}

function isTabled({ state }: Dossier): boolean {
  return state === 'tabled' || state === 'revised' || state === 'adopted'
}

/** Dropped texts often do not say for which session they are meant. */
function isSameSession({ session }: Dossier, opening: Opening): boolean {
  return session === null || session === opening.session
}

function isOnTheSame(dossier: Dossier, opening: Opening): boolean {
  const title = foldedTitle(opening.title)
  return sharesMandate(dossier, opening) || (title !== '' && foldedTitle(dossier.title) === title)
}

function sharesMandate({ mandates }: Dossier, opening: Opening): boolean {
  return mandates.some((slug) => opening.mandates.includes(slug))
}

/** The links as events of the dossier that opens and of those that it is linked with. */
export function linkEvents(
  { unofficial, rivals }: LinkedDossiers,
  { key, text }: Opening,
  at: Date,
): readonly { readonly dossier: DossierKey; readonly event: DossierEvent }[] {
  const linked = (dossier: DossierKey, symbol: DossierEvent['symbol'], said: Sentence) => ({
    dossier,
    event: dossierEvent(at, 'linked', symbol, said),
  })
  return [
    ...(unofficial.length > 0 ? [linked(key, null, droppedBefore(unofficial))] : []),
    ...unofficial.map((dossier) => linked(dossier.key, text.symbol, { kind: 'issued-as', text: textName(text) })),
    ...rivals.flatMap((rival) => [
      linked(key, lastDraft(rival.versions)?.symbol ?? null, onTheSameMandate(nameOf(rival))),
      linked(rival.key, text.symbol, onTheSameMandate(textName(text))),
    ]),
  ]
}

/** The links as sentences of an alert. */
export function linksSaid({ unofficial, rivals }: LinkedDossiers): readonly Sentence[] {
  return [...rivals.map((rival) => onTheSameMandate(nameOf(rival))), ...(unofficial.length > 0 ? [droppedBefore(unofficial)] : [])]
}

function droppedBefore(unofficial: readonly Dossier[]): Sentence {
  return { kind: 'dropped-before', days: unofficial.map(({ openedAt }) => dayAt(openedAt, 'UTC')) }
}

function onTheSameMandate(text: TextName): Sentence {
  return { kind: 'same-mandate', text, item: null }
}

function nameOf(dossier: Dossier): TextName {
  const version = presentVersion(dossier)
  return version ? textName(version) : dossier.key
}
