import { z } from 'zod'
import { SessionId } from '../documents/document-symbol.ts'
import type { Severity } from '../weakening/finding.ts'
import { nearestWord, notOneOf, shortList } from './did-you-mean.ts'
import { typed } from './problem.ts'

/**
 * A group of settings with fixed names. Unknown names are one issue with one line of message a name, in the order of `keys`, so that each
 * can be shown at its place.
 */
export function group<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape)
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownName(key, known)).join('\n') : undefined),
  })
}

function unknownName(key: string, known: readonly string[]): string {
  const near = nearestWord(key, known)
  if (near !== undefined) return `there is no such setting. Did you mean "${near}"?`
  return `there is no such setting. Known here: ${shortList(known)}.`
}

/** One of a closed list; `what` names the kind of thing: `a severity`. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values, what: string) {
  return z.enum(values, { error: (issue) => (issue.input === undefined ? undefined : notOneOf(issue.input, what, values)) })
}

/** Mildest first, as people list them. */
export const severityChoice = choice(['low', 'medium', 'high', 'critical'] as const satisfies readonly Severity[], 'a severity')

/** Text that must say something. */
export const words = z
  .string()
  .trim()
  .min(1, { error: 'must not be empty.' })
  .max(4000, { error: 'is too long (at most 4,000 characters).' })

/** A phrase that is looked for in texts: shorter ones are everywhere. */
export const phrase = z
  .string()
  .trim()
  .min(3, { error: 'is too short: write at least three characters.' })
  .max(200, { error: 'is too long (at most 200 characters).' })

/** A session of the Council: `64`, or `S-38` for a special one. */
export const session = z
  .union([z.int().min(1).max(999), z.string()], { error: 'must be a session such as 64, or S-38 for a special session.' })
  .transform((given, context) => {
    const parsed = SessionId.safeParse(String(given).toUpperCase())
    if (parsed.success) return parsed.data
    context.addIssue(`"${typed(String(given))}" is not a session. Write 64, or S-38 for a special session.`)
    return z.NEVER
  })

/** A time zone by its IANA name. */
export const timeZone = z.string().superRefine((given, context) => {
  const zones = ['UTC', 'Europe/Zurich', ...Intl.supportedValuesOf('timeZone')]
  if (zones.includes(given)) return
  const near = nearestWord(given, zones)
  const hint = near === undefined ? 'Write one such as Europe/Zurich, or UTC.' : `Did you mean "${near}"?`
  context.addIssue(`"${typed(given)}" is not a time zone. ${hint}`)
})

/** What an issue says where the shape has no words of its own for it. */
export function plainMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing. It must be ${kinds[issue.expected] ?? issue.expected}.`
        : `must be ${kinds[issue.expected] ?? issue.expected}, not ${described(issue.input)}.`
    case 'invalid_value':
      return issue.input === undefined
        ? `is missing (${issue.values.map(String).join(', ')}).`
        : notOneOf(issue.input, 'allowed here', issue.values.map(String))
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int' ? `must be ${issue.minimum} or more.` : `needs at least ${issue.minimum}.`
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `must be ${issue.maximum} or less.`
        : `may have at most ${issue.maximum}.`
    case 'invalid_format':
      return issue.format === 'date'
        ? `"${typed(String(issue.input))}" is not a date. Write it as 2027-02-22.`
        : `"${typed(String(issue.input))}" is not a valid ${issue.format}.`
    default:
      return 'is not allowed here.'
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (each entry on a line of its own, after a dash)',
  object: 'a group of settings (name: value)',
  record: 'a group of settings (name: value)',
}

function described(input: unknown): string {
  if (input === null) return 'empty'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object') return 'a group of settings'
  return typeof input === 'string' ? `"${typed(input)}"` : String(input)
}
