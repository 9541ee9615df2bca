import { oneLine } from '../text/one-line.ts'

/** Something wrong in a configuration file: where it stands and what to write instead. */
export interface Problem {
  /** As the operator would name it: `config/watch.yaml`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly column: number
  /** `channels[1].from`; empty for the whole file. */
  readonly path: string
  readonly message: string
}

/** `config/watch.yaml:14:12  channels[1].from: "hihg" is not a severity. Did you mean "high"? (low, medium, high, critical)`. */
export function formatProblem({ file, line, column, path, message }: Problem): string {
  return `${oneLine(file)}:${line}:${column}  ${path === '' ? '' : `${path}: `}${message}`
}

const longestName = 60

/** A path into a file as people write it: `channels[1].from`. Names that were typed in are shown on one line and cut short. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    const name = typed(String(part))
    return text === '' ? name : `${text}.${name}`
  }, '')
}

/** What somebody typed, fit for one line of a terminal. */
export function typed(text: string): string {
  const line = oneLine(text)
  return line.length <= longestName ? line : `${line.slice(0, longestName - 1).toWellFormed()}…`
}
