import { validate as isCron } from 'node-cron'
import { type Document, isMap, isScalar, type Pair, parseDocument } from 'yaml'

/** The shape of `watch.yaml` that this version reads and writes. A file without `version` is of the first. */
export const presentVersion = 2

/** A setting that a newer shape needs, to be written behind another one of the same group. */
interface Addition {
  readonly group: readonly string[]
  readonly behind: string
  readonly name: string
  readonly value: string
  /** For the operator. */
  readonly why: string
}

interface Step {
  readonly to: number
  additions(document: Document): readonly Addition[]
}

const steps: readonly Step[] = [
  {
    to: 2,
    /** Before there was `near_action`, `in_session` also held for the days before the vote: whoever chose it goes on as chosen. */
    additions(document) {
      const chosen = document.getIn(['schedule', 'in_session'])
      if (typeof chosen !== 'string' || !isCron(chosen) || document.hasIn(['schedule', 'near_action'])) return []
      const why = 'in_session held for the days before the vote too'
      return [{ group: ['schedule'], behind: 'in_session', name: 'near_action', value: chosen, why }]
    },
  },
]

/** Reads a file of an older shape as one of the present shape; places in the file stay those of the file. */
export function bringUpToDate(document: Document): void {
  const additions = additionsTo(document)
  if (additions === null) return
  for (const { group, name, value } of additions) document.setIn([...group, name], value)
  document.set('version', presentVersion)
}

/**
 * The text of a file brought to the present shape, and what was done to it, in words; nothing where it is not of an older shape. Only lines are
 * added: comments, quotes and spaces stay as they are.
 */
export function rewritten(text: string): { readonly text: string; readonly done: readonly string[] } {
  const document = parseDocument(text)
  const additions = document.errors.length > 0 ? null : additionsTo(document)
  if (additions === null || !isMap(document.contents)) return { text, done: [] }
  const inserts = additions.flatMap((addition) => behindIt(text, document, addition))
  inserts.push(versionLine(text, document))
  return {
    text: inserts.toSorted((one, other) => other.at - one.at).reduce(inserted, text),
    done: [
      ...additions.map(({ group, name, value, why }) => `${[...group, name].join('.')}: ${value} (${why})`),
      `version: ${presentVersion}`,
    ],
  }
}

/** Null where the file is of no older shape. */
function additionsTo(document: Document): readonly Addition[] | null {
  if (!isMap(document.contents)) return null
  const version: unknown = document.get('version') ?? 1
  if (typeof version !== 'number' || version >= presentVersion) return null
  return steps.filter(({ to }) => to > version).flatMap((step) => step.additions(document))
}

interface Insert {
  readonly at: number
  readonly text: string
  /** How much of the text it takes the place of. */
  readonly instead?: number
}

function inserted(text: string, { at, text: piece, instead = 0 }: Insert): string {
  return text.slice(0, at) + piece + text.slice(at + instead)
}

function pairAt(document: Document, path: readonly string[]): Pair | undefined {
  const group = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  return isMap(group) ? group.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
}

/** On a line of its own, or within the braces of a group that stands on one line. */
function behindIt(text: string, document: Document, { group, behind, name, value }: Addition): readonly Insert[] {
  const pair = pairAt(document, [...group, behind])
  const [keyAt] = (isScalar(pair?.key) && pair.key.range) || []
  const [, valueEnd] = (isScalar(pair?.value) && pair.value.range) || []
  if (keyAt === undefined || valueEnd === undefined) return []
  const setting = `${name}: ${JSON.stringify(value)}`
  const indent = text.slice(text.lastIndexOf('\n', keyAt) + 1, keyAt)
  if (!/^ *$/.test(indent)) return [{ at: valueEnd, text: `, ${setting}` }]
  const end = text.indexOf('\n', valueEnd)
  return [end === -1 ? { at: text.length, text: `\n${indent}${setting}\n` } : { at: end + 1, text: `${indent}${setting}\n` }]
}

/** Above the first setting and the comment that belongs to it; in the place of the version that stands. */
function versionLine(text: string, document: Document): Insert {
  const line = `version: ${presentVersion}\n`
  const standing = pairAt(document, ['version'])
  if (standing && isScalar(standing.value) && standing.value.range) {
    const [from, to] = standing.value.range
    return { at: from, text: String(presentVersion), instead: to - from }
  }
  const [first] = isMap(document.contents) ? document.contents.items : []
  const firstAt = (isScalar(first?.key) && first.key.range?.[0]) || 0
  const lines = text.slice(0, firstAt).split('\n').slice(0, -1)
  const heading = lines.findLastIndex((one) => !one.startsWith('#'))
  if (heading === -1) return { at: firstAt, text: line }
  return { at: lines.slice(0, heading + 1).reduce((sum, one) => sum + one.length + 1, 0), text: `${line}\n` }
}
