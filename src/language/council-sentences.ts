import { z } from 'zod'
import { count, Dated, day, names, Subject, sentence, severity } from './fact.ts'

const session = z.string()
const outcomes = { adopted: count, rejected: count, withdrawn: count, open: count, unseen: count }

/** What is said of sessions, renewals and the Council's days, by the facts that each sentence tells. */
export const councilSentences = [
  /** The deadline in days from today; null where it has passed. */
  sentence('renewal-due', { session, deadline: Dated, left: count.nullable() }),
  sentence('none-seen', {}),
  sentence('looked-for-from', { day }),
  sentence('cannot-be-told', { why: z.string() }),
  sentence('not-matched', { count }),
  sentence('listed-without-text', { text: z.string() }),
  sentence('closed-unseen', { session, closed: Dated }),
  sentence('not-on-list', { session }),
  sentence('ran-out', { text: z.string(), session }),
  sentence('runs-until', { text: z.string(), session }),
  sentence('check-the-list', {}),
  sentence('term-over', { text: z.string().nullable(), session, closed: Dated, why: z.enum(['none-adopted', 'last-term']) }),
  sentence('deadline-was', { session, deadline: Dated }),
  sentence('nothing-raised', { why: z.string() }),
  sentence('named', { names }),
  sentence('alarm-over', {}),
  /** How many days before the Council acts; 0 where it does already. */
  sentence('nobody-acknowledged', { left: count, estimated: z.boolean() }),
  sentence('still-open', { subject: Subject, text: z.string() }),
  sentence('last-day', { session, drafts: count }),
  sentence('outcomes', outcomes),
  sentence('verdicts', { by: z.array(z.object({ severity, count })).readonly() }),
  sentence('session-opens', { session, left: count, renewals: count }),
  sentence('dates', { deadline: Dated, action: Dated, last: day }),
] as const
