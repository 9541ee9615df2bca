import { linksIn } from '../alerts/link-words.ts'
import { mandatesLink } from '../alerts/links.ts'
import type { Words } from '../language/language.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Fact, Reply } from './command.ts'

const shownDue = 10

/** Number of the regular session that is open or comes next; null where nobody knows. */
export type PresentSession = number | null

/**
 * `Council session 67 (February to April 2028, estimated from a three-year term)`. A session that is over is said to be: then a renewal has
 * taken place, or should have, that the catalogue does not know.
 */
export function renewalSentence({ nextRenewal, termYears }: Mandate, present: PresentSession, { chat }: Words): string {
  if (!nextRenewal) return chat.notKnown
  const { session, period, estimated } = nextRenewal
  const over = isOver(session, present) ? `. ${chat.sessionOver}` : ''
  return `${chat.councilSession(session, period, estimated, termYears)}${over}`
}

function isOver(session: string, present: PresentSession): boolean {
  return present !== null && Number(session) < present
}

/** The mandates that come up next, soonest first, and how many the catalogue has lost sight of. */
export function dueReply(mandates: readonly Mandate[], present: PresentSession, publicUrl: string, words: Words): Reply {
  const { chat } = words
  const known = mandates.flatMap((mandate) => (mandate.nextRenewal ? { mandate, session: mandate.nextRenewal.session } : []))
  const coming = known
    .filter(({ session }) => Number.isFinite(Number(session)) && !isOver(session, present))
    .sort((one, other) => Number(one.session) - Number(other.session))
  const rest: readonly [string, number, (count: number) => string][] = [
    [chat.later, coming.length - shownDue, chat.moreOnPage],
    [chat.unknown, mandates.length - coming.length, chat.lostSight],
  ]
  return {
    kind: 'status',
    title: chat.dueNext,
    facts: [
      ...coming.slice(0, shownDue).map(({ mandate }) => ({ label: mandate.shortName, value: renewalSentence(mandate, present, words) })),
      ...rest.flatMap(([label, count, what]): Fact[] => (count > 0 ? [{ label, value: what(count) }] : [])),
    ],
    links: linksIn([mandatesLink('all-mandates', publicUrl)], words),
    again: 'due',
  }
}
