/** An instruction of a Dockerfile, as far as this project uses them. */
export type Instruction =
  | { readonly kind: 'copy'; readonly from: readonly string[]; readonly to: string }
  | { readonly kind: 'run'; readonly command: string }
  | { readonly kind: 'env'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'user'; readonly uid: number }
  | { readonly kind: 'healthcheck' | 'cmd'; readonly args: readonly string[] }
  | { readonly kind: 'other'; readonly line: string }

/** Reads a Dockerfile line by line; a line that ends in a backslash goes on. */
export function readDockerfile(text: string): readonly Instruction[] {
  return text
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(readInstruction)
}

function readInstruction(line: string): Instruction {
  const [, word = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? []
  switch (word) {
    case 'COPY': {
      const paths = rest.split(/\s+/)
      return { kind: 'copy', from: paths.slice(0, -1), to: paths.at(-1) ?? '' }
    }
    case 'RUN':
      return { kind: 'run', command: rest }
    case 'ENV':
      return {
        kind: 'env',
        values: Object.fromEntries(rest.split(/\s+/).map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? ''])),
      }
    case 'USER':
      return { kind: 'user', uid: Number(rest.split(':')[0]) }
    case 'HEALTHCHECK':
      return { kind: 'healthcheck', args: jsonArgs(rest) }
    case 'CMD':
      return { kind: 'cmd', args: jsonArgs(rest) }
    default:
      return { kind: 'other', line }
  }
}

function jsonArgs(rest: string): readonly string[] {
  const args: unknown = JSON.parse(rest.slice(rest.indexOf('[')))
  return Array.isArray(args) ? args.map(String) : []
}
