import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import type { Finding } from '../weakening/finding.ts'
import { dayAt, writtenDay } from './day.ts'
import type { DossierKey } from './dossier.ts'
import { findingKey } from './finding-key.ts'

export const reactionKinds = ['acknowledged', 'not-a-weakening', 'muted', 'unmuted'] as const
export type ReactionKind = (typeof reactionKinds)[number]

/** How long a channel hears nothing more of a dossier. `until-vote` ends when the Council has acted on the draft. */
export const muteSpans = ['day', 'until-vote', 'for-good'] as const
export type MuteSpan = (typeof muteSpans)[number]

/** Somebody on a chat platform. The name is as the platform gave it: it may hold anything. */
export interface Person {
  readonly platform: 'slack' | 'discord'
  readonly id: string
  readonly name: string
}

/** The finding that a verdict is about: its key, and its place in words as it was shown. */
export interface JudgedFinding {
  readonly key: string
  readonly place: string
}

/** What somebody did with a dossier, by a button under an alert. */
export interface Reaction {
  readonly dossier: DossierKey
  readonly kind: ReactionKind
  /** The comparison that stood when the button was pressed: a later verdict wants to be acknowledged anew. Null where nothing was compared. */
  readonly about: string | null
  /** The one finding that is no weakening; null or absent where all that was found is meant. */
  readonly finding?: JudgedFinding | null
  /** Id of the channel where it was pressed; a mute holds there alone. */
  readonly channel: string
  /** Null where it is no mute. */
  readonly span: MuteSpan | null
  /** Null where the person was forgotten. */
  readonly by: Person | null
  readonly at: Date
}

const dayMs = 86_400_000
const longestName = 40
const longestPlace = 80

/** The mute that holds in a channel at a moment; undefined where none does. `isOver` says that the Council has acted. */
export function muteIn(reactions: readonly Reaction[], channel: string, at: Date, isOver: boolean): Reaction | undefined {
  const last = reactions.filter(({ kind, channel: there }) => there === channel && (kind === 'muted' || kind === 'unmuted')).at(-1)
  if (last?.kind !== 'muted') return undefined
  const holds = last.span === 'for-good' || (last.span === 'until-vote' ? !isOver : at.getTime() < last.at.getTime() + dayMs)
  return holds ? last : undefined
}

/** The first of a kind that is about the comparison that stands now, and all that it found. */
export function reactionAbout(
  reactions: readonly Reaction[],
  kind: 'acknowledged' | 'not-a-weakening',
  about: string | null,
): Reaction | undefined {
  return reactions.find((reaction) => reaction.kind === kind && reaction.about === about && !reaction.finding)
}

/** Who said first that a finding of a comparison is no weakening, of itself or with all that was found; undefined where nobody did. */
export function saidOfFinding(reactions: readonly Reaction[], about: string, finding: Finding): Reaction | undefined {
  const key = findingKey(finding)
  return reactions.find(
    (reaction) => reaction.kind === 'not-a-weakening' && reaction.about === about && (!reaction.finding || reaction.finding.key === key),
  )
}

/** `Acknowledged by Ana, 3 December 2099`. */
export function reactionInWords({ kind, span, finding, by, at }: Reaction): string {
  const who = nameOfPerson(by)
  const day = writtenDay(dayAt(at, 'UTC'))
  switch (kind) {
    case 'acknowledged':
      return `Acknowledged by ${who}, ${day}`
    case 'not-a-weakening':
      return finding
        ? `${shorten(oneLine(finding.place), longestPlace)}: not a weakening, says ${who}, ${day}`
        : `Not a weakening, says ${who}, ${day}`
    case 'muted':
      return `Muted here ${spanInWords(span)} by ${who}, ${day}`
    case 'unmuted':
      return `Unmuted here by ${who}, ${day}`
  }
}

const shortDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' })

/** The same where there is little room: `Acknowledged by Ana, 3 Dec`, `Muted until the vote`. */
export function reactionInShort({ kind, span, finding, by, at }: Reaction): string {
  if (kind === 'muted') return `Muted ${spanInWords(span)}`
  if (kind === 'unmuted') return 'Unmuted'
  const what = kind === 'acknowledged' ? 'Acknowledged by' : finding ? 'One finding not a weakening, says' : 'Not a weakening, says'
  return `${what} ${nameOfPerson(by)}, ${shortDay.format(at)}`
}

export function nameOfPerson(person: Person | null): string {
  return shorten(oneLine(person?.name ?? ''), longestName) || 'somebody'
}

function spanInWords(span: MuteSpan | null): string {
  return span === 'day' ? 'for a day' : span === 'until-vote' ? 'until the vote' : 'for good'
}
