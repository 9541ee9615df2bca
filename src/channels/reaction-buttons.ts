import type { AlertKind } from '../alerts/alert.ts'
import type { OutgoingMessage } from '../alerts/channel.ts'
import { wordsOf } from '../language/language.ts'

/** Begins the name of every button that acts, on both platforms. */
export const reactPrefix = 'react:'

/** What a button under an alert does; `mute` asks for how long. */
export type ReactionAction = 'acknowledged' | 'not-a-weakening' | 'mute' | 'unmuted'

/** Alerts on a draft that people can answer; what is for operators, and what is over, cannot be. */
const answerable: ReadonlySet<AlertKind> = new Set(['draft-assessed', 'draft-revised', 'amendment-tabled', 'no-draft-yet', 'lapsed'])

/** Alerts that found something in a draft, which may be judged. */
const found: ReadonlySet<AlertKind> = new Set(['draft-assessed', 'draft-revised', 'amendment-tabled'])

export function canBeReactedTo({ alert }: OutgoingMessage): boolean {
  return alert.dossier !== null && alert.severity !== 'none' && answerable.has(alert.kind)
}

/** The buttons that act; what was done stands in words instead of its button. */
export function reactionButtons(message: OutgoingMessage): readonly { readonly action: ReactionAction; readonly label: string }[] {
  if (!canBeReactedTo(message)) return []
  const { buttons } = wordsOf(message.language ?? 'en').alert
  const done = new Set((message.reactions ?? []).filter(({ finding }) => !finding).map(({ kind }) => kind))
  return [
    ...(done.has('acknowledged') ? [] : [{ action: 'acknowledged', label: buttons.acknowledged } as const]),
    ...(done.has('not-a-weakening') || !found.has(message.alert.kind)
      ? []
      : [{ action: 'not-a-weakening', label: buttons['not-a-weakening'] } as const]),
    done.has('muted') ? ({ action: 'unmuted', label: buttons.unmuted } as const) : ({ action: 'mute', label: buttons.mute } as const),
  ]
}
