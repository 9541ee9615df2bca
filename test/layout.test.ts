import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** The order in which data passes the core: a folder imports only from those before it. */
const core = [
  'text',
  'documents',
  'extraction',
  'resolution',
  'mandate',
  'comparison',
  'weakening',
  'language',
  'council',
  'alerts',
  'facts',
  'config',
]
const edges = ['sources', 'channels', 'commands', 'pages', 'store']
/** Files at the top that join core and edges. */
const joins = ['main.ts', 'cli.ts', 'watch.ts', 'watch', 'schedule.ts', 'service.ts', 'service', 'cli']
/** Core folders that may not reach the outside: no I/O, no clock, no environment. */
const pure = ['text', 'resolution', 'mandate', 'comparison', 'weakening']
const longest = 260

interface SourceFile {
  readonly path: string
  readonly room: string
  readonly lines: number
  readonly text: string
  readonly imports: readonly string[]
}

const files: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(src, path), 'utf8')
    const imports = [...text.matchAll(/(?:from|import\(|import)\s*'(\.{1,2}\/[^']+)'/g)].map((found) =>
      relative(src, join(src, dirname(path), found[1] ?? '')),
    )
    return { path, room: roomOf(path), lines: text.split('\n').length, text, imports }
  })

function roomOf(path: string): string {
  return path.includes(sep) ? path.slice(0, path.indexOf(sep)) : path
}

function mayImport(from: string, to: string): boolean {
  if (from === to || to === 'watch-error.ts' || joins.includes(from)) return true
  if (from === 'index.ts' || from === 'machine-contract.ts') return core.includes(to) || to === 'machine-contract.ts'
  if (core.includes(from)) return core.includes(to) && core.indexOf(to) < core.indexOf(from)
  if (edges.includes(from)) return core.includes(to) || to === 'machine-contract.ts'
  return false
}

describe('the house', () => {
  it('has only rooms that the design knows', () => {
    const known = [...core, ...edges, ...joins, 'index.ts', 'machine-contract.ts', 'watch-error.ts']
    expect([...new Set(files.map((file) => file.room))].filter((room) => !known.includes(room))).toEqual([])
  })

  it('lets data flow one way', () => {
    const backwards = files.flatMap((file) =>
      file.imports.filter((target) => !mayImport(file.room, roomOf(target))).map((target) => `${file.path} imports ${target}`),
    )
    expect(backwards).toEqual([])
  })

  it('keeps the judgement pure', () => {
    const impure = files.filter(
      (file) => pure.includes(file.room) && /from 'node:(?!assert)|Date\.now|new Date\(\)|process\.env|Math\.random/.test(file.text),
    )
    expect(impure.map((file) => file.path)).toEqual([])
  })

  it('holds one idea a file; a lexicon and a language are as long as their entries', () => {
    expect(
      files
        .filter((file) => file.lines > longest && !file.path.includes('lexicon') && file.room !== 'language')
        .map((file) => `${file.path}: ${file.lines} lines`),
    ).toEqual([])
  })
})
