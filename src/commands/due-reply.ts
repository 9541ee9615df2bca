import type { Mandate } from '../mandate/mandate.ts'
import type { Fact, Reply } from './command.ts'

const shownDue = 10

/** Number of the regular session that is open or comes next; null where nobody knows. */
export type PresentSession = number | null

/**
 * `Council session 67 (February to April 2028, estimated from a three-year term)`. A session that is over is said to be: then a renewal has
 * taken place, or should have, that the catalogue does not know.
 */
export function renewalSentence({ nextRenewal, termYears }: Mandate, present: PresentSession): string {
  if (!nextRenewal) return 'not known'
  const { session, period, estimated } = nextRenewal
  const estimate = termYears ? `estimated from a ${inWords(termYears)}-year term` : 'estimated'
  const remarks = [period, estimated ? estimate : null].filter((remark) => remark !== null)
  const over = isOver(session, present) ? '. That session is over; what it decided is not known here' : ''
  return `Council session ${session}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}${over}`
}

function isOver(session: string, present: PresentSession): boolean {
  return present !== null && Number(session) < present
}

function inWords(years: number): string {
  return ['zero', 'one', 'two', 'three', 'four', 'five', 'six'][years] ?? String(years)
}

/** The mandates that come up next, soonest first, and how many the catalogue has lost sight of. */
export function dueReply(mandates: readonly Mandate[], present: PresentSession, publicUrl: string): Reply {
  const known = mandates.flatMap((mandate) => (mandate.nextRenewal ? { mandate, session: mandate.nextRenewal.session } : []))
  const coming = known
    .filter(({ session }) => Number.isFinite(Number(session)) && !isOver(session, present))
    .sort((one, other) => Number(one.session) - Number(other.session))
  const rest: readonly [string, number, string][] = [
    ['Later', coming.length - shownDue, 'more, on the page'],
    ['Not known', mandates.length - coming.length, 'whose last known renewal has run out, or was never found'],
  ]
  return {
    kind: 'status',
    title: 'Renewals that come next',
    facts: [
      ...coming.slice(0, shownDue).map(({ mandate }) => ({ label: mandate.shortName, value: renewalSentence(mandate, present) })),
      ...rest.flatMap(([label, count, what]): Fact[] => (count > 0 ? [{ label, value: `${count} ${what}` }] : [])),
    ],
    links: [{ label: 'All mandates', url: `${publicUrl}/mandates` }],
    again: 'due',
  }
}
