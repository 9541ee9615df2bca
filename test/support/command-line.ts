import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const checkout = fileURLToPath(new URL('../../', import.meta.url))

export interface Ended {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs the command line as a process of its own, with nothing of this process's environment but what is given. */
export function commandLine(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const options = {
    cwd: checkout,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    timeout: 60_000,
    maxBuffer: 2 ** 26,
  }
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli.ts', ...args], options, (error, out, err) => {
      const status = error ? (typeof error.code === 'number' ? error.code : -1) : 0
      resolve({ status, out, err })
    })
  })
}
