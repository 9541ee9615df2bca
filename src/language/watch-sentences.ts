import { z } from 'zod'
import { count, moment, names, Pace, SourceName, Sponsors, sentence, severity, TextName } from './fact.ts'

/** What is said to those who run the watch, by the facts that each sentence tells. */
export const watchSentences = [
  sentence('which-mandate', { text: TextName }),
  sentence('titled', { title: z.string().nullable() }),
  sentence('sponsored-by', { sponsors: Sponsors }),
  sentence('nearest', { names }),
  sentence('cannot-read', { what: z.string() }),
  sentence('cannot-read-since', { source: SourceName, since: moment }),
  sentence('not-as-known', { source: SourceName, since: moment }),
  sentence('trying-again', { pace: Pace, changed: z.boolean() }),
  sentence('look-yourself', { changed: z.boolean() }),
  sentence('reads-again', { source: SourceName }),
  sentence('meanwhile', { since: moment, appeared: names }),
  sentence('still-watching', { sessions: names, drafts: count }),
  sentence('last-seen', {
    sources: z.array(z.object({ source: z.string(), seen: moment.nullable(), failingSince: moment.nullable() })).readonly(),
  }),
  sentence('takes-no-messages', { channel: z.string() }),
  sentence('kept-for-it', {}),
  sentence('takes-messages-again', { channel: z.string() }),
  sentence('delivered-now', {}),
  sentence('edit-refused', {}),
  sentence('goes-on', {}),
  /** Lines that name entries and values of the configuration, and how many more there are. */
  sentence('lines', { lines: names, left: count }),
  sentence('mend-it', {}),
  sentence('edit-taken-up', { back: z.boolean() }),
  sentence('as-it-was', {}),
  sentence('test-alert', {}),
  sentence('test-body', {}),
  sentence('subscribed', { what: z.string().nullable(), severity, digest: z.enum(['daily', 'weekly']).nullable(), by: z.string() }),
] as const
