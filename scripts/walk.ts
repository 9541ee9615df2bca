import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startDiscordServer } from '../test/support/discord-server.ts'
import { startSlackServer } from '../test/support/slack-server.ts'
import { type Instruction, readDockerfile } from './walk/dockerfile.ts'
import { ended, program, type Step, started, timed } from './walk/steps.ts'

/*
 * A newcomer's walk, each step timed: from a clean clone through `cli init` and a test alert on a local Slack and a local Discord, and the steps of
 * the Dockerfile executed by hand in a clean folder, where no engine is needed to show that they hold. Status 0 where every step worked.
 * npm run walk
 */

const checkout = fileURLToPath(new URL('../', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'mandate-watch-walk-'))
const clone = join(work, 'project')
/** A newcomer has the host's own programs, not those that `npm run` puts before them. */
const ownPath = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules') && !folder.includes('node-gyp-bin'))
const environment = { PATH: ownPath.join(delimiter), HOME: join(work, 'home'), LANG: 'C.UTF-8' }
mkdirSync(environment.HOME)
const steps: Step[] = []

async function step(next: Promise<Step>): Promise<boolean> {
  const done = await next
  steps.push(done)
  process.stdout.write(`${done.worked ? 'ok   ' : 'FAULT'}  ${String(done.seconds).padStart(6)} s  ${done.name}\n`)
  if (!done.worked) process.stdout.write(`${done.said.replace(/^/gm, '         ')}\n`)
  return done.worked
}

const cli = (name: string, args: readonly string[], more: { env?: Record<string, string>; input?: string }, mustSay?: RegExp) =>
  program(
    name,
    'npm',
    ['run', '--silent', 'cli', '--', ...args],
    { cwd: clone, env: { ...environment, ...more.env }, input: more.input ?? '' },
    mustSay,
  )

async function chatSteps(): Promise<void> {
  const [slack, discord] = [await startSlackServer(), await startDiscordServer()]
  const slackEnv = { SLACK_BOT_TOKEN: 'xoxb-good', SLACK_APP_TOKEN: 'xapp-good', SLACK_API_URL: slack.apiUrl }
  const discordEnv = { DISCORD_TOKEN: 'discord-good', DISCORD_API_URL: discord.apiUrl }
  const asked = (...answers: readonly string[]) => ({ input: answers.map((answer) => `${answer}\n`).join('') })
  await step(
    cli(
      'init: five questions, a Slack channel',
      ['init'],
      asked('desk@ngo.example', 'slack', 'C0123ABCD', 'torture, counterterrorism', 'high'),
      /was written/,
    ),
  )
  await step(cli('setup slack: what to paste', ['setup', 'slack'], {}, /display_information/))
  await step(cli('test alert on a local Slack', ['test-alert', 'slack'], { env: slackEnv }, /delivered/))
  await step(
    cli(
      'init again: a Discord channel beside it',
      ['init'],
      asked('desk@ngo.example', 'discord', '300000000000000001', 'all', ''),
      /was written/,
    ),
  )
  await step(cli('test alert on a local Discord', ['test-alert', 'discord'], { env: { ...slackEnv, ...discordEnv } }, /delivered/))
  await step(cli('check-config --strict', ['check-config', '--strict'], {}, /in order/))
  await step(cli('doctor', ['doctor', '--offline'], { env: { ...slackEnv, ...discordEnv } }, /in order|ok/))
  await step(
    timed('one message arrived at each', async () => {
      if (slack.messages.length !== 1 || discord.messages.length !== 1)
        throw new Error(`Slack ${slack.messages.length}, Discord ${discord.messages.length}`)
    }),
  )
  await slack.close()
  await discord.close()
}

