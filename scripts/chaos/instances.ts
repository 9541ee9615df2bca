import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A process that can be killed as the operating system kills. */
export interface Instance {
  /** Resolves once it is up. */
  readonly ready: Promise<void>
  /** The first message that is an object; undefined where it ended without one. */
  readonly result: Promise<unknown>
  kill(): Promise<void>
  /** Lets it end in its own time. */
  end(): Promise<void>
}

export function startInstance(script: 'deliver-instance.ts' | 'sweep-instance.ts', args: readonly string[]): Instance {
  const child: ChildProcess = fork(fileURLToPath(new URL(script, import.meta.url)), args)
  const gone = once(child, 'exit')
  const ready = Promise.withResolvers<void>()
  const result = Promise.withResolvers<unknown>()
  child.on('message', (message) => {
    if (message === 'ready') ready.resolve()
    if (typeof message === 'object') result.resolve(message)
  })
  void gone.then(() => {
    ready.resolve()
    result.resolve(undefined)
  })
  return {
    ready: ready.promise,
    result: result.promise,
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    async end() {
      child.kill('SIGTERM')
      await gone
    },
  }
}

/** Chance that is the same in every run. */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
