import { z } from 'zod'
import { Day } from '../council/day.ts'
import { nearestWord } from './did-you-mean.ts'
import { type Problem, typed } from './problem.ts'
import type { YamlFile } from './yaml-file.ts'

const maybe = <Shape extends z.ZodType>(shape: Shape) => shape.optional().catch(undefined)
const none = { session: undefined, action_days: undefined }

/** What the checks look at, taken from a file that may be wrong elsewhere: what cannot be read is left out. */
const Readable = z.object({
  channels: z
    .array(z.object({ id: maybe(z.string()), mandates: maybe(z.array(z.unknown())), operators: maybe(z.boolean()) }).catch({}))
    .catch([]),
  sessions: z
    .array(
      z
        .object({
          session: maybe(z.coerce.string()),
          opens: maybe(Day),
          tabling_deadline: maybe(Day),
          action_days: maybe(z.array(Day)),
          closes: maybe(Day),
        })
        .catch(none),
    )
    .catch([]),
})

/**
 * What no single setting can tell: names that must differ, names that must exist, days in their order. They are checked even where the file
 * has other faults, so that all are shown together.
 */
export function crossChecks(yaml: YamlFile, slugs: readonly string[]): readonly Problem[] {
  const { channels, sessions } = Readable.catch({ channels: [], sessions: [] }).parse(yaml.value)
  const ids = channels.map(({ id }) => id)
  const numbers = sessions.map(({ session }) => session)
  return [
    ...twice(ids, 'channels', 'id', yaml),
    ...twice(numbers, 'sessions', 'session', yaml),
    ...channels.flatMap((channel, index) => mandateChecks(channel, ['channels', index, 'mandates'], yaml, slugs)),
    ...sessions.flatMap((session, index) => orderChecks(session, ['sessions', index], yaml)),
  ]
}

/** Names that stand in an earlier entry of the list already. */
function twice(names: readonly (string | undefined)[], list: string, key: string, yaml: YamlFile): readonly Problem[] {
  return names.flatMap((name, index) => {
    const first = name === undefined ? index : names.indexOf(name)
    return first < index ? [yaml.problemAt([list, index, key], `"${typed(String(name))}" is used by ${list}[${first}] already.`)] : []
  })
}

type Channel = z.infer<typeof Readable>['channels'][number]

function mandateChecks(
  { mandates, operators }: Channel,
  path: readonly PropertyKey[],
  yaml: YamlFile,
  slugs: readonly string[],
): readonly Problem[] {
  if (mandates === undefined) return []
  if (mandates.length === 0 && operators !== true)
    return [yaml.problemAt(path, 'the list is empty, so nothing would be posted here. Write all, or name mandates.')]
  return mandates.flatMap((slug, place) =>
    typeof slug === 'string' && !slugs.includes(slug) ? [yaml.problemAt([...path, place], unknownMandate(slug, slugs))] : [],
  )
}

function unknownMandate(slug: string, slugs: readonly string[]): string {
  const near = nearestWord(slug, slugs) ?? slugs.find((known) => known.startsWith(slug) || known.includes(slug))
  const hint = near === undefined ? ' Run `npm run --silent cli -- mandates` for the list.' : ` Did you mean "${near}"?`
  return `"${typed(slug)}" is not a mandate: there is no mandates/${typed(slug)}.yaml.${hint}`
}

type Session = z.infer<typeof Readable>['sessions'][number]

function orderChecks(session: Session, path: readonly PropertyKey[], yaml: YamlFile): readonly Problem[] {
  const days = [
    { name: 'opens', day: session.opens },
    { name: 'tabling_deadline', day: session.tabling_deadline },
    ...(session.action_days ?? []).map((day) => ({ name: 'action_days', day })),
    { name: 'closes', day: session.closes },
  ].filter(({ day }) => day !== undefined)
  return days.flatMap(({ name, day = '' }, place) => {
    const before = days[place - 1]
    return before?.day !== undefined && before.day > day
      ? [yaml.problemAt([...path, name], `${day} comes before ${before.name} (${before.day}).`)]
      : []
  })
}
