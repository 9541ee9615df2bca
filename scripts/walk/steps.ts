import { type ChildProcess, spawn } from 'node:child_process'

/** Something that a newcomer does, and how long it took. */
export interface Step {
  readonly name: string
  readonly seconds: number
  readonly worked: boolean
  /** The last words of what failed. */
  readonly said: string
}

export interface Asked {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Written to its standard input. */
  readonly input?: string
  /** Under whose rights; this user's by default. */
  readonly uid?: number
  readonly seconds?: number
}

/** Starts a program without any of this process's environment but what is given. */
export function started(command: string, args: readonly string[], { cwd, env, uid }: Asked): ChildProcess {
  return spawn(command, args, { cwd, env: { ...env }, stdio: ['pipe', 'pipe', 'pipe'], ...(uid !== undefined && { uid, gid: uid }) })
}

/** Runs a program to its end, and answers what it said. */
export async function ended(
  command: string,
  args: readonly string[],
  asked: Asked,
): Promise<{ readonly status: number; readonly said: string }> {
  const child = started(command, args, asked)
  const tooLong = setTimeout(() => child.kill('SIGKILL'), (asked.seconds ?? 300) * 1000)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said = (said + data).slice(-20_000)))
  child.stdin?.end(asked.input ?? '')
  const status = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      said += error.message
      resolve(-1)
    })
    child.on('close', (code) => resolve(code ?? -1))
  })
  clearTimeout(tooLong)
  return { status, said }
}

/** Does something and measures it; what it throws is why it failed. */
export async function timed(name: string, work: () => Promise<void>): Promise<Step> {
  const began = performance.now()
  const seconds = () => Math.round((performance.now() - began) / 100) / 10
  try {
    await work()
    return { name, seconds: seconds(), worked: true, said: '' }
  } catch (error) {
    return { name, seconds: seconds(), worked: false, said: error instanceof Error ? error.message : String(error) }
  }
}

/** The same, of a program that has to end well and say something. */
export function program(name: string, command: string, args: readonly string[], asked: Asked, mustSay?: RegExp): Promise<Step> {
  return timed(name, async () => {
    const { status, said } = await ended(command, args, asked)
    if (status !== 0 || (mustSay && !mustSay.test(said)))
      throw new Error(`status ${status}: ${said.trim().split('\n').slice(-6).join('\n')}`)
  })
}
