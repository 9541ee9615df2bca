import type { Receipt } from '../alerts/channel.ts'
import { quotedChange } from '../alerts/quoted-changes.ts'
import type { Reactions } from '../alerts/reactions.ts'
import { findingKey } from '../council/finding-key.ts'
import { type MuteSpan, muteSpans, reactionInWords, reactionKinds } from '../council/reaction.ts'
import { oneLine } from '../text/one-line.ts'
import type { Finding } from '../weakening/finding.ts'
import type { Asker } from './command.ts'

/** Begins the name of every button that acts, as the channels write it under their alerts. */
export const reactPrefix = 'react:'

/** What is said to whoever pressed a button, and to nobody else. */
export interface ButtonAnswer {
  readonly text: string
  /** Buttons that choose further: `name` begins with `reactPrefix`. */
  readonly choices: readonly { readonly label: string; readonly name: string }[]
}

/** The buttons under alerts. */
export interface Buttons {
  /** `name` is the button's, `message` the one under which it stood. */
  press(name: string, message: Receipt, asker: Asker): Promise<ButtonAnswer>
}

export interface ButtonPorts {
  readonly reactions: Pick<Reactions, 'press' | 'openFindings'>
  readonly clock: () => Date
  /** Null where the person may; else what is said to them. */
  readonly mayReact: (asker: Asker) => string | null
}

const labels: Readonly<Record<MuteSpan, string>> = { day: '1 day', 'until-vote': 'Until the vote', 'for-good': 'For good' }
/** Most findings that are offered: as many buttons as a message takes on both platforms, less the one for all. */
const mostFindings = 19
const plain = (text: string): ButtonAnswer => ({ text, choices: [] })

/**
 * What the buttons do, known to no platform. Where a press came from is looked up by the message that it stood under, so that a forged name
 * of a button reaches nothing but what its presser sees anyway.
 */
export function buttons({ reactions, clock, mayReact }: ButtonPorts): Buttons {
  return {
    async press(name, message, asker) {
      const refused = mayReact(asker)
      if (refused !== null) return plain(refused)
      const wanted = readName(name, message)
      if (!wanted) return plain('I do not know that button.')
      if (wanted === 'ask-which') {
        const open = await reactions.openFindings(message)
        if (open.length > 1) return whichFinding(open, message)
      }
      if (wanted === 'ask') return { text: 'For how long should this channel hear nothing more of this draft?', choices: spans(message) }
      const pressed = wanted === 'ask-which' ? ({ kind: 'not-a-weakening', span: null, message } as const) : wanted
      const outcome = await reactions.press({ ...pressed, by: asker.person, at: clock() })
      switch (outcome.kind) {
        case 'kept':
          return plain(`${reactionInWords(outcome.reaction)}.`)
        case 'already':
          return plain(`Somebody was first: ${reactionInWords(outcome.reaction)}.`)
        case 'nothing-to-do':
          return plain('This draft is not muted here.')
        case 'unknown-finding':
          return plain('The draft was compared anew since, and this is not among its findings now. Press Not a weakening again.')
        case 'unknown-message':
          return plain('I do not know that message any more. The newest message on this draft has working buttons.')
      }
    },
  }
}

function spans({ message }: Receipt): ButtonAnswer['choices'] {
  return muteSpans.map((span) => ({ label: labels[span], name: `${reactPrefix}mute:${span}:${message}` }))
}

/** Which of several findings is meant: each as a button, and one for all. */
function whichFinding(findings: readonly Finding[], { message }: Receipt): ButtonAnswer {
  const different = [...new Map(findings.map((finding) => [findingKey(finding), finding])).values()]
  const shown = different.slice(0, mostFindings)
  const left = different.length - shown.length
  return {
    text: `Which of these is not a weakening?${left > 0 ? ` (${left} more stand on the redline page.)` : ''}`,
    choices: [
      ...shown.map((finding) => ({ label: labelOf(finding), name: `${reactPrefix}not-a-weakening:${findingKey(finding)}:${message}` })),
      { label: 'None of them is', name: `${reactPrefix}not-a-weakening:all:${message}` },
    ],
  }
}

/** `Term, paragraph 1: “for nine months”`: the words that are now, or those that are gone. */
function labelOf(finding: Finding): string {
  const { place, was, now } = quotedChange(finding)
  return oneLine(`${place}: “${now ?? was ?? ''}”`)
}

/** `react:acknowledged`, `react:mute` (asks for how long), `react:mute:day:<message>`, `react:not-a-weakening` (may ask which finding), `react:not-a-weakening:<finding>:<message>`; undefined for anything else. */
function readName(name: string, message: Receipt) {
  const [kind, span, about] = name.slice(reactPrefix.length).split(':')
  if (kind === 'mute') {
    if (span === undefined) return 'ask'
    const known = muteSpans.find((one) => one === span)
    return known && about ? ({ kind: 'muted', span: known, message: { ...message, message: about } } as const) : undefined
  }
  if (kind === 'not-a-weakening') {
    if (span === undefined) return 'ask-which'
    const finding = span === 'all' ? null : span
    if (!about || (finding !== null && !/^[0-9a-f]{8}$/.test(finding))) return undefined
    return { kind, span: null, finding, message: { ...message, message: about } } as const
  }
  const known = reactionKinds.find((one) => one === kind && one !== 'muted')
  return known && span === undefined ? { kind: known, span: null, message } : undefined
}