/** The image as a folder: what is copied, what is run, and the service in it under the image's user, who may write in data and inbox alone. */
async function imageSteps(): Promise<void> {
  const app = join(work, 'app')
  mkdirSync(app)
  const instructions = readDockerfile(readFileSync(join(clone, 'Dockerfile'), 'utf8'))
  const env: Record<string, string> = { ...environment }
  let uid: number | undefined
  for (const instruction of instructions) {
    if (instruction.kind === 'env') Object.assign(env, instruction.values)
    if (instruction.kind === 'user' && process.getuid?.() === 0) uid = instruction.uid
    if (instruction.kind === 'copy') for (const path of instruction.from) copy(join(clone, path), app, instruction)
    // What concerns the whole file system of the image is not done to this machine.
    if (instruction.kind === 'run' && !instruction.command.includes('find /'))
      if (
        !(await step(
          program(`Dockerfile: RUN ${instruction.command.slice(0, 60)}`, 'sh', ['-c', asThisUser(instruction.command)], { cwd: app, env }),
        ))
      )
        return
  }
  const elsewhere = join(work, 'elsewhere')
  mkdirSync(elsewhere)
  const answers = 'desk@ngo.example\nterminal\n\n\n\n'
  await step(
    program(
      'init by the image, in a folder of the host',
      process.execPath,
      [join(app, 'src/cli.ts'), 'init'],
      { cwd: elsewhere, env, input: answers },
      /was written from/,
    ),
  )
  const [cmd, health] = [argsOf(instructions, 'cmd'), argsOf(instructions, 'healthcheck')]
  if (uid !== undefined) for (const folder of [work, app]) chownSync(folder, 0, 0)
  await ended('chmod', ['755', work, app], { cwd: work, env })
  const nowhere = 'http://127.0.0.1:9'
  const running = {
    cwd: app,
    env: { ...env, PORT: '18931', UN_DOCUMENTS_URL: nowhere, UN_VIEWER_URL: nowhere, OHCHR_URL: nowhere, UN_LIBRARY_URL: nowhere },
    ...(uid !== undefined && { uid }),
  }
  const service = started(process.execPath, cmd.slice(1), running)
  let log = ''
  for (const stream of [service.stdout, service.stderr]) stream?.on('data', (data) => (log = (log + data).slice(-4000)))
  const exited = new Promise<number | null>((resolve) => service.on('exit', resolve))
  await step(
    timed(`Dockerfile: CMD, until the HEALTHCHECK is content${uid === undefined ? '' : `, as user ${uid}`}`, async () => {
      for (let tries = 0; tries < 100; tries++) {
        if ((await ended(process.execPath, health.slice(1), running)).status === 0) return
        if (service.exitCode !== null) break
        await wait(100)
      }
      throw new Error(log)
    }),
  )
  await step(
    program(
      'nothing but data and inbox can be written',
      'sh',
      ['-c', `for place in . src config node_modules; do touch "$place/x" 2>/dev/null && exit 1; done; touch data/x inbox/x`],
      running,
    ),
  )
  await step(
    timed('SIGTERM, until it ended well', async () => {
      service.kill('SIGTERM')
      const status = await exited
      if (status !== 0) throw new Error(`status ${status}: ${log}`)
    }),
  )
}

function copy(from: string, app: string, { to, from: paths }: Extract<Instruction, { kind: 'copy' }>): void {
  const target = join(app, to)
  const into = paths.length > 1 || to.endsWith('/') ? join(target, from.slice(dirname(from).length + 1)) : target
  cpSync(from, into, { recursive: true })
}

/** Only root may give folders away. */
function asThisUser(command: string): string {
  return process.getuid?.() === 0 ? command : command.replace(/ && chown [^&]+/, '')
}

function argsOf(instructions: readonly Instruction[], kind: 'cmd' | 'healthcheck'): readonly string[] {
  return instructions.flatMap((instruction) => (instruction.kind === kind && 'args' in instruction ? instruction.args : []))
}

try {
  if (
    (await step(program('git clone', 'git', ['clone', '-q', checkout, clone], { cwd: work, env: environment }))) &&
    (await step(program('npm ci', 'npm', ['ci'], { cwd: clone, env: environment, seconds: 600 }))) &&
    (await step(program('npm run demo -- --once', 'npm', ['run', 'demo', '--', '--once'], { cwd: clone, env: environment })))
  ) {
    await chatSteps()
    await imageSteps()
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
process.stdout.write(
  `\n${steps.filter(({ worked }) => worked).length} of ${steps.length} steps worked, ${Math.round(steps.reduce((sum, { seconds }) => sum + seconds, 0))} s in all.\n`,
)
process.exitCode = steps.every(({ worked }) => worked) ? 0 : 1
