import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
} from 'yaml'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import { type Problem, pathText, typed } from './problem.ts'

/** A YAML file read, with a way back from a value to its place. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  /** A problem at the value of a path, or at the nearest collection around it where nothing stands there. */
  problemAt(path: readonly PropertyKey[], message: string): Problem
  /** A problem at a name within the mapping at a path. */
  problemAtKey(path: readonly PropertyKey[], key: string, message: string): Problem
}

export type YamlOutcome = ({ readonly kind: 'read' } & YamlFile) | { readonly kind: 'broken'; readonly problems: readonly Problem[] }

/** A file of settings has some pages; this is far beyond and keeps parsing quick. */
const longestFile = 256 * 1024
/** Anchors may be repeated a few times; a bomb repeats them thousands of times. */
const mostAliases = 100
const mostProblems = 20

/** Reads the text of a YAML file. `file` is the name that problems carry; `mend` may bring an older shape up to date before it is read. */
export function readYaml(file: string, text: string, mend: (document: Document) => void = () => {}): YamlOutcome {
  const broken = (message: string): YamlOutcome => ({ kind: 'broken', problems: [{ file, line: 1, column: 1, path: '', message }] })
  if (text.length > longestFile)
    return broken(`the file is larger than ${longestFile / 1024} KiB. Split it, or check that it is the right file.`)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const errors = [...document.errors, ...document.warnings]
  if (errors.length > 0) return { kind: 'broken', problems: syntaxProblems(file, text, errors, lines) }
  if (document.contents === null) return broken('the file is empty.')
  try {
    mend(document)
    const value: unknown = document.toJS({ maxAliasCount: mostAliases })
    return { kind: 'read', file, value, ...places(file, document, lines) }
  } catch (error) {
    return broken(aliasMessage(error))
  }
}

/** The parser throws for aliases only: an unknown one, or a bomb of them. */
function aliasMessage(error: unknown): string {
  const reason = error instanceof Error ? error.message : ''
  const unknown = /Unresolved alias.*: (?<name>.+)$/s.exec(reason)?.groups?.name
  if (unknown !== undefined) return `"*${typed(unknown)}" refers to nothing. Put text that begins with * in quotes.`
  return `the file repeats anchors (&name, *name) more than ${mostAliases} times. Write the values out.`
}

/** One line a fault: the first of each line of the file, since one slip often gives several. */
function syntaxProblems(file: string, text: string, errors: readonly YAMLError[], lines: LineCounter): readonly Problem[] {
  const problems = errors.map((error): Problem => {
    const { line, col } = lines.linePos(error.pos[0])
    return { file, line: Math.max(1, line), column: Math.max(1, col), path: '', message: syntaxMessage(error, text) }
  })
  const first = new Map<number, Problem>()
  for (const problem of problems) if (!first.has(problem.line)) first.set(problem.line, problem)
  return [...first.values()].toSorted((one, other) => one.line - other.line).slice(0, mostProblems)
}

/** What the parser says may quote the file. */
const longestMessage = 160
const beginning = /^[^\s:]{1,60}/

function syntaxMessage(error: YAMLError, text: string): string {
  const at = beginning.exec(text.slice(error.pos[0], error.pos[0] + 61))?.[0] ?? ''
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return `"${typed(at)}" stands twice in this group. Keep one of them.`
    case 'TAB_AS_INDENT':
      return 'a tab is used to indent. Use spaces.'
    case 'RESOURCE_EXHAUSTION':
      return 'the file is nested too deeply.'
    case 'TAG_RESOLVE_FAILED':
      return `the tag ${typed(at)} is not known here. Leave it out.`
    case 'MULTIPLE_DOCS':
      return 'a second document begins here (---). Keep one document a file.'
    case 'BAD_SCALAR_START':
      return `text cannot begin with ${typed(at.slice(0, 1))} here. Put it in quotes.`
    default:
      return `this is not valid YAML: ${shorten(oneLine(error.message), longestMessage).replace(/\.$/, '')}.`
  }
}

function places(file: string, document: Document, lines: LineCounter): Pick<YamlFile, 'problemAt' | 'problemAtKey'> {
  const at = (offset: number, path: readonly PropertyKey[], message: string): Problem => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col), path: pathText(path), message }
  }
  return {
    problemAt: (path, message) => at(startOf(nearestNode(document, path)), path, message),
    problemAtKey: (path, key, message) => {
      const pair = keyed(document, nearestNode(document, path), key)
      return at(startOf(pair?.key), [...path, key], message)
    },
  }
}

function startOf(node: unknown): number {
  return isScalar(node) || isCollection(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0
}

/** The node at a path, or the last one on the way to it. */
function nearestNode(document: Document, path: readonly PropertyKey[]): Node | undefined {
  let node: unknown = document.contents
  for (const part of path) {
    const within = isAlias(node) ? node.resolve(document) : node
    const next = isMap(within) ? keyed(document, within, String(part))?.value : isCollection(within) ? within.get(part, true) : undefined
    if (!isScalar(next) && !isCollection(next) && !isAlias(next)) break
    node = next
  }
  return isScalar(node) || isCollection(node) || isAlias(node) ? node : undefined
}

function keyed(document: Document, node: unknown, key: string): Pair | undefined {
  const within = isAlias(node) ? node.resolve(document) : node
  return isMap(within) ? within.items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === key) : undefined
}
