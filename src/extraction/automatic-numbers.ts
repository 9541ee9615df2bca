import { listNumber, type NumberFormat } from './list-number.ts'

/** One level of a list definition. */
export interface ListLevel {
  readonly start: number
  readonly format: NumberFormat
  /** Pattern with `%1` ... `%9` for the numbers of the levels: `%1.`, `(%2)`. */
  readonly pattern: string
  /** Level (counted from 1) after which this one starts again; 0 never, null after any higher one. */
  readonly restartsAfter: number | null
}

/** A list as paragraphs refer to it. Lists that share a `definition` share their counting. */
export interface ListInstance {
  readonly definition: string
  readonly levels: readonly (ListLevel | undefined)[]
  /** Numbers at which single levels begin anew when this instance is first used. */
  readonly startsAt: ReadonlyMap<number, number>
}

const deepestLevel = 9

/**
 * Counts automatic numbers in document order, as a word processor does when it lays the text out.
 * The returned function gives the printed number of the next paragraph at a level, `''` where it prints none, `•` for bullets.
 */
export function countLists(lists: ReadonlyMap<string, ListInstance>): (list: string, level: number) => string {
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (id, level) => {
    const list = lists.get(id)
    const definition = list?.levels[level]
    if (!list || !definition) return ''
    const counts = counters.get(list.definition) ?? []
    counters.set(list.definition, counts)
    const startsAt = list.startsAt.get(level)
    if (startsAt !== undefined && !begun.has(`${id} ${level}`)) counts[level] = startsAt
    else counts[level] = (counts[level] ?? definition.start - 1) + 1
    begun.add(`${id} ${level}`)
    for (let deeper = level + 1; deeper < deepestLevel; deeper += 1) {
      const after = list.levels[deeper]?.restartsAfter ?? null
      if (after === null || level < after) counts[deeper] = undefined
    }
    if (definition.format === 'bullet') return '•'
    return definition.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const shown = list.levels[at]
      return shown ? listNumber(counts[at] ?? shown.start, shown.format) : ''
    })
  }
}
