import { shorten } from '../text/shorten.ts'
import type { Config } from './config.ts'
import { typed } from './problem.ts'

/** What stands in the one configuration and not, or otherwise, in the other. */
export interface ConfigChange {
  /** `channels.ct-team.from`: entries of lists go by their name, not by their place. */
  readonly path: string
  /** Undefined where it was not there. */
  readonly before: unknown
  /** Undefined where it is gone. */
  readonly after: unknown
}

/** What differs between two configurations, in the order of the first. Defaults count as written: only what has an effect is a change. */
export function configChanges(before: Config, after: Config): readonly ConfigChange[] {
  return differences('', plain(before), plain(after))
}

/** `channels.ct-team.from: was high, now medium`. */
export function changeInWords({ path, before, after }: ConfigChange): string {
  if (before === undefined) return `${path}: added${inBrackets(after)}`
  if (after === undefined) return `${path}: removed`
  return `${path}: was ${valueInWords(before)}, now ${valueInWords(after)}`
}

const longestValue = 80

function inBrackets(value: unknown): string {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? '' : ` (${valueInWords(value)})`
}

function valueInWords(value: unknown): string {
  if (value === null) return 'nothing'
  return shorten(typed(typeof value === 'string' ? value : JSON.stringify(value)), longestValue)
}

/** Getters, days and other values with a text of their own become plain data. */
function plain(config: Config): unknown {
  return JSON.parse(JSON.stringify(config))
}

function differences(path: string, before: unknown, after: unknown): readonly ConfigChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const [one, other] = [entriesOf(before), entriesOf(after)]
  if (!one || !other) return [{ path, before, after }]
  const names = [...new Set([...one.keys(), ...other.keys()])]
  return names.flatMap((name) => differences(path === '' ? name : `${path}.${name}`, one.get(name), other.get(name)))
}

/** The parts of a group by name, and of a list by the names that its entries carry; undefined for a value without parts. */
function entriesOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (Array.isArray(value)) {
    const named = value.map((entry) => [nameOf(entry), entry] as const)
    const names = named.flatMap(([name]) => name ?? [])
    return names.length === value.length && new Set(names).size === names.length
      ? new Map(named.flatMap(([name, entry]) => (name === undefined ? [] : [[name, entry]])))
      : undefined
  }
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined
}

/** Sessions have an id too. */
function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined
  if ('id' in entry) return String(entry.id)
  return 'slug' in entry ? String(entry.slug) : undefined
}
