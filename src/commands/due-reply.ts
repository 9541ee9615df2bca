import type { Mandate } from '../mandate/mandate.ts'
import type { Reply } from './command.ts'

const shownDue = 10

/** `Council session 67 (February to April 2028, estimated from a three-year term)`. */
export function renewalSentence({ nextRenewal, termYears }: Mandate): string {
  if (!nextRenewal) return 'not known'
  const { session, period, estimated } = nextRenewal
  const estimate = termYears ? `estimated from a ${inWords(termYears)}-year term` : 'estimated'
  const remarks = [period, estimated ? estimate : null].filter((remark) => remark !== null)
  return `Council session ${session}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`
}

function inWords(years: number): string {
  return ['zero', 'one', 'two', 'three', 'four', 'five', 'six'][years] ?? String(years)
}

/** The mandates that come up next, soonest first. */
export function dueReply(mandates: readonly Mandate[], publicUrl: string): Reply {
  const due = mandates.flatMap((mandate) => (mandate.nextRenewal ? { mandate, session: Number(mandate.nextRenewal.session) } : []))
  const soonest = due.filter(({ session }) => Number.isFinite(session)).sort((one, other) => one.session - other.session)
  const left = soonest.length - shownDue
  return {
    kind: 'status',
    title: 'Renewals that come next',
    facts: [
      ...soonest.slice(0, shownDue).map(({ mandate }) => ({ label: mandate.shortName, value: renewalSentence(mandate) })),
      ...(left > 0 ? [{ label: 'More', value: `${left} more on the page` }] : []),
      ...(due.length === 0 ? [{ label: 'Known', value: 'none' }] : []),
    ],
    links: [{ label: 'All mandates', url: `${publicUrl}/mandates` }],
    again: 'due',
  }
}
