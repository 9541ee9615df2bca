import { z } from 'zod'
import { categories, severities } from './finding.ts'

const phrase = z.string().trim().min(3).max(200)

/** What an operator may change about the judgement: plain data, every part optional. A rule's own `options` are read by the rule. */
export const WeighOptions = z.strictObject({
  /** By rule id: switched off, another severity, or the rule's own options. */
  rules: z
    .record(
      z.string(),
      z.strictObject({
        off: z.boolean().optional(),
        severity: z.enum(severities).optional(),
        options: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
  /** By category: a severity for every finding of it, unless its rule has one of its own. */
  categories: z.partialRecord(z.enum(categories), z.strictObject({ severity: z.enum(severities) })).optional(),
  /** Phrases of the mandate that must stay. */
  protect: z.array(z.strictObject({ phrase, why: z.string().trim().min(1) })).optional(),
  /** Phrases that must not enter. */
  resist: z.array(z.strictObject({ phrase, severity: z.enum(severities), why: z.string().trim().min(1) })).optional(),
})
export type WeighOptions = z.infer<typeof WeighOptions>
